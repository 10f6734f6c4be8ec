// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch2.h"

#include <QProcess>
#include <QString>

namespace motcua::test {

/// The independent verifier (tests/verify.py), kept running: starting Python takes longer than a look.
class SecondLook {
public:
    struct Verdict {
        int exit = -1;  ///< as verify: 0 unchanged, 1 changed, 2 shorter, 3 unreadable
        QString word;
    };

    SecondLook() {
        m_process.start(QStringLiteral("python3"),
                        {qEnvironmentVariable("MOTCUA_TESTS") + QStringLiteral("/faults/second_look.py")});
        REQUIRE(m_process.waitForStarted());
    }
    ~SecondLook() {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    SecondLook(const SecondLook&) = delete;
    SecondLook& operator=(const SecondLook&) = delete;

    /// \param checkpoint the path of one that was kept; empty for none.
    Verdict at(const QString& store, const QString& checkpoint) {
        m_process.write((store + u'\t' + checkpoint + u'\n').toUtf8());
        while (!m_process.canReadLine()) REQUIRE(m_process.waitForReadyRead(60'000));
        const QString said = QString::fromUtf8(m_process.readLine()).trimmed();
        return {said.section(u' ', 0, 0).toInt(), said.section(u' ', 1)};
    }

private:
    QProcess m_process;
};

}  // namespace motcua::test
