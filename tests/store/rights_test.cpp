// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/rights.h"

#include "core/access/reauthentication.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/printing.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/checkpoints.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/enter_officer.h"
#include "tests/support/refusal_keys.h"

#include <QJsonDocument>

using namespace motcua;
using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void grant(ADesk& desk, const QString& login, const QString& unit, const QString& role) {
    const auto work = desk.desk().work.begin();
    store::execute(
        desk.database(),
        u"INSERT INTO role_grant (officer, unit, role, valid_from) VALUES (?, ?, ?, '2026-01-01')"_s,
        desk.actor(login).officer.id, desk.unit(unit), role);
    work->commit();
}

void takeRoles(ADesk& desk, const QString& login) {
    const auto work = desk.desk().work.begin();
    store::execute(desk.database(), u"DELETE FROM role_grant WHERE officer = ?"_s,
                   desk.actor(login).officer.id);
    work->commit();
}

/// A dossier that its receiver brought to the desk of the leader, who is the receiver himself.
Dossier atTheLeader(ADesk& desk, OfficerId leader) {
    Dossier dossier = ADossier(desk).keep();
    const auto process = desk.desk().workflows.load(desk.process());
    for (const WorkflowStep& step : process->definition.steps) {
        if (step.lane.role != role::kAgencyLeader) continue;
        Token& token = dossier.process.tokens.last();
        token.stepKey = step.key;
        token.role = step.lane.role;
        token.assignee = leader;
        dossier.stepName = step.name;
    }
    const auto work = desk.desk().work.begin();
    desk.desk().dossiers.update(dossier);
    work->commit();
    return *desk.desk().dossiers.load(dossier.id);
}

QString forwardOf(ADesk& desk, const Dossier& dossier) {
    const auto process = desk.desk().workflows.load(desk.process());
    for (const WorkflowAction& action : process->definition.actionsFrom(dossier.currentStep()))
        if (action.key == u"forward"_s) return action.key;
    return {};
}

}  // namespace

TEST_CASE("S7 a role that was taken away while the form was open is gone at the write") {
    ADesk desk;
    const Actor before = desk.actor(u"haichau.quay1"_s);
    takeRoles(desk, u"haichau.quay1"_s);
    REQUIRE(before.holdsAnywhere(role::kReceivingOfficer, QDate(2026, 11, 23)));
    const auto receipt = ReceiveDossier(desk.desk()).receive(anApplication(), before, {});
    CHECK(keyList(receipt.refusals()) == QStringList{u"actor.notReceiving"_s});
}

TEST_CASE("S7 a closed account writes nothing more") {
    ADesk desk;
    const Actor before = desk.actor(u"haichau.quay1"_s);
    {
        const auto work = desk.desk().work.begin();
        store::execute(desk.database(), u"UPDATE officer SET active = 0 WHERE id = ?"_s, before.officer.id);
        work->commit();
    }
    CHECK(keyList(ReceiveDossier(desk.desk()).receive(anApplication(), before, {}).refusals()) ==
          QStringList{u"actor.inactive"_s});
}

TEST_CASE("S1 the receiver does not decide unless a small office lets him and then it is marked") {
    ADesk desk;
    grant(desk, u"haichau.quay1"_s, u"tt-hai-chau"_s, role::kAgencyLeader);
    const Actor actor = desk.actor(u"haichau.quay1"_s);
    const Dossier dossier = atTheLeader(desk, actor.officer.id);
    const QString forward = forwardOf(desk, dossier);
    REQUIRE_FALSE(forward.isEmpty());
    const auto refused = ActOnDossier(desk.desk()).act(dossier.id, forward, {}, actor, dossier.version);
    CHECK(keyList(refused.refusals()) == QStringList{u"separation.receiver"_s});

    CHECK(keyList(setSmallOffice(desk.desk(), SmallOffice::Marks, actor).refusals()) ==
          QStringList{u"right.role"_s});
    REQUIRE(setSmallOffice(desk.desk(), SmallOffice::Marks, desk.actor(u"haichau.giamdoc"_s)));
    REQUIRE(ActOnDossier(desk.desk()).act(dossier.id, forward, {}, actor, dossier.version));
    const auto events = desk.desk().history.of(dossier.id);
    CHECK(QJsonDocument::fromJson(events.last().event.body).object().value(event_member::kSeparation) ==
          u"S1"_s);
}

