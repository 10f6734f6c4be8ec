// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/rounds.h"

#include <QElapsedTimer>
#include <cstdio>
#include <thread>

using namespace motcua;

TEST_CASE("one desk that stays open and works all day", "[.][soak]") {
    const QString store = qEnvironmentVariable("MOTCUA_DRIVER_STORE");
    if (store.isEmpty()) return;
    OpenDesk open(store, std::make_unique<ManualClock>(motcua::test::kMorning));
    Desk& desk = open.desk();
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    const qint64 milliseconds = 1'000LL * motcua::test::rounds("MOTCUA_SOAK_SECONDS", 20);
    QElapsedTimer timer;
    int received = 0;
    int no = 500'000;
    for (timer.start(); timer.elapsed() < milliseconds;) {
        try {
            const auto receipt = ReceiveDossier(desk).receive(motcua::test::anApplication(++no), actor, {});
            REQUIRE(receipt);
            ++received;
            // Outside of REQUIRE, which would count a full disk as its own failure.
            const auto moved =
                ActOnDossier(desk).act(receipt->dossier, QStringLiteral("forward"), {}, actor, 1);
            REQUIRE(moved);
            (void)desk.history.of(receipt->dossier);
        } catch (const StoreError&) {
            // The disk is full or the lock is held for now; what was acknowledged stays acknowledged.
        }
        // The first quarter fills its caches, without a pause: what grows after that is held against the
        // limit.
        const bool isWarm = 4 * timer.elapsed() > milliseconds;
        std::this_thread::sleep_for(std::chrono::milliseconds(isWarm ? 200 : 1));
    }
    std::printf("F55 received %d\n", received);
}
