// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/use_cases.h"
#include "tests/support/fault_vfs.h"

#include <QMap>

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::FaultedUse;
namespace disk = motcua::test::faulty_disk;

namespace {

constexpr int kEveryUseCaseNeverClean = 3'000;

using Rows = QMap<QString, qint64>;

/// How many rows each table has. Series and figures are left out: they are written over, not added to; that
/// they fit is one of the rules which every look goes through.
Rows rowsOf(const QString& path) {
    store::Database database(path);
    QStringList tables;
    {
        store::Query names(
            database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        for (names.run(); names.next();) tables += names.at<QString>(0);
    }
    Rows rows;
    for (const QString& table : tables) {
        if (table.startsWith(u"dossier_words") || table.startsWith(u"sqlite_") ||
            table.endsWith(u"_series") || table == u"flow_day" || table == u"step_month" ||
            table == u"received_tally" || table == u"undo_point")
            continue;
        rows.insert(table, motcua::test::number(database, QStringLiteral("SELECT count(*) FROM ") + table));
    }
    return rows;
}

Rows difference(const Rows& before, Rows after) {
    for (auto row = after.begin(); row != after.end(); ++row) row.value() -= before.value(row.key());
    return after;
}

/// What the use case adds where nothing fails; the second time, when all that is made once is there.
Rows usual(const ADesk& file, OpenDesk& desk, const FaultedUse& use) {
    use.prepare(desk);
    use.act(desk);
    use.prepare(desk);
    const Rows before = rowsOf(file.path());
    use.act(desk);
    return difference(before, rowsOf(file.path()));
}

bool isNothing(const Rows& rows) {
    return std::all_of(rows.begin(), rows.end(), [](qint64 count) { return count == 0; });
}

/// One round. \returns whether a call failed in it.
bool failedRound(const ADesk& file, OpenDesk& desk, const FaultedUse& use, const Rows& whole, disk::Call call,
                 int n, bool forGood) {
    use.prepare(desk);
    const Rows before = rowsOf(file.path());
    disk::failNth(call, n, forGood);
    QString code = QStringLiteral("none");
    try {
        use.act(desk);
    } catch (const Fault& fault) {
        code = fault.code();
    }
    const bool failed = disk::hasFailed();
    disk::heal();
    CAPTURE(use.name.toStdString(), int(call), n, forGood, code.toStdString());
    const Rows added = difference(before, rowsOf(file.path()));
    const bool isWhole = added == whole;
    REQUIRE((isWhole || isNothing(added)));
    if (code == u"none") REQUIRE(isWhole);
    if (code != u"none" && code != u"store.unknown") REQUIRE_FALSE(isWhole);
    motcua::test::requireSound(file.path(), store::Depth::Recent);
    return failed;
}

void untilClean(const ADesk& file, OpenDesk& desk, const FaultedUse& use, disk::Call call, bool forGood) {
    const Rows whole = usual(file, desk, use);
    REQUIRE_FALSE(isNothing(whole));
    for (int n = 1; n < kEveryUseCaseNeverClean; ++n)
        if (!failedRound(file, desk, use, whole, call, n, forGood)) return;
    FAIL("no round went through without a fault");
}

}  // namespace

TEST_CASE("whichever call to the disk fails every use case has happened whole or not at all") {
    const disk::Call call =
        GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync, disk::Call::Truncate);
    const bool forGood = GENERATE(false, true);
    disk::install();
    const ADesk file;
    const auto open = file.open();
    for (const FaultedUse& use : motcua::test::faultedUses(file)) untilClean(file, *open, use, call, forGood);
    motcua::test::requireSound(file.path());
}
