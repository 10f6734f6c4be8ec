// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/application.h"

#include "tests/support/catch2.h"

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday{2026, 11, 23};

Application anApplication() {
    Application application;
    application.procedureCode = u"1.004837"_s;
    application.submitter.name = u"Nguyễn Thị Đào"_s;
    return application;
}

SubmittedPaper aPaper(int index, int originals, const QString& name = {}) {
    SubmittedPaper paper;
    paper.index = index;
    paper.originals = originals;
    paper.name = name;
    return paper;
}

/// Two papers, the first required; three working days at the counter, no limit by post.
Procedure aProcedure() {
    Procedure procedure;
    procedure.code = u"1.004837"_s;
    FilingWay counter;
    counter.channels = {Channel::Counter};
    counter.limit = TimeLimit::workingDays(3);
    FilingWay post;
    post.channels = {Channel::Post};
    procedure.ways = {counter, post};
    RequiredPaper first;
    first.index = 1;
    first.name = u"Tờ khai"_s;
    first.required = true;
    RequiredPaper second;
    second.index = 2;
    second.name = u"Văn bản ủy quyền"_s;
    procedure.papers = {first, second};
    return procedure;
}

QString saidKeys(const Refusals& refusals) {
    QStringList keys;
    for (const Refusal& refusal : refusals) {
        CHECK_FALSE(refusal.message.isEmpty());
        keys += refusal.key;
    }
    return keys.join(u' ');
}

QString fieldsOf(const Refusals& refusals) {
    QStringList fields;
    for (const Refusal& refusal : refusals) fields += refusal.field;
    return fields.join(u' ');
}

}  // namespace

TEST_CASE("accepted texts are tidy and numbers normalised") {
    Application raw = anApplication();
    raw.submitter.name = u"  Nguyễn\u00A0Thị   Đào "_s.normalized(QString::NormalizationForm_D);
    raw.submitter.personalId = u"048 190 001 234"_s;
    raw.submitter.phone = u"+84 905.000.123"_s;
    raw.submitter.email = u" dao@example.vn "_s;
    raw.request = u"Dòng một \nDòng hai"_s;
    const auto accepted = acceptedApplication(raw, kToday);
    REQUIRE(saidKeys(accepted.refusals()).isEmpty());
    CHECK(accepted->submitter.name == u"Nguyễn Thị Đào"_s);
    CHECK(accepted->submitter.personalId == u"048190001234"_s);
    CHECK(accepted->submitter.phone == u"0905000123"_s);
    CHECK(accepted->submitter.email == u"dao@example.vn"_s);
    CHECK(accepted->request.count(u'\n') == 1);
}

TEST_CASE("accepting what was accepted changes nothing") {
    Application raw = anApplication();
    raw.submitter.address = u" 12  Bạch Đằng "_s;
    raw.owner = raw.submitter;
    raw.owner->name = u" Trần  Út"_s;
    raw.papers = {aPaper(1, 1), aPaper(0, 2, u" Đơn  xin"_s)};
    raw.fees = QList<DueFee>{{u"Lệ phí "_s, Dong{8000}}};
    const auto once = acceptedApplication(raw, kToday);
    REQUIRE(once);
    const auto twice = acceptedApplication(*once, kToday);
    REQUIRE(twice);
    CHECK(*twice == *once);
}

TEST_CASE("everything that is wrong is told at once with its field") {
    Application raw;
    raw.submitter.personalId = u"12"_s;
    raw.submitter.phone = u"x"_s;
    raw.submitter.email = u"nobody"_s;
    raw.submitter.birthDate = BirthDate(QDate(2027, 1, 1));
    raw.owner = Person{};
    raw.sets = 0;
    raw.papers = {aPaper(1, -1), aPaper(2, 1000)};
    raw.limit = TimeLimit::workingDays(3);
    const QString fields = fieldsOf(acceptedApplication(raw, kToday).refusals());
    for (const char* field :
         {"procedure", "submitter.name", "submitter.personalId", "submitter.phone", "submitter.email",
          "submitter.birthDate", "owner.name", "sets", "papers[0]", "papers[1]", "limitReason"}) {
        CAPTURE(field);
        CHECK(fields.contains(QLatin1String(field)));
    }
}

TEST_CASE("an owner who is the submitter is none and papers of nothing are dropped") {
    Application raw = anApplication();
    raw.owner = raw.submitter;
    raw.owner->name = u" Nguyễn Thị  Đào"_s;
    raw.papers = {aPaper(1, 0), aPaper(2, 1)};
    const auto accepted = acceptedApplication(raw, kToday);
    REQUIRE(accepted);
    CHECK_FALSE(accepted->owner);
    REQUIRE(accepted->papers.size() == 1);
    CHECK(accepted->papers.first().index == 2);
}

