// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/rounds.h"

using namespace motcua;
using motcua::test::ADesk;

TEST_CASE("of two who change one dossier the second is always told and nothing is written over") {
    const ADesk file;
    const auto here = file.open();
    const auto there = file.open();
    const Actor actor = motcua::test::officer(here->desk(), motcua::test::kCounterOfficer);
    const QString forward = QStringLiteral("forward");
    const int pairs = motcua::test::rounds("MOTCUA_EDITED_PAIRS", 40);
    for (int no = 1; no <= pairs; ++no) {
        const auto receipt = ReceiveDossier(here->desk()).receive(motcua::test::anApplication(no), actor, {});
        REQUIRE(receipt);
        Desk& first = (no % 2 ? here : there)->desk();
        Desk& second = (no % 2 ? there : here)->desk();
        CAPTURE(no);
        REQUIRE(ActOnDossier(first).act(receipt->dossier, forward, {}, actor, 1));
        const auto late = ActOnDossier(second).act(receipt->dossier, forward, {}, actor, 1);
        REQUIRE(late.refusals().first().key == u"dossier.changed");
        REQUIRE(second.dossiers.load(receipt->dossier)->version == 2);
        REQUIRE(second.history.of(receipt->dossier).size() == 2);
    }
    motcua::test::requireSound(file.path());
}
