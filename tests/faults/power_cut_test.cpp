// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/printing.h"
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>

using namespace motcua;
using motcua::test::ADesk;
namespace power = motcua::test::power_cut;

namespace {

int cuts() {
    const int wanted = qEnvironmentVariableIntValue("MOTCUA_POWER_CUTS");
    return wanted > 0 ? wanted : 120;
}

/// What was answered, and from which moment on.
struct Acknowledged {
    int moment = 0;
    std::function<bool(Desk&)> isThere;
};

/// Cuts the power at moments of chance while these acts happened, and looks what the disk could hold then.
void cutOften(const ADesk& desk, const std::function<QList<Acknowledged>(Desk&)>& acts) {
    const QString folder = QFileInfo(desk.path()).absolutePath();
    power::record(folder);
    QList<Acknowledged> acknowledged;
    {
        const auto open = desk.open();
        acknowledged = acts(open->desk());
    }
    const int last = power::now();
    power::rest();
    REQUIRE(last > 20);
    std::mt19937 chance(20261123);
    for (int cut = 0; cut < cuts(); ++cut) {
        const int moment = 1 + int(chance() % unsigned(last));
        const QTemporaryDir after;
        power::layOut(moment, chance, after.path());
        const QString path = QDir(after.path()).filePath(QFileInfo(desk.path()).fileName());
        CAPTURE(cut, moment, last);
        motcua::test::requireSound(path, store::Depth::Recent);
        OpenDesk found(path, std::make_unique<ManualClock>(motcua::test::kMorning));
        for (const Acknowledged& promise : acknowledged) {
            if (promise.moment > moment) continue;
            CAPTURE(promise.moment);
            REQUIRE(promise.isThere(found.desk()));
        }
    }
}

QList<Acknowledged> receiveThree(Desk& desk) {
    QList<Acknowledged> out;
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    for (int no = 1; no <= 3; ++no) {
        const auto receipt =
            ReceiveDossier(desk).receive(motcua::test::anApplication(no), actor, QString::number(no));
        REQUIRE(receipt);
        const QString code = receipt->code;
        out += {power::now(), [code](Desk& found) { return found.dossiers.idOf(code).has_value(); }};
    }
    return out;
}

QList<Acknowledged> actAndPrint(Desk& desk) {
    QList<Acknowledged> out;
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    for (qint64 id = 1; id <= 3; ++id) {
        REQUIRE(ActOnDossier(desk).act(DossierId(id), QStringLiteral("forward"), {}, actor, 1));
        out += {power::now(), [id](Desk& found) { return found.dossiers.load(DossierId(id))->version == 2; }};
        const int number = RecordPrint(desk).record(DossierId(id), QStringLiteral("receipt"), actor);
        out += {power::now(), [id, number](Desk& found) {
                    return found.prints.count(DossierId(id), QStringLiteral("receipt")) == number;
                }};
    }
    return out;
}

void run(sqlite3* handle, const char* sql) {
    REQUIRE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

qint64 countIn(const QString& path) {
    sqlite3* handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    sqlite3_stmt* statement = nullptr;
    qint64 count = -1;
    if (sqlite3_prepare_v2(handle, "SELECT count(*) FROM t", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        count = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return count;
}

/// How often something acknowledged is gone after a cut, with these settings.
int lostWith(const char* journal, const char* synchronous) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.db"));
    sqlite3* handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    run(handle, "CREATE TABLE t (x)");
    sqlite3_close(handle);
    power::record(folder.path());
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    run(handle, (QByteArray("PRAGMA journal_mode = ") + journal).constData());
    run(handle, (QByteArray("PRAGMA synchronous = ") + synchronous).constData());
    QList<int> moments;
    for (int i = 0; i < 10; ++i) {
        run(handle, "INSERT INTO t VALUES (randomblob(3000))");
        moments += power::now();
    }
    sqlite3_close(handle);
    power::rest();
    std::mt19937 chance(1);
    int lost = 0;
    for (int cut = 0; cut < 300; ++cut) {
        const int moment = 1 + int(chance() % unsigned(moments.last()));
        const QTemporaryDir after;
        power::layOut(moment, chance, after.path());
        const auto promised =
            std::count_if(moments.begin(), moments.end(), [&](int at) { return at <= moment; });
        if (countIn(after.filePath(QStringLiteral("c.db"))) < promised) ++lost;
    }
    return lost;
}

}  // namespace

TEST_CASE(
    "the power cuts are harsh enough that a journal removed without a sync loses what was acknowledged") {
    CHECK(lostWith("DELETE", "FULL") > 0);
    CHECK(lostWith("TRUNCATE", "NORMAL") > 0);
    CHECK(lostWith("TRUNCATE", "EXTRA") == 0);
}

TEST_CASE("no power cut takes back a reception that was acknowledged or leaves a part of one") {
    const ADesk desk;
    cutOften(desk, receiveThree);
}

TEST_CASE("no power cut takes back an act or a print that was acknowledged or leaves a part of one") {
    const ADesk desk;
    receiveThree(desk.open()->desk());
    cutOften(desk, actAndPrint);
}
