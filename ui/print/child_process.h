// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <memory>

namespace motcua::print {

/// Runs one program at a time beside the event loop. Each start ends with exactly one signal, at the latest
/// after the time-out; nothing here ever waits for the program, however it hangs.
class ChildProcess : public QObject {
    Q_OBJECT

public:
    ChildProcess(QString program, int timeoutMs, QObject* parent);
    ~ChildProcess() override;

    [[nodiscard]] bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    /// \throws LogicError while it runs.
    void start(const QStringList& arguments, const QByteArray& input = {});

Q_SIGNALS:
    /// The program ended by itself.
    void ended(int exitCode, const QByteArray& output);
    /// It could not be started, or crashed.
    void broken();
    /// It was given up and killed.
    void hung();

private:
    [[nodiscard]] bool isFirstAnswer();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_timeout;
    bool m_waiting = false;
};

}  // namespace motcua::print
