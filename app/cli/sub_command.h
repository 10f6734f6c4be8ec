// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/people_line.h"

#include <CLI/CLI.hpp>
#include <QStringList>
#include <map>
#include <memory>

namespace motcua::cli {

[[nodiscard]] inline std::string said(const QString& sentence) {
    return sentence.toStdString();
}

/// The values of one command, by name.
class Values {
public:
    std::string& text(const std::string& name) { return m_texts[name]; }
    std::vector<std::string>& texts() { return m_list; }
    qint64& number() { return m_number; }
    bool& flag() { return m_flag; }

    [[nodiscard]] QString operator[](const std::string& name) const {
        const auto found = m_texts.find(name);
        return found == m_texts.end() ? QString() : QString::fromStdString(found->second);
    }
    [[nodiscard]] QStringList list() const {
        QStringList out;
        for (const std::string& one : m_list) out += QString::fromStdString(one);
        return out;
    }
    [[nodiscard]] qint64 id() const { return m_number; }
    [[nodiscard]] bool isSet() const { return m_flag; }

private:
    std::map<std::string, std::string> m_texts;
    std::vector<std::string> m_list;
    qint64 m_number = 0;
    bool m_flag = false;
};

/// One command under construction with its values.
class Sub {
public:
    Sub(CLI::App& parent, const char* name, const QString& help)
        : m_command(parent.add_subcommand(name, help.toStdString())), m_values(std::make_shared<Values>()) {}

    Sub& option(const char* flag, const char* name, const QString& help = {}, bool required = false) {
        m_command->add_option(flag, m_values->text(name), help.toStdString())->required(required);
        return *this;
    }
    Sub& required(const char* flag, const char* name, const QString& help = {}) {
        return option(flag, name, help, true);
    }
    Sub& id(const QString& help) {
        m_command->add_option("id", m_values->number(), help.toStdString())->required();
        return *this;
    }
    Sub& list(const char* flag, const QString& help, bool needed) {
        m_command->add_option(flag, m_values->texts(), help.toStdString())->required(needed);
        return *this;
    }
    Sub& flag(const char* flag, const QString& help) {
        m_command->add_flag(flag, m_values->flag(), help.toStdString());
        return *this;
    }
    void runs(const OnCommand& on, const std::function<Answer(const Call&, const Values&)>& run,
              bool draws = false) {
        on(
            m_command, [values = m_values, run](const Call& call) { return run(call, *values); }, draws);
    }

private:
    CLI::App* m_command;
    std::shared_ptr<Values> m_values;
};

}  // namespace motcua::cli
