// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/refused_attempts.h"

#include "core/catalogue/centre_forms.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/hand_over.h"
#include "core/dossier/looks.h"
#include "core/dossier/printing.h"
#include "core/dossier/receive_dossier.h"
#include "core/dossier/rights.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/enter_officer.h"

using namespace motcua;
using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList attempts(ADesk& desk) {
    QStringList bodies;
    store::Query query(desk.database(),
                       u"SELECT body FROM event WHERE kind = 'right.refused' ORDER BY seq"_s);
    for (query.run(); query.next();) bodies += QString::fromUtf8(query.at<QByteArray>(0));
    return bodies;
}

}  // namespace

TEST_CASE("what an officer may not do leaves one event in a store for real work and nothing else") {
    ADesk desk(false);
    enterOfficer(desk, u"quay"_s, role::kReceivingOfficer);
    const auto refused = setSmallOffice(desk.desk(), SmallOffice::Marks, desk.actor(u"quay"_s));
    CHECK_FALSE(refused.isDone());
    CHECK(attempts(desk) == QStringList{u"{\"attempt\":\"office.small\",\"keys\":[\"right.role\"]}"_s});
    CHECK(desk.desk().office.smallOffice() == SmallOffice::Forbids);
}

TEST_CASE("what an officer may do is no refused attempt") {
    ADesk desk(false);
    enterOfficer(desk, u"kiemsoat"_s, role::kSupervisor);
    REQUIRE(setSmallOffice(desk.desk(), SmallOffice::Marks, desk.actor(u"kiemsoat"_s)));
    CHECK(attempts(desk).isEmpty());
}

TEST_CASE("what other rules forbid is no refused attempt, and neither is a missing proof") {
    CHECK(keysOfRights({u"erase.open"_s, u"right.reauthenticate"_s, u"clock.right"_s, u"papers.missing"_s})
              .isEmpty());
    const QStringList forbidden{u"right.role"_s, u"separation.proposer"_s, u"fees.right"_s,
                                u"role.self"_s,  u"attach.unit"_s,         u"handover.receiver"_s};
    CHECK(keysOfRights(forbidden) == forbidden);
}

TEST_CASE("a practice store keeps no attempts") {
    ADesk desk;
    CHECK_FALSE(setSmallOffice(desk.desk(), SmallOffice::Marks, desk.actor(u"haichau.quay1"_s)).isDone());
    CHECK(attempts(desk).isEmpty());
}

TEST_CASE("where nothing is open word is left at once") {
    ADesk desk(false);
    QStringList said;
    desk.desk().work.keepIfUndone([&] { said += u"outside"_s; });
    CHECK(said == QStringList{u"outside"_s});
    { const auto undone = desk.desk().work.begin(); }
    CHECK(said.size() == 1);
}

TEST_CASE("who asks whether he may has tried nothing and who tries leaves word without a Work of his own") {
    ADesk desk(false);
    enterOfficer(desk, u"quantri"_s, role::kAdministrator);
    enterOfficer(desk, u"quay"_s, role::kReceivingOfficer);
    const Actor officer = desk.actor(u"quay"_s);
    CHECK_FALSE(objectionsToCare(desk.desk(), officer, Function::BackUp).isEmpty());
    CHECK(attempts(desk).isEmpty());
    CHECK_FALSE(refusedCare(desk.desk(), officer, Function::BackUp).isEmpty());
    CHECK(attempts(desk) == QStringList{u"{\"attempt\":\"backUp\",\"keys\":[\"right.role\"]}"_s});
}

TEST_CASE("who looks at figures or a dossier that are not his is one attempt each") {
    ADesk desk(false);
    enterOfficer(desk, u"quantri"_s, role::kAdministrator);
    enterOfficer(desk, u"quay"_s, role::kReceivingOfficer);
    const auto receipt = ReceiveDossier(desk.desk()).receive(anApplication(), desk.actor(u"quay"_s), {});
    REQUIRE(receipt);
    CHECK_FALSE(looksAt(desk.desk(), receipt->dossier, desk.actor(u"quantri"_s)).isDone());
    CHECK_FALSE(RecordPrint(desk.desk())
                    .objections(receipt->dossier, form_meaning::kReceipt, desk.actor(u"quantri"_s))
                    .isEmpty());
    CHECK(attempts(desk) == QStringList{u"{\"attempt\":\"view\",\"keys\":[\"right.role\"]}"_s,
                                        u"{\"attempt\":\"print\",\"keys\":[\"right.role\"]}"_s});
}

TEST_CASE("only what was undone without a fault leaves word and the first word holds") {
    ADesk desk(false);
    QStringList said;
    UnitOfWork& work = desk.desk().work;
    { const auto undone = work.begin(); }
    {
        const auto kept = work.begin();
        work.keepIfUndone([&] { said += u"committed"_s; });
        kept->commit();
    }
    {
        const auto undone = work.begin();
        work.keepIfUndone([&] { said += u"first"_s; });
        work.keepIfUndone([&] { said += u"second"_s; });
    }
    try {
        const auto undone = work.begin();
        work.keepIfUndone([&] { said += u"fault"_s; });
        throw LogicError(u"x"_s);
    } catch (const LogicError&) {
    }
    { const auto undone = work.begin(); }
    CHECK(said == QStringList{u"first"_s});
}

TEST_CASE("who hands over papers of another unit leaves one event") {
    ADesk desk(false);
    enterOfficer(desk, u"quay"_s, role::kReceivingOfficer);
    const UnitId here = desk.unit(u"tt-hai-chau"_s);
    const UnitId other = desk.unit(u"so-tu-phap"_s);
    CHECK_FALSE(HandOver(desk.desk()).make(other, here, {}, desk.actor(u"quay"_s)).isDone());
    CHECK(attempts(desk) == QStringList{u"{\"attempt\":\"handover\",\"keys\":[\"handover.unit\"]}"_s});
}
