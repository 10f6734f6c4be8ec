// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/user_prompt.h"

#include "tests/support/catch2.h"

#include <QList>
#include <QVariant>

namespace motcua::test {

/// Answers in the order in which they were put in; fails the test where nobody expected a question.
/// An invalid QVariant leaves the question.
class ScriptedPrompt final : public ui::UserPrompt {
public:
    void answer(const QVariant& answer) { m_answers.append(answer); }
    /// The titles of what was asked and told, in order.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

    [[nodiscard]] bool confirm(const ui::Question& question) override {
        return next(question.title, question.text).toBool();
    }
    [[nodiscard]] std::optional<int> choose(const QString& title, const QString& text,
                                            const QStringList& options) override {
        const QVariant found = next(title, text);
        if (!found.isValid()) return std::nullopt;
        REQUIRE(found.toInt() < options.size());
        return found.toInt();
    }
    [[nodiscard]] std::optional<QString> askText(const ui::TextQuestion& question) override {
        const QVariant found = next(question.title, question.label);
        return found.isValid() ? std::optional(found.toString()) : std::nullopt;
    }
    void inform(const QString& title, const QString& text) override {
        m_asked.append(title);
        m_texts.append(text);
    }

private:
    QVariant next(const QString& title, const QString& text) {
        m_asked.append(title);
        m_texts.append(text);
        CAPTURE(title);
        REQUIRE(!m_answers.isEmpty());
        return m_answers.takeFirst();
    }

    QList<QVariant> m_answers;
    QStringList m_asked;
    QStringList m_texts;
};

}  // namespace motcua::test