TEST_CASE("letters that only look Latin and signs that cannot be printed are refused") {
    for (const QString& name : {u"А́нна"_s, u"Nguуễn"_s, u"Đào 😀"_s, u"黎"_s}) {
        CAPTURE(name);
        Application raw = anApplication();
        raw.submitter.name = name;
        CHECK(saidKeys(acceptedApplication(raw, kToday).refusals()) == u"text.script"_s);
    }
    Application request = anApplication();
    request.request = u"Cấp 2 bản – gấp; 50% (№ 5) “nhanh”"_s;
    CHECK(acceptedApplication(request, kToday));
}

TEST_CASE("lengths are bounded and nothing is cut") {
    Application raw = anApplication();
    raw.submitter.name = QString(longest::kName, u'a');
    CHECK(acceptedApplication(raw, kToday));
    raw.submitter.name += u'a';
    CHECK(fieldsOf(acceptedApplication(raw, kToday).refusals()) == u"submitter.name"_s);
    raw = anApplication();
    raw.papers = QList<SubmittedPaper>(longest::kPapers + 1, aPaper(1, 1));
    CHECK(saidKeys(acceptedApplication(raw, kToday).refusals()) == u"papers.many"_s);
}

TEST_CASE("fees are bounded and need a name") {
    Application raw = anApplication();
    raw.fees = QList<DueFee>{{QString(), Dong{1}}, {u"Phí"_s, Dong{-1}}, {u"Phí"_s, Dong{2'000'000'000'000}}};
    CHECK(acceptedApplication(raw, kToday).refusals().size() == 3);
    raw.fees = QList<DueFee>{{u"Phí"_s, std::nullopt}, {u"Lệ phí"_s, Dong{0}}};
    CHECK(acceptedApplication(raw, kToday));
}

TEST_CASE("missing papers and unknown numbers are named one by one") {
    Application application = anApplication();
    CHECK(saidKeys(missingFor(application, aProcedure())) == u"papers.missing"_s);
    CHECK(fieldsOf(missingFor(application, aProcedure())) == u"papers[1]"_s);
    application.papers = {aPaper(1, 1)};
    CHECK(missingFor(application, aProcedure()).isEmpty());
    application.papers = {aPaper(1, 1), aPaper(3, 1), aPaper(-1, 1), aPaper(0, 1, u"Ảnh"_s)};
    CHECK(saidKeys(missingFor(application, aProcedure())) == u"papers.unknown papers.unknown"_s);
}

TEST_CASE("a limit is given exactly where the channel has none") {
    Application application = anApplication();
    application.papers = {aPaper(1, 1)};
    application.limit = TimeLimit::workingDays(3);
    CHECK(missingFor(application, aProcedure()).isEmpty());
    application.limit = TimeLimit::workingDays(4);
    CHECK(saidKeys(missingFor(application, aProcedure())) == u"limit.known"_s);
    Procedure open = aProcedure();
    open.ways[0].limit.reset();
    CHECK(missingFor(application, open).isEmpty());
    application.limit.reset();
    CHECK(saidKeys(missingFor(application, open)) == u"limit.missing"_s);
}

TEST_CASE("a number that does not fit its person is a warning") {
    Application application = anApplication();
    CHECK(warningsFor(application).isEmpty());
    application.submitter.personalId = u"048190001234"_s;
    application.submitter.gender = Gender::Female;
    application.submitter.birthDate = BirthDate(QDate(1990, 1, 2));
    CHECK(warningsFor(application).isEmpty());
    application.submitter.gender = Gender::Male;
    CHECK(warningsFor(application).size() == 1);
    application.owner = application.submitter;
    CHECK(warningsFor(application).size() == 2);
    application.submitter.personalId = u"junk"_s;
    CHECK(warningsFor(application).size() == 1);
}

TEST_CASE("the clock elsewhere starts in the minute of reception or later") {
    const Instant now = fromLocal(kToday, QTime(9, 42, 30));
    const auto objection = [now](QDate date, QTime time) {
        const auto found = clockStartObjection({u"so-tu-phap"_s, fromLocal(date, time)}, now);
        return found ? found->field : QString();
    };
    CHECK(objection(kToday, QTime(9, 42)).isEmpty());
    CHECK(objection(kToday, QTime(15, 0)).isEmpty());
    CHECK(objection(kToday, QTime(9, 41)) == u"nonBoundary.clockStartAt"_s);
    CHECK(objection(kToday.addDays(-1), QTime(16, 0)) == u"nonBoundary.clockStartAt"_s);
}
