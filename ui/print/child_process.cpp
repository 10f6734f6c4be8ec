// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/child_process.h"

#include "core/base/error.h"

#include <utility>

namespace motcua::print {

namespace {

constexpr int kMostMsForKilled = 100;

}  // namespace

ChildProcess::ChildProcess(QString program, int timeoutMs, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_process(std::make_unique<QProcess>()) {
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeoutMs);
    connect(m_process.get(), &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && isFirstAnswer())
            Q_EMIT ended(exitCode, m_process->readAllStandardOutput());
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        const bool fatal = error == QProcess::FailedToStart || error == QProcess::Crashed;
        if (fatal && isFirstAnswer()) Q_EMIT broken();
    });
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        if (!isFirstAnswer()) return;
        m_process->kill();
        Q_EMIT hung();
    });
}

ChildProcess::~ChildProcess() {
    m_process->disconnect(this);
    if (!isRunning()) return;
    m_process->kill();
    // QProcess would wait half a minute for a program that even a kill does not end; it is left behind.
    if (!m_process->waitForFinished(kMostMsForKilled)) static_cast<void>(m_process.release());
}

void ChildProcess::start(const QStringList& arguments, const QByteArray& input) {
    if (isRunning()) throw LogicError(QStringLiteral("the child process runs already"));
    m_waiting = true;
    m_timeout.start();
    m_process->start(m_program, arguments);
    if (!m_waiting) return;
    m_process->write(input);
    m_process->closeWriteChannel();
}

bool ChildProcess::isFirstAnswer() {
    m_timeout.stop();
    return std::exchange(m_waiting, false);
}

}  // namespace motcua::print
