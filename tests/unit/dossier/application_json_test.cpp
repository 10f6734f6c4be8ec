// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/application_json.h"

#include "core/base/json.h"
#include "tests/support/catch2.h"

#include <QRandomGenerator>
#include <initializer_list>

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Applications as a form may hold them, hostile words included; the same ones every time.
class Chance {
public:
    explicit Chance(quint32 seed) : m_random(seed) {}

    Application application() {
        Application out;
        out.procedureCode = text();
        out.channel = one({Channel::Counter, Channel::Post, Channel::Online, Channel::Kiosk});
        out.submitter = person();
        if (coin()) out.owner = person();
        for (int i = below(4); i > 0; --i) out.papers += paper();
        out.sets = below(100);
        out.returnBy = one({ReturnBy::Counter, ReturnBy::Post, ReturnBy::Online});
        out.request = text();
        out.note = text();
        if (coin()) {
            out.limit = one({TimeLimit::workingDays(1 + below(90)), TimeLimit::workingHours(1 + below(90)),
                             TimeLimit(LimitUnit::WorkingDay, 500), TimeLimit(LimitUnit::CalendarDay, 15'000),
                             TimeLimit(LimitUnit::Month, 2000), TimeLimit::immediate()});
            out.limitReason = u"QĐ "_s + text();
        }
        if (coin()) out.fees = fees();
        if (coin()) out.workflowKey = text();
        if (coin())
            out.nonBoundary = NonBoundary{u"u"_s + text(), Instant{qint64(below(2'000'000'000)) * 1000}};
        return out;
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool coin() { return below(2) == 0; }
    template <class T>
    T one(std::initializer_list<T> values) {
        return values.begin()[below(int(values.size()))];
    }
    QString text() {
        return one<QString>({QString(), u"Nguyễn Thị Đào"_s, u"<b>\"%1\"</b>"_s, u"Dòng\nmới\tcột"_s,
                             u"\\ / ' ; --"_s, u"a\u202Eb"_s, u"null"_s, QString(3000, u'đ')});
    }
    Person person() {
        Person out;
        out.kind = one(
            {PersonKind::Citizen, PersonKind::Enterprise, PersonKind::Household, PersonKind::Organisation});
        for (QString* field :
             {&out.name, &out.personalId, &out.taxCode, &out.address, &out.phone, &out.email})
            *field = text();
        if (coin()) out.birthDate = BirthDate(QDate(1900 + below(120), 1 + below(12), 1 + below(28)));
        if (coin()) out.birthDate = *BirthDate::parsed(u"1985"_s);
        if (coin()) out.gender = one({Gender::Male, Gender::Female});
        return out;
    }
    SubmittedPaper paper() {
        SubmittedPaper out;
        out.index = below(5);
        out.name = out.index == 0 ? u"Đơn"_s : text();
        out.originals = below(9);
        out.certified = below(9);
        out.photocopies = below(9);
        return out;
    }
    QList<DueFee> fees() {
        QList<DueFee> out;
        for (int i = below(3); i > 0; --i)
            out += DueFee{text(),
                          coin() ? std::optional(Dong{qint64(below(2'000'000'000)) * 500}) : std::nullopt};
        return out;
    }

    QRandomGenerator m_random;
};

Outcome<Application> read(const char* json) {
    const auto value = parsedJson(json);
    REQUIRE(value);
    return applicationFromJson(value->toObject());
}

QString fieldOf(const char* json) {
    const auto application = read(json);
    QStringList fields;
    for (const Refusal& refusal : application.refusals()) fields += refusal.field;
    return fields.join(u' ');
}

}  // namespace

TEST_CASE("an application written and read is the same") {
    Chance chance(20261123);
    for (int i = 0; i < 500; ++i) {
        const Application application = chance.application();
        const auto bytes = parsedJson(canonicalJson(toJson(application)));
        REQUIRE(bytes);
        const auto again = applicationFromJson(bytes->toObject());
        CAPTURE(i, canonicalJson(toJson(application)).left(2000));
        REQUIRE(again);
        CHECK(*again == application);
    }
}

TEST_CASE("the smallest file has the usual answers") {
    const auto application = read(R"({"procedure":"1.001193"})");
    REQUIRE(application);
    CHECK(application->channel == Channel::Counter);
    CHECK(application->returnBy == ReturnBy::Counter);
    CHECK(application->sets == 1);
    CHECK(application->submitter.kind == PersonKind::Citizen);
    CHECK_FALSE(application->owner);
    CHECK_FALSE(application->fees);
    CHECK_FALSE(application->limit);
    CHECK_FALSE(application->nonBoundary);
}

TEST_CASE("null is the same as not given") {
    CHECK(*read(R"({"procedure":"1","owner":null,"papers":null,"sets":null,"limit":null,"nonBoundary":null,
                    "submitter":{"name":"A","birthDate":null}})") ==
          *read(R"({"procedure":"1","submitter":{"name":"A"}})"));
}

TEST_CASE("wrong kinds and unknown fields are named where they stand") {
    CHECK(fieldOf(R"({"procedure":1})") == u"procedure"_s);
    CHECK(fieldOf(R"({"channel":"pigeon"})") == u"channel"_s);
    CHECK(fieldOf(R"({"submitter":[]})") == u"submitter"_s);
    CHECK(fieldOf(R"({"submitter":{"gender":"x","birthDate":"31/02/1990","nick":""}})") ==
          u"submitter.birthDate submitter.gender submitter.nick"_s);
    CHECK(fieldOf(R"({"owner":{"kind":"ghost"}})") == u"owner.kind"_s);
    CHECK(fieldOf(R"({"papers":{}})") == u"papers"_s);
    CHECK(fieldOf(R"({"papers":[{"index":1,"originals":-1}]})") == u"papers[0].originals"_s);
    CHECK(fieldOf(R"({"papers":[7]})") == u"papers[0].index"_s);
    CHECK(fieldOf(R"({"sets":"1"})") == u"sets"_s);
    CHECK(fieldOf(R"({"fees":[{"name":"x","amount":1e13}]})") == u"fees[0].amount"_s);
    CHECK(fieldOf(R"({"limit":"soon"})") == u"limit"_s);
    CHECK(fieldOf(R"({"nonBoundary":{}})") == u"nonBoundary.competentUnit nonBoundary.clockStartAt"_s);
    CHECK(fieldOf(R"({"colour":"red"})") == u"colour"_s);
}

TEST_CASE("too many fees are refused and not cut") {
    QJsonArray fees;
    for (int i = 0; i <= longest::kPapers; ++i) fees += QJsonObject{{u"name"_s, u"x"_s}, {u"amount"_s, 1}};
    const auto application = applicationFromJson(QJsonObject{{u"fees"_s, fees}});
    REQUIRE_FALSE(application);
    CHECK(application.refusals().first().key == u"fees.many"_s);
    fees.removeLast();
    CHECK(applicationFromJson(QJsonObject{{u"fees"_s, fees}})->fees->size() == longest::kPapers);
}

TEST_CASE("a card fills only what the form leaves open") {
    const char* card = R"({"idCardQr":"048190001234|201234567|Nguyễn Thị Đào|02011990|Nữ|Đà Nẵng|15082021")";
    const auto filled = read((QByteArray(card) + '}').constData());
    REQUIRE(filled);
    CHECK(filled->submitter.name == u"Nguyễn Thị Đào"_s);
    CHECK(filled->submitter.personalId == u"048190001234"_s);
    CHECK(filled->submitter.gender == Gender::Female);
    CHECK(filled->submitter.address == u"Đà Nẵng"_s);
    const auto kept = read(
        (QByteArray(card) + R"(,"submitter":{"name":"Đào","gender":"male","address":"Huế"}})").constData());
    REQUIRE(kept);
    CHECK(kept->submitter.name == u"Đào"_s);
    CHECK(kept->submitter.gender == Gender::Male);
    CHECK(kept->submitter.address == u"Huế"_s);
    CHECK(fieldOf(R"({"idCardQr":"no|card"})") == u"idCardQr"_s);
}

TEST_CASE("the reason of a limit is the note where none is given") {
    CHECK(read(R"({"limit":"3wd","note":"QĐ 12"})")->limitReason == u"QĐ 12"_s);
    CHECK(read(R"({"limit":"3wd","limitReason":"QĐ 7","note":"x"})")->limitReason == u"QĐ 7"_s);
    CHECK_FALSE(read(R"({"limit":"3wd"})")->limitReason.isEmpty());
}