TEST_CASE("an act that only lacks a fresh proof is offered and asks for it when it is done") {
    ADesk desk(false);
    enterOfficer(desk, u"haichau.quay1"_s, role::kReceivingOfficer);
    enterOfficer(desk, u"haichau.quay2"_s, role::kAgencyLeader);
    Actor leader = desk.actor(u"haichau.quay2"_s);
    const Dossier dossier = atTheLeader(desk, leader.officer.id);
    const QString forward = forwardOf(desk, dossier);
    const auto act = [&] {
        return ActOnDossier(desk.desk()).act(dossier.id, forward, {}, leader, dossier.version);
    };
    const QList<ActionOffer> offers = ActOnDossier(desk.desk()).offers(dossier, leader);
    CHECK(std::any_of(offers.begin(), offers.end(), [&](const ActionOffer& offer) {
        return offer.key == forward && offer.enabled && offer.reasons.isEmpty();
    }));
    const Refusals refusals = act().refusals();
    CHECK(keyList(refusals) == QStringList{u"right.reauthenticate"_s});
    CHECK(asksForProofOnly(refusals));
    leader.provenAt = desk.clock().now();
    CHECK(act().isDone());
}

TEST_CASE("an officer of another unit sees neither the row nor the hit") {
    ADesk desk;
    const Dossier dossier = ADossier(desk).keep();
    const QDate today(2026, 11, 23);
    const VisibleTo here{desk.actor(u"haichau.quay1"_s).officer.id, today, false};
    const VisibleTo elsewhere{desk.actor(u"thanhpho.quay1"_s).officer.id, today, false};
    for (const QString& text : {dossier.code, u"dao"_s}) {
        CHECK(desk.desk().search.search(text, 10, here).total == 1);
        CHECK(desk.desk().search.search(text, 10, elsewhere).total == 0);
        CHECK(desk.desk().search.search(text, 10).total == 1);
    }
    DossierFilter filter;
    filter.visibleTo = here;
    CHECK(desk.desk().list.count(filter) == 1);
    CHECK(desk.desk().list.page(filter, {}, 10).rows.size() == 1);
    filter.visibleTo = elsewhere;
    CHECK(desk.desk().list.count(filter) == 0);
    CHECK(desk.desk().list.page(filter, {}, 10).rows.isEmpty());
}

TEST_CASE("an officer acts on what a unit of his handles and on nothing else") {
    ADesk desk;
    const Dossier dossier = ADossier(desk).keep();
    const Subject subject = subjectOf(dossier);
    CHECK(objectionsTo(desk.desk(), desk.actor(u"haichau.quay2"_s), Function::Transfer, subject).isEmpty());
    CHECK(keyList(objectionsTo(desk.desk(), desk.actor(u"thanhpho.quay1"_s), Function::Transfer, subject)) ==
          QStringList{u"right.unit"_s});
    CHECK(keyList(objectionsTo(desk.desk(), desk.actor(u"quantri"_s), Function::View, subject)) ==
          QStringList{u"right.role"_s});
}

TEST_CASE("S8 what a small office let one person do stands in the next checkpoint") {
    ADesk desk;
    grant(desk, u"haichau.quay1"_s, u"tt-hai-chau"_s, role::kAgencyLeader);
    const Actor actor = desk.actor(u"haichau.quay1"_s);
    const Dossier dossier = atTheLeader(desk, actor.officer.id);
    REQUIRE(setSmallOffice(desk.desk(), SmallOffice::Marks, desk.actor(u"haichau.giamdoc"_s)));
    REQUIRE(ActOnDossier(desk.desk()).act(dossier.id, u"forward"_s, {}, actor, dossier.version));
    const auto close = [&] {
        return store::takenCheckpoint(desk.database(), desk.clock(), std::nullopt, u"QUAY-01"_s);
    };
    const Checkpoint taken = close();
    CHECK(taken.marked == QStringList{u"S1 "_s + dossier.code});
    CHECK(checkpointText(taken).contains("marked S1 " + dossier.code.toUtf8()));
    CHECK(checkpointFrom(checkpointText(taken))->marked == taken.marked);
    CHECK(close().marked.isEmpty());
}

TEST_CASE(
    "the receipt slip is the counter's to print and a reader of the dossier may print its other forms") {
    ADesk desk;
    const Dossier dossier = ADossier(desk).keep();
    const RecordPrint prints(desk.desk());
    grant(desk, u"haichau.kt.chuyenvien1"_s, u"tt-hai-chau"_s, role::kHandler);
    const auto said = [&](const QString& form, const QString& login) {
        return keyList(prints.objections(dossier.id, form, desk.actor(login)));
    };
    CHECK(said(u"receipt"_s, u"haichau.quay2"_s).isEmpty());
    CHECK(said(u"receipt"_s, u"haichau.kt.chuyenvien1"_s) == QStringList{u"right.role"_s});
    CHECK(said(u"control"_s, u"haichau.kt.chuyenvien1"_s).isEmpty());
    CHECK(said(u"control"_s, u"thanhpho.quay1"_s) == QStringList{u"right.unit"_s});
}
