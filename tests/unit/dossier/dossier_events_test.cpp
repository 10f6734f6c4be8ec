// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_events.h"

#include "tests/support/catch2.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant kNow = fromLocal(QDate(2026, 11, 23), QTime(9, 0));

Person aPerson(const QString& mark) {
    Person person;
    person.kind = PersonKind::Citizen;
    person.name = mark + u"-Đào"_s;
    person.personalId = mark + u"-048190001234"_s;
    person.taxCode = mark + u"-0100109106"_s;
    person.birthDate = BirthDate(QDate(1957, 5, 6));
    person.gender = Gender::Female;
    person.address = mark + u"-Bạch Đằng"_s;
    person.phone = mark + u"-0905000123"_s;
    person.email = mark + u"-dao@example.vn"_s;
    return person;
}

/// A dossier in which every personal value and every free text can be told apart.
Dossier aDossier() {
    Dossier dossier;
    dossier.id = DossierId(7);
    dossier.code = u"H17.12-20261123-0000007"_s;
    dossier.agencyCode = u"H17.12"_s;
    dossier.receivedOn = QDate(2026, 11, 23);
    dossier.ordinal = 7;
    dossier.procedureCode = u"1.004837"_s;
    dossier.submitter = aPerson(u"nộp"_s);
    dossier.owner = aPerson(u"chủ"_s);
    dossier.papers = {SubmittedPaper{1, u"giấy-một"_s, 1, 2, 3}, SubmittedPaper{0, u"giấy-hai"_s, 4, 5, 6}};
    dossier.fees = {DueFee{u"tên-phí"_s, Dong{8000}}};
    dossier.request = u"yêu-cầu"_s;
    dossier.note = u"ghi-chú"_s;
    dossier.limit = TimeLimit::workingDays(3);
    dossier.limitReason = u"lý-do"_s;
    dossier.receivedAt = kNow;
    dossier.clockStartAt = kNow;
    dossier.ledger = {
        ClockEvent{ClockEventKind::Start, kNow, {}, ClockReason::Receipt, u"căn-cứ"_s, u"văn-bản"_s, {}}};
    dossier.due = kNow.plusSeconds(3 * 86'400);
    dossier.promisedDue = *dossier.due;
    dossier.process.tokens = {Token{
        1, u"receive"_s, TokenState::Active, 1, kNow, {}, UnitId(3), role::kHandler, OfficerId(5), {}, {}}};
    dossier.stepName = u"Tiếp nhận hồ sơ"_s;
    dossier.personalSalt = QByteArray(32, 's');
    dossier.version = 1;
    return dossier;
}

Actor anActor() {
    return {
        {OfficerId(5), u"dao.nguyen"_s, u"Cán-bộ"_s, u"Chuyên viên"_s, true, {}}, std::nullopt, u"QUAY-01"_s};
}

/// Whatever must never stand in the journal.
QStringList personal(const Dossier& dossier) {
    QStringList words{dossier.request, dossier.note, dossier.limitReason, u"Cán-bộ"_s, u"dao.nguyen"_s,
                      u"tên-phí"_s,    u"1957"_s,    u"căn-cứ"_s,         u"văn-bản"_s};
    for (const Person& person : {dossier.submitter, *dossier.owner})
        words += {person.name, person.personalId, person.taxCode, person.address, person.phone, person.email};
    for (const SubmittedPaper& paper : dossier.papers) words += paper.name;
    if (dossier.receiver) words += {dossier.receiver->name, dossier.receiver->identity};
    return words;
}

void requireImpersonal(const Event& event, const Dossier& dossier) {
    const QString body = QString::fromUtf8(event.body);
    for (const QString& word : personal(dossier)) {
        CAPTURE(word);
        CHECK_FALSE(body.contains(word, Qt::CaseInsensitive));
    }
}

QJsonObject bodyOf(const Event& event) {
    return QJsonDocument::fromJson(event.body).object();
}

}  // namespace

TEST_CASE("no event holds a name a number of a person or a free text") {
    Dossier dossier = aDossier();
    requireImpersonal(receivedEvent(dossier, anActor()), dossier);
    dossier.receiver = ResultReceiver{u"người-nhận"_s, u"048090004321"_s, true, ReturnBy::Counter};
    requireImpersonal(actedEvent(dossier, u"return"_s, u"return"_s, u"finished"_s, anActor(), kNow), dossier);
    requireImpersonal(printedEvent(dossier.id, u"receipt"_s, 2, anActor(), kNow), dossier);
}

