// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codes(const CliRun& run) {
    CAPTURE(run.err);
    REQUIRE(run.exit == 0);
    QStringList out;
    for (const QJsonValue row : run.json().value(u"dossiers"_s).toArray()) {
        const QJsonObject entry = row.toObject();
        for (const char* key : {"code", "submitter", "procedure", "status", "due"})
            CHECK(entry.contains(QLatin1String(key)));
        out += entry.value(u"code"_s).toString().section(u'-', 1);
    }
    return out;
}

/// Three dossiers of three days: Monday's by Đào, Wednesday's by Út, Friday's by Đức.
class AWeek : public CliStore {
public:
    AWeek() : CliStore(u"da-nang-2026"_s, u"2026-11-16T09:00"_s) {
        (void)receive(by("Nguyễn Thị Đào", "0905000123", "048190001234"));
        at(u"2026-11-18T09:00"_s);
        (void)receive(by("Trần Văn Út", "0905000456", "048090001235"));
        at(u"2026-11-20T09:00"_s);
        (void)receive(by("Đặng Hoàng Đức", "0905999789", "048090001236"));
    }

    QStringList list(const char* options) const { return codes(in(line("list") + line(options))); }
    QStringList search(const QString& text) const { return codes(in({u"search"_s, text})); }

private:
    static QJsonObject by(const char* name, const char* phone, const char* id) {
        return anApplicationWith(u"submitter"_s, QJsonObject{{u"name"_s, QString::fromUtf8(name)},
                                                             {u"phone"_s, QString::fromUtf8(phone)},
                                                             {u"personalId"_s, QString::fromUtf8(id)}});
    }
};

const QString kMonday = u"20261116-0000001"_s;
const QString kWednesday = u"20261118-0000001"_s;
const QString kFriday = u"20261120-0000001"_s;

}  // namespace

TEST_CASE("the work list shows open dossiers most urgent first") {
    AWeek week;
    CHECK(week.list("") == QStringList{kMonday, kWednesday, kFriday});
    CHECK(week.list("--limit 2") == QStringList{kMonday, kWednesday});
    CHECK(week.in(line("list --limit 2")).json().value(u"total"_s) == 3);
}

TEST_CASE("overdue and due soon are told apart") {
    AWeek week;
    CHECK(week.list("--overdue") == QStringList{kMonday});
    CHECK(week.list("--due-within 1wd") == QStringList{kWednesday});
    CHECK(week.list("--due-within 9cd") == QStringList{kWednesday, kFriday});
    week.at(u"2026-11-19T17:00:00"_s);
    CHECK(week.list("--overdue").isEmpty());
    week.at(u"2026-11-19T17:00:01"_s);
    CHECK(week.list("--overdue") == QStringList{kMonday});
}

TEST_CASE("lists by status unit and officer") {
    AWeek week;
    REQUIRE(week.in({u"act"_s, u"H17.12-"_s + kMonday, u"forward"_s}).exit == 0);
    CHECK(week.list("--status processing") == QStringList{kMonday});
    CHECK(week.list("--status received") == QStringList{kWednesday, kFriday});
    CHECK(week.list("--status returned").isEmpty());
    CHECK(week.list("--unit tt-hai-chau") == QStringList{kWednesday, kFriday});
    CHECK(week.list("--unit van-phong-hai-chau") == QStringList{kMonday});
    CHECK(week.list("--officer haichau.quay1") == QStringList{kWednesday, kFriday});
    CHECK(week.list("--officer haichau.vp.truong") == QStringList{kMonday});
    CHECK(week.list("--officer haichau.vp.truong --overdue") == QStringList{kMonday});
}

TEST_CASE("filters that name nothing are refused together") {
    const CliStore store;
    CHECK(store.in(line("list --status frob --unit frob --officer frob --due-within frob")).refusals() ==
          QStringList{u"status.unknown"_s, u"unit.unknown"_s, u"officer.unknown"_s, u"limit.form"_s});
}

TEST_CASE("search finds names codes phones numbers and procedures") {
    AWeek week;
    CHECK(week.search(u"đào"_s) == QStringList{kMonday});
    CHECK(week.search(u"DAO"_s) == QStringList{kMonday});
    CHECK(week.search(u"dang duc"_s) == QStringList{kFriday});
    CHECK(week.search(u"H17.12-"_s + kWednesday) == QStringList{kWednesday});
    CHECK(week.search(u"h17.12-"_s + kWednesday) == QStringList{kWednesday});
    CHECK(week.search(u"20261118"_s) == QStringList{kWednesday});
    CHECK(week.search(u"0905000456"_s) == QStringList{kWednesday});
    CHECK(week.search(u"999789"_s) == QStringList{kFriday});
    CHECK(week.search(u"048190001234"_s) == QStringList{kMonday});
    CHECK(week.search(u"giam ho"_s) == QStringList{kFriday, kWednesday, kMonday});
    CHECK(week.search(u"giám hộ út"_s) == QStringList{kWednesday});
    CHECK(week.search(u"nobody"_s).isEmpty());
    CHECK(codes(week.in(line("search giam --limit 1"))).size() == 1);
    CHECK(week.in(line("search giam --limit 1")).json().value(u"total"_s) == 3);
}

TEST_CASE("a search text is data and never a query language") {
    AWeek week;
    for (const QString& text :
         {u"' OR '1'='1"_s, u"\"đào"_s, u"*"_s, u"%"_s, u"_"_s, u"NEAR(đào út)"_s, u"đào OR út"_s, u"đào*"_s,
          u"submitter:đào"_s, QString(100'000, u'x'), u"đào\u202E"_s, u""_s}) {
        CAPTURE(text.left(40));
        const CliRun run = week.in({u"search"_s, text});
        CHECK(run.exit == 0);
        CHECK(run.json().value(u"dossiers"_s).toArray().size() <= 1);
    }
}

TEST_CASE("no dossier is told in words") {
    const CliStore store;
    CHECK(store.words(line("list")).out == QByteArray("Không có hồ sơ.\n"));
    CHECK(store.in(line("list")).json() == object(R"({"dossiers":[],"total":0})"));
}
