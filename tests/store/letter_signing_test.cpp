// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/keep_delegations.h"
#include "core/forms/letters_of_dossier.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const QString kDeputy = u"haichau.phochutich"_s;

/// A dossier whose extension is proposed, and a deputy who may sign for the chairman until 25/11/2026.
class ASigning : public ATurn {
public:
    ASigning() {
        Delegation wanted;
        wanted.unit = now().competentUnit;
        wanted.signer = actor(kDeputy).officer.id;
        wanted.giver = actor(leader).officer.id;
        wanted.giverTitle = u"Chủ tịch"_s;
        wanted.signerTitle = u"Phó Chủ tịch"_s;
        wanted.form = SigningForm::Authorised;
        wanted.validity = {QDate(2026, 11, 23), QDate(2026, 11, 25)};
        wanted.decision = u"Quyết định số 15/QĐ-UBND"_s;
        wanted.decidedOn = QDate(2026, 11, 20);
        REQUIRE(KeepDelegations(desk()).add(wanted, actor(leader)));
    }
    QString printed(const QString& form) {
        const auto letter = latestIssued(desk().letters.of(id), form);
        REQUIRE(letter);
        return toText(letterPages(*letter, now(), desk(), 1).first());
    }
    QString nameOf(const QString& login) { return actor(login).officer.name; }
};

}  // namespace

TEST_CASE("an extension is signed through the delegation that holds on its day and stays so in print") {
    ASigning scene;
    REQUIRE(keysOf(scene.act(scene.handler, turn::kProposeExtension, ATurn::extension(QDate(2026, 12, 1)))
                       .refusals())
                .isEmpty());
    REQUIRE(keysOf(scene.act(kDeputy, turn::kApproveExtension, ATurn::approval()).refusals()).isEmpty());
    const QString page = scene.printed(form_meaning::kExtension);
    CHECK(page.contains(u"TUQ. CHỦ TỊCH"_s));
    CHECK(page.contains(u"PHÓ CHỦ TỊCH"_s));
    CHECK(page.contains(scene.nameOf(kDeputy)));
    CHECK(page.contains(u"Căn cứ Quyết định số 15/QĐ-UBND ngày 20/11/2026"_s));
    scene.on(QDate(2026, 12, 20));
    CHECK(scene.printed(form_meaning::kExtension) == page);
}

TEST_CASE("without a delegation the head of the agency signs what somebody else recorded") {
    ASigning scene;
    scene.on(QDate(2026, 11, 26));
    REQUIRE(
        keysOf(scene.act(scene.counter, turn::kStopOnRequest, ATurn::nothingBack()).refusals()).isEmpty());
    const QString page = scene.printed(form_meaning::kStop);
    CHECK(page.contains(u"CHỦ TỊCH ỦY BAN NHÂN DÂN"_s));
    CHECK(page.contains(scene.nameOf(scene.leader)));
    CHECK_FALSE(page.contains(u"TUQ."_s));
}

TEST_CASE("a notice that the counter records is signed by who holds the authority then") {
    ASigning scene;
    REQUIRE(
        keysOf(scene.act(scene.counter, turn::kStopOnRequest, ATurn::nothingBack()).refusals()).isEmpty());
    const QString page = scene.printed(form_meaning::kStop);
    CHECK(page.contains(u"TUQ. CHỦ TỊCH"_s));
    CHECK(page.contains(scene.nameOf(kDeputy)));
}