TEST_CASE("the event of a reception tells numbers codes counts and dates") {
    const Dossier dossier = aDossier();
    const Event event = receivedEvent(dossier, anActor());
    CHECK(event.kind == event_kind::kReceived);
    CHECK(event.dossier == dossier.id);
    CHECK(event.actor == OfficerId(5));
    CHECK(event.station == u"QUAY-01"_s);
    CHECK(event.at == kNow);
    CHECK(event.businessDate == QDate(2026, 11, 23));
    CHECK(event.personalDataCommit == personalCommitment(dossier));
    const QJsonObject body = bodyOf(event);
    CHECK(body.value(u"code"_s) == dossier.code);
    CHECK(body.value(u"ordinal"_s) == 7);
    CHECK(body.value(u"limit"_s) == u"3wd"_s);
    CHECK(body.value(u"fees"_s) == 8000);
    const QJsonArray papers = body.value(u"papers"_s).toArray();
    REQUIRE(papers.size() == 2);
    CHECK((papers.at(0).toArray() == QJsonArray{1, 1, 2, 3}));
    CHECK((papers.at(1).toArray() == QJsonArray{0, 4, 5, 6}));
    CHECK(body.value(u"state"_s) == stateOf(dossier));
}

TEST_CASE("the day of an event is the local day") {
    const Instant late = fromLocal(QDate(2026, 12, 31), QTime(23, 59, 59));
    CHECK(printedEvent(DossierId(1), u"receipt"_s, 1, anActor(), late).businessDate == QDate(2026, 12, 31));
    CHECK(printedEvent(DossierId(1), u"receipt"_s, 1, anActor(), late.plusSeconds(1)).businessDate ==
          QDate(2027, 1, 1));
}

TEST_CASE("the state tells where a dossier stands and who has it") {
    Dossier dossier = aDossier();
    const QJsonObject state = stateOf(dossier);
    CHECK(state.value(u"status"_s) == u"received"_s);
    CHECK(state.value(u"step"_s) == u"receive"_s);
    CHECK(state.value(u"unit"_s) == 3);
    CHECK(state.value(u"assignee"_s) == 5);
    CHECK(state.value(u"due"_s).toInteger() == dossier.due->ms);
    CHECK(state.value(u"ledger"_s).toArray().size() == 1);
    dossier.due.reset();
    dossier.process.tokens.last().state = TokenState::Done;
    CHECK_FALSE(stateOf(dossier).contains(u"due"_s));
    CHECK_FALSE(stateOf(dossier).contains(u"step"_s));
}

TEST_CASE("the event of an act tells where it led and how the result went") {
    Dossier dossier = aDossier();
    const QJsonObject plain =
        bodyOf(actedEvent(dossier, u"forward"_s, u"assign"_s, QString(), anActor(), kNow));
    CHECK(plain.value(u"action"_s) == u"forward"_s);
    CHECK(plain.value(u"from"_s) == u"assign"_s);
    CHECK(plain.value(u"to"_s) == u"receive"_s);
    CHECK_FALSE(plain.contains(u"reason"_s));
    CHECK_FALSE(plain.contains(u"receivedBy"_s));
    dossier.receiver = ResultReceiver{u"Út"_s, u"1"_s, true, ReturnBy::Post};
    const QJsonObject body =
        bodyOf(actedEvent(dossier, u"return"_s, u"return"_s, u"silence"_s, anActor(), kNow));
    CHECK(body.value(u"reason"_s) == u"silence"_s);
    CHECK(body.value(u"receivedBy"_s) == u"authorised"_s);
    CHECK(body.value(u"returnedBy"_s) == u"post"_s);
}

TEST_CASE("the commitment changes with every personal value and with nothing else") {
    const QByteArray original = personalCommitment(aDossier());
    CHECK(original.size() == 32);
    const QList<std::function<void(Dossier&)>> changes = {
        [](Dossier& d) { d.submitter.kind = PersonKind::Household; },
        [](Dossier& d) { d.submitter.name += u'x'; },
        [](Dossier& d) { d.submitter.personalId += u'1'; },
        [](Dossier& d) { d.submitter.taxCode += u'1'; },
        [](Dossier& d) { d.submitter.birthDate.reset(); },
        [](Dossier& d) { d.submitter.gender = Gender::Male; },
        [](Dossier& d) { d.submitter.address += u'x'; },
        [](Dossier& d) { d.submitter.phone += u'1'; },
        [](Dossier& d) { d.submitter.email += u'x'; },
        [](Dossier& d) { d.owner->name += u'x'; },
        [](Dossier& d) { d.owner->personalId += u'1'; },
        [](Dossier& d) { d.owner.reset(); },
        [](Dossier& d) { std::swap(d.submitter, *d.owner); },
        [](Dossier& d) { d.request += u'x'; },
        [](Dossier& d) { d.note += u'x'; },
        [](Dossier& d) { std::swap(d.request, d.note); },
        [](Dossier& d) { d.limitReason += u'x'; },
        [](Dossier& d) { d.personalSalt[0] = 't'; },
    };
    QList<QByteArray> seen{original};
    for (const auto& change : changes) {
        Dossier dossier = aDossier();
        change(dossier);
        const QByteArray commitment = personalCommitment(dossier);
        CAPTURE(seen.size());
        CHECK_FALSE(seen.contains(commitment));
        seen += commitment;
    }
    Dossier later = aDossier();
    later.status = PublicStatus::Finished;
    later.version = 9;
    later.due.reset();
    CHECK(personalCommitment(later) == original);
}
