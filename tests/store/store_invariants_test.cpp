// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_invariants.h"

#include "core/dossier/receive_dossier.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;
using motcua::test::anApplication;

namespace {

QStringList broken(ADesk& desk, Depth depth) {
    QStringList names;
    for (const Invariant& invariant : checkedInvariants(desk.database(), depth)) {
        CHECK(invariant.holds == invariant.detail.isEmpty());
        if (!invariant.holds) names += invariant.name;
    }
    return names;
}

void receive(ADesk& desk, int dossiers) {
    for (int i = 0; i < dossiers; ++i)
        REQUIRE(ReceiveDossier(desk.desk())
                    .receive(anApplication(), desk.actor(QStringLiteral("haichau.quay1")), {}));
}

}  // namespace

TEST_CASE("an empty store and one at work hold every invariant") {
    ADesk desk;
    CHECK(broken(desk, Depth::Full).isEmpty());
    receive(desk, 3);
    CHECK(broken(desk, Depth::Full).isEmpty());
    CHECK(broken(desk, Depth::Recent).isEmpty());
}

TEST_CASE("each damage is seen by its name at any depth") {
    struct Damage {
        const char* sql;
        const char* name;
    };
    const auto damage = GENERATE(values<Damage>({
        {"UPDATE code_series SET last = last + 1", "codes.gapless"},
        {"UPDATE dossier SET ordinal = ordinal + 7", "codes.gapless"},
        {"DELETE FROM code_series", "codes.series"},
        {"UPDATE register_series SET last = last + 1", "register.gapless"},
        {"DELETE FROM register_series", "register.series"},
        {"UPDATE dossier SET status = 5 WHERE id = 1", "projection"},
        {"UPDATE dossier SET version = 4 WHERE id = 1", "projection"},
        {"UPDATE token SET unit = 1 WHERE dossier = 1", "tokens.live"},
        {"UPDATE token SET state = 'done' WHERE dossier = 1", "tokens.left"},
        {"UPDATE dossier SET keeps_calendar = 1 WHERE id = 1", "due.calendar"},
        {"UPDATE dossier SET origin = 1 WHERE id = 2", "linked.both"},
        {"UPDATE dossier SET counted = 0 WHERE id = 2", "linked.counted"},
        {"UPDATE dossier SET due_ms = NULL, due_order = 9223372036854775807 WHERE id = 1", "pauses.exit"},
        {"INSERT INTO dossier_words (rowid, words) VALUES (99, 'x')", "search.complete"},
    }));
    ADesk desk;
    receive(desk, 2);
    const auto work = desk.desk().work.begin();
    execute(desk.database(), QString::fromLatin1(damage.sql));
    CAPTURE(damage.sql);
    CHECK(broken(desk, Depth::Full).contains(QString::fromLatin1(damage.name)));
    CHECK(broken(desk, Depth::Recent).contains(QString::fromLatin1(damage.name)));
}

TEST_CASE("a dossier on the desk of a closed account breaks an invariant") {
    ADesk desk;
    test::ADossier(desk).keep();
    const auto holds = [&desk](const char* name) {
        const QList<Invariant> invariants = checkedInvariants(desk.database(), Depth::Full);
        return std::any_of(invariants.begin(), invariants.end(), [name](const Invariant& one) {
            return one.name == QLatin1String(name) && one.holds;
        });
    };
    CHECK(holds("people.desks"));
    CHECK(holds("people.visible"));
    const auto work = desk.desk().work.begin();
    execute(desk.database(), QStringLiteral("UPDATE officer SET active = 0"));
    CHECK_FALSE(holds("people.desks"));
    CHECK_FALSE(holds("people.visible"));
}
