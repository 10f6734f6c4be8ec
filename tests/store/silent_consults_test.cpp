// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_events.h"
#include "core/forms/reminders_of_dossier.h"
#include "tests/store/a_consult.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;
using motcua::test::AConsult;
using motcua::test::keysOf;

TEST_CASE("silence counts as agreement, as no opinion, or is told to the superior, as was asked") {
    const auto [rule, missing] = GENERATE(table<SilenceRule, int>(
        {{SilenceRule::DeemedConsent, 0}, {SilenceRule::DeemedNone, 0}, {SilenceRule::Escalate, 3}}));
    AConsult desk;
    desk.ask(ConsultJoin::All, rule);
    CHECK(desk.standing().missing == 3);
    desk.on(QDate(2026, 11, 27));
    CHECK(desk.standing().missing == missing);
    CHECK(desk.standing().silent == 3);
    CHECK(desk.forwardReason().isEmpty() == (missing == 0));
}

TEST_CASE("a quorum is not reached by those who count as having no opinion but is not waited for either") {
    AConsult desk;
    desk.ask(ConsultJoin::Quorum, SilenceRule::DeemedNone, 2);
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    CHECK(desk.standing().missing == 1);
    desk.on(QDate(2026, 11, 27));
    CHECK(desk.standing().missing == 0);
}

TEST_CASE("no answer by due becomes an event when somebody looks, once") {
    AConsult desk;
    desk.ask(ConsultJoin::All, SilenceRule::DeemedConsent);
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    desk.on(QDate(2026, 11, 27));
    const qint64 events = desk.events();
    const Actor looks = desk.actor(desk.handler);
    CHECK(ActOnDossier(desk.desk()).recordSilence({}, looks) == 1);
    CHECK(desk.events() == events + 2);
    CHECK(ActOnDossier(desk.desk()).recordSilence({}, looks) == 0);
    CHECK(desk.consult().state == ConsultState::Settled);
    CHECK(desk.consult().asked.at(1).silentEvent);
    CHECK(desk.desk().history.of(desk.id).last().event.kind == event_kind::kSilent);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("who acts notes the silence in the same act") {
    AConsult desk;
    desk.ask(ConsultJoin::All, SilenceRule::DeemedConsent);
    desk.on(QDate(2026, 11, 27));
    REQUIRE(keysOf(desk.act(desk.handler, u"forward"_s).refusals()).isEmpty());
    CHECK(desk.consult().state == ConsultState::Settled);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("what is told to the superior is found in the list of silent opinions") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    DossierFilter silent;
    silent.silentSince = desk.clock().now();
    CHECK(desk.desk().list.count(silent) == 0);
    desk.on(QDate(2026, 11, 27));
    silent.silentSince = desk.clock().now();
    CHECK(desk.desk().list.count(silent) == 1);
}

TEST_CASE("late opinions are kept as notes and change nothing") {
    AConsult desk;
    desk.ask(ConsultJoin::All, SilenceRule::DeemedConsent);
    desk.on(QDate(2026, 11, 27));
    (void)ActOnDossier(desk.desk()).recordSilence({}, desk.actor(desk.handler));
    CHECK(desk.answer(desk.asked.at(1), Opinion::Disagree, u"Không đồng ý"_s).isEmpty());
    const Consulted late = desk.consult().asked.at(1);
    CHECK(late.late);
    CHECK(late.text == u"Không đồng ý"_s);
    CHECK(desk.consult().state == ConsultState::Settled);
    CHECK(desk.forwardReason().isEmpty());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a late opinion that is still waited for counts") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    desk.on(QDate(2026, 11, 27));
    for (const QString& login : desk.asked) CHECK(desk.answer(login).isEmpty());
    CHECK(desk.consult().asked.first().late);
    CHECK(desk.consult().state == ConsultState::Settled);
    CHECK(desk.forwardReason().isEmpty());
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("whoever lets his deadline pass gets a reminder signed for the agency until he answers") {
    AConsult desk;
    desk.ask(ConsultJoin::All);
    CHECK(remindersOf(desk.now(), desk.desk(), 1).isEmpty());
    desk.on(QDate(2026, 11, 27));
    CHECK(desk.answer(desk.asked.at(0)).isEmpty());
    const QList<ReminderLetter> letters = remindersOf(desk.now(), desk.desk(), 1);
    REQUIRE(letters.size() == 2);
    CHECK(letters.first().officer == desk.actor(desk.asked.at(1)).officer.name);
    CHECK(letters.first().answerBy == desk.consult().asked.at(1).due);
    CHECK(letters.first().dossierCode == desk.now().code);
    CHECK_FALSE(letters.first().signer.name.isEmpty());
    CHECK(reminderPages(desk.now(), desk.desk(), 1)->size() == 2);
    for (int i : {1, 2}) CHECK(desk.answer(desk.asked.at(i)).isEmpty());
    CHECK(keysOf(reminderPages(desk.now(), desk.desk(), 1).refusals()) == u"reminder.none"_s);
}
