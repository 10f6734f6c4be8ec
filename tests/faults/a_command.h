// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/application_json.h"
#include "tests/faults/a_desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace motcua::test {

/// One run of the command line on a store, as a process of its own.
class ACommand {
public:
    ACommand(const ADesk& desk, const QStringList& arguments) {
        m_process.setProgram(qEnvironmentVariable("MOTCUA_CLI"));
        m_process.setArguments(QStringList{QStringLiteral("--store"), desk.path(), QStringLiteral("--json"),
                                           QStringLiteral("--at"), QStringLiteral("2026-11-23T09:00")} +
                               arguments);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start();
    }
    ~ACommand() {
        if (m_process.state() != QProcess::NotRunning) kill();
    }
    ACommand(const ACommand&) = delete;
    ACommand& operator=(const ACommand&) = delete;

    /// SIGKILL: no handler, no destructor, no flush.
    void kill() {
        m_process.kill();
        m_process.waitForFinished(60'000);
    }
    void wait() {
        if (m_process.state() != QProcess::NotRunning) m_process.waitForFinished(120'000);
        REQUIRE(m_process.state() == QProcess::NotRunning);
        REQUIRE(m_process.error() != QProcess::FailedToStart);
    }
    [[nodiscard]] bool isDone() const {
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    /// What was printed so far; empty where that is no whole document.
    [[nodiscard]] QJsonObject document() {
        if (!m_read) m_output = m_process.readAllStandardOutput();
        m_read = m_process.state() == QProcess::NotRunning;
        return QJsonDocument::fromJson(m_output).object();
    }

private:
    QProcess m_process;
    QByteArray m_output;
    bool m_read = false;
};

/// The file of the n-th application.
[[nodiscard]] inline QString applicationFile(const ADesk& desk, int no) {
    const QString path = desk.file(QStringLiteral("application-%1.json").arg(no));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(anApplication(no))).toJson());
    return path;
}

[[nodiscard]] inline QString keyOf(int no) {
    return QStringLiteral("test-%1").arg(no);
}

/// The arguments that receive the n-th application under its own key.
[[nodiscard]] inline QStringList receiving(const ADesk& desk, int no) {
    return {QStringLiteral("receive"), applicationFile(desk, no), QStringLiteral("--key"), keyOf(no)};
}

}  // namespace motcua::test
