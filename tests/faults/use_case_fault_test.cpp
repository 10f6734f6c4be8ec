// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"
#include "tests/support/fault_vfs.h"

#include <functional>

using namespace motcua;
using motcua::test::ADesk;
namespace disk = motcua::test::faulty_disk;

namespace {

constexpr int kUseCaseNeverClean = 3'000;

/// What one reception leaves behind, over all tables: these grow together or not at all.
struct Rows {
    qint64 dossiers = 0;
    qint64 events = 0;
    qint64 submissions = 0;
    qint64 people = 0;
    qint64 words = 0;
    qint64 last = 0;  ///< of the number series

    friend bool operator==(const Rows&, const Rows&) = default;
};

Rows rowsOf(const QString& path) {
    store::Database database(path);
    const auto count = [&](const QString& table) {
        return motcua::test::number(database, QStringLiteral("SELECT count(*) FROM ") + table);
    };
    return {count(QStringLiteral("dossier")),
            count(QStringLiteral("event")),
            count(QStringLiteral("submission")),
            count(QStringLiteral("person")),
            count(QStringLiteral("dossier_words_docsize")),
            motcua::test::number(database, QStringLiteral("SELECT coalesce(sum(last), 0) FROM code_series"))};
}

/// With the first dossier its process is published, and the journal vouches for that too.
Rows plusOne(Rows rows) {
    const int events = rows.dossiers == 0 ? 2 : 1;
    return {rows.dossiers + 1, rows.events + events, rows.submissions + 1,
            rows.people + 1,   rows.words + 1,       rows.last + 1};
}

/// Plans the n-th fault, acts, heals. \returns the code of the fault that came out, empty for none.
QString faultOf(const std::function<void(int)>& plan, int n, const std::function<void()>& act) {
    QString code;
    plan(n);
    try {
        act();
    } catch (const StoreError& error) {
        code = error.code();
    }
    return code;
}

void receiveUntilClean(const std::function<void(int)>& plan) {
    disk::install();
    const ADesk file;
    const auto open = file.open();
    Desk& desk = open->desk();
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    for (int n = 1; n < kUseCaseNeverClean; ++n) {
        const QString key = QStringLiteral("test-%1").arg(n);
        const Application application = motcua::test::anApplication(n);
        const Rows before = rowsOf(file.path());
        std::optional<Receipt> receipt;
        const QString code = faultOf(plan, n, [&] {
            const auto outcome = ReceiveDossier(desk).receive(application, actor, key);
            REQUIRE(outcome);
            receipt = *outcome;
        });
        const bool failed = disk::hasFailed();
        disk::heal();
        const Rows after = rowsOf(file.path());
        CAPTURE(n, code.toStdString(), before.dossiers, after.dossiers, before.events, after.events);
        const bool isThere = after == plusOne(before);
        REQUIRE((isThere || after == before));
        REQUIRE((!receipt || isThere));
        if (!code.isEmpty() && code != QStringLiteral("store.unknown")) REQUIRE_FALSE(isThere);

        const auto again = ReceiveDossier(desk).receive(application, actor, key);
        REQUIRE(again);
        CHECK(again->repeated == isThere);
        if (receipt) CHECK(again->code == receipt->code);
        REQUIRE(rowsOf(file.path()) == plusOne(before));
        if (!failed) {
            REQUIRE(code.isEmpty());
            motcua::test::requireSound(file.path());
            return;
        }
    }
    FAIL("no round went through without a fault");
}

void actUntilClean(const std::function<void(int)>& plan) {
    disk::install();
    const ADesk file;
    const auto open = file.open();
    Desk& desk = open->desk();
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    const ActInput input{QStringLiteral("Đã đối chiếu bản chính."), {}, std::nullopt, std::nullopt};
    for (int n = 1; n < kUseCaseNeverClean; ++n) {
        const auto receipt = ReceiveDossier(desk).receive(motcua::test::anApplication(n), actor, {});
        REQUIRE(receipt);
        const auto forward = [&] {
            return ActOnDossier(desk).act(receipt->dossier, QStringLiteral("forward"), input, actor, 1);
        };
        bool acted = false;
        const QString code = faultOf(plan, n, [&] { acted = forward().isDone(); });
        const bool failed = disk::hasFailed();
        disk::heal();
        CAPTURE(n, code.toStdString());
        const bool isDone = file.open()->desk().dossiers.load(receipt->dossier)->version == 2;
        REQUIRE((!acted || isDone));
        if (!code.isEmpty() && code != QStringLiteral("store.unknown")) REQUIRE_FALSE(isDone);

        const auto again = forward();
        REQUIRE(again.isDone() == !isDone);
        if (isDone) CHECK(again.refusals().first().key == QStringLiteral("dossier.changed"));
        REQUIRE(desk.dossiers.load(receipt->dossier)->version == 2);
        const QList<HistoryEntry> history = desk.history.of(receipt->dossier);
        REQUIRE(history.size() == 2);
        CHECK(history.last().note == input.note);
        if (!failed) {
            REQUIRE(code.isEmpty());
            motcua::test::requireSound(file.path());
            return;
        }
    }
    FAIL("no round went through without a fault");
}

}  // namespace

TEST_CASE(
    "whichever call to the disk fails a reception is whole or not there and a retry makes one dossier") {
    const disk::Call call =
        GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync, disk::Call::Truncate);
    const bool forGood = GENERATE(false, true);
    receiveUntilClean([&](int n) { disk::failNth(call, n, forGood); });
}

TEST_CASE("wherever the disk fills up a reception is whole or not there and a retry makes one dossier") {
    receiveUntilClean([](int n) { disk::fillUpAtWrite(n); });
}

TEST_CASE("whichever call to the disk fails an act has happened or not and never twice") {
    const disk::Call call =
        GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync, disk::Call::Truncate);
    const bool forGood = GENERATE(false, true);
    actUntilClean([&](int n) { disk::failNth(call, n, forGood); });
}

TEST_CASE("wherever the disk fills up an act has happened or not and never twice") {
    actUntilClean([](int n) { disk::fillUpAtWrite(n); });
}
