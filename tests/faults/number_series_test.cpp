// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <algorithm>
#include <cstdio>

using namespace motcua;
using motcua::test::ADesk;

namespace {

constexpr int kProcesses = 8;

int each() {
    const int wanted = qEnvironmentVariableIntValue("MOTCUA_SERIES_EACH");
    return wanted > 0 ? wanted : 40;
}

/// Another process of this binary that runs the hidden case below on a store.
std::unique_ptr<QProcess> driver(const QString& store, int lane) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MOTCUA_DRIVER_STORE"), store);
    environment.insert(QStringLiteral("MOTCUA_DRIVER_LANE"), QString::number(lane));
    environment.insert(QStringLiteral("MOTCUA_SERIES_EACH"), QString::number(each()));
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("[driver]")});
    return process;
}

}  // namespace

TEST_CASE("one counter that receives as fast as it can", "[.][driver]") {
    const QString store = qEnvironmentVariable("MOTCUA_DRIVER_STORE");
    if (store.isEmpty()) return;
    const int lane = qEnvironmentVariableIntValue("MOTCUA_DRIVER_LANE");
    OpenDesk open(store, std::make_unique<ManualClock>(motcua::test::kMorning));
    const Actor actor = motcua::test::officer(open.desk(), motcua::test::kCounterOfficer);
    for (int i = 0; i < each(); ++i) {
        const int no = lane * 100'000 + i;
        QElapsedTimer timer;
        timer.start();
        const auto receipt =
            ReceiveDossier(open.desk()).receive(motcua::test::anApplication(no), actor, QString::number(no));
        REQUIRE(receipt);
        std::printf("took %s %lld\n", qPrintable(receipt->code), static_cast<long long>(timer.elapsed()));
    }
}

TEST_CASE("eight counters without pause share one series without gap and nobody waits long") {
    const ADesk desk;
    std::vector<std::unique_ptr<QProcess>> lanes;
    for (int lane = 0; lane < kProcesses; ++lane) lanes.push_back(driver(desk.path(), lane + 1));
    QSet<QString> codes;
    QList<int> waits;
    for (auto& lane : lanes) {
        REQUIRE(lane->waitForFinished(1'800'000));
        REQUIRE(lane->exitCode() == 0);
        for (const QByteArray& line : lane->readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3 || words[0] != "took") continue;
            codes.insert(QString::fromLatin1(words[1]));
            waits += words[2].toInt();
        }
    }
    std::sort(waits.begin(), waits.end());
    CHECK(codes.size() == kProcesses * each());
    REQUIRE(waits.size() == kProcesses * each());
    const int p99 = waits[waits.size() * 99 / 100];
    std::printf("F21 receipts %lld p50 %d p99 %d max %d ms\n", static_cast<long long>(waits.size()),
                waits[waits.size() / 2], p99, waits.last());
    store::Database database(desk.path());
    CHECK(motcua::test::number(database, QStringLiteral("SELECT max(ordinal) FROM dossier")) ==
          kProcesses * each());
    motcua::test::requireSound(desk.path());
}
