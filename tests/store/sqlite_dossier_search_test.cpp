// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_dossier_search.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;

namespace {

/// Three dossiers by which searches are told apart.
struct Three {
    ADesk desk;
    Dossier dao;
    Dossier company;
    Dossier dat;

    Three()
        : dao(ADossier(desk)
                  .with([](Dossier& d) {
                      d.submitter.personalId = QStringLiteral("048190001234");
                      d.submitter.phone = QStringLiteral("0905000123");
                      d.submitter.address = QStringLiteral("Hoàng Hoa Thám");
                  })
                  .keep()),
          company(ADossier(desk)
                      .submittedBy(QStringLiteral("Công ty TNHH Sông Hàn"))
                      .with([](Dossier& d) {
                          d.submitter.kind = PersonKind::Enterprise;
                          d.submitter.taxCode = QStringLiteral("0300588569");
                          d.submitter.phone = QStringLiteral("02363888888");
                          d.owner = Person();
                          d.owner->name = QStringLiteral("Quách Trọng Ấn");
                      })
                      .keep()),
          dat(ADossier(desk)
                  .submittedBy(QStringLiteral("Đặng Tiến Đạt"))
                  .with([](Dossier& d) { d.submitter.personalId = QStringLiteral("048190001234"); })
                  .keep()) {}

    /// Codes found, newest first, by their last digit.
    QString found(const QString& text) {
        QString digits;
        for (const DossierRow& row : desk.desk().search.search(text, 50).rows) digits += row.code.back();
        return digits;
    }
};

}  // namespace

TEST_CASE("names are found without marks and in any order") {
    Three three;
    CHECK(three.found(QStringLiteral("nguyen thi dao")) == QStringLiteral("1"));
    CHECK(three.found(QStringLiteral("ĐÀO nguyễn")) == QStringLiteral("1"));
    CHECK(three.found(QStringLiteral("dang tien d")) == QStringLiteral("3"));
    CHECK(three.found(QStringLiteral("quach trong an")) == QStringLiteral("2"));
    CHECK(three.found(QStringLiteral("Quách Trọng").normalized(QString::NormalizationForm_D)) ==
          QStringLiteral("2"));
    CHECK(three.found(QStringLiteral("song han")) == QStringLiteral("2"));
}

TEST_CASE("only the last word of a name is a beginning") {
    Three three;
    CHECK(three.found(QStringLiteral("ngu thi")).isEmpty());
    CHECK(three.found(QStringLiteral("thi ngu")) == QStringLiteral("1"));
}

TEST_CASE("phones and codes are found by any part") {
    Three three;
    for (const char* part : {"0905000123", "0905 000 123", "000123", "5000", "123"})
        CHECK(three.found(QString::fromLatin1(part)).contains(u'1'));
    CHECK(three.found(QStringLiteral("3888888")) == QStringLiteral("2"));
    CHECK(three.found(QStringLiteral("H17.12-20261123-0000002")) == QStringLiteral("2"));
    CHECK(three.found(QStringLiteral("h17.12-20261123-0000002")) == QStringLiteral("2"));
    CHECK(three.found(QStringLiteral("1123-0000003")) == QStringLiteral("3"));
    CHECK(three.found(QStringLiteral("20261123 0002")) == QStringLiteral("2"));
    CHECK(three.found(QStringLiteral("h17")) == QStringLiteral("321"));
}

TEST_CASE("procedures are found by words and code") {
    Three three;
    CHECK(three.found(QStringLiteral("khai sinh")) == QStringLiteral("321"));
    CHECK(three.found(QStringLiteral("1.001193")) == QStringLiteral("321"));
    CHECK(three.found(QStringLiteral("khai sinh dat")) == QStringLiteral("3"));
}

TEST_CASE("numbers of persons are found only as a whole") {
    Three three;
    CHECK(three.found(QStringLiteral("048190001234")) == QStringLiteral("31"));
    CHECK(three.found(QStringLiteral("048 190 001234")) == QStringLiteral("31"));
    CHECK(three.found(QStringLiteral("04819000123")).isEmpty());
    CHECK(three.found(QStringLiteral("190001234")).isEmpty());
    CHECK(three.found(QStringLiteral("0300588569")) == QStringLiteral("2"));
    CHECK(three.found(QStringLiteral("300588569")).isEmpty());
    CHECK(three.found(QStringLiteral("Hoàng Hoa Thám")).isEmpty());
}

TEST_CASE("hostile texts find nothing and break nothing") {
    Three three;
    for (const QString& text :
         {QString(), QStringLiteral("\""), QStringLiteral("*"), QStringLiteral("\" * NEAR( % _"),
          QStringLiteral("-^:{}+"), QStringLiteral("words:dao OR 1"), QString(QChar(0xD83C)),
          QStringLiteral("zzz\" OR \"dao"), QString(1'000'000, u'"'), QString(QChar(u'\0')),
          QString(1'000'000, u'x'), QStringLiteral("zz ").repeated(100'000)})
        CHECK(three.found(text).isEmpty());
    CHECK(three.found(QStringLiteral("dao\" *")) == QStringLiteral("1"));
    CHECK(three.found(QStringLiteral("NOT dao")).isEmpty());
}

TEST_CASE("the newest come first, and that there are more is said") {
    ADesk desk;
    {
        const auto work = desk.desk().work.begin();
        for (int i = 0; i < 1003; ++i) ADossier(desk).keep();
        work->commit();
    }
    const SearchAnswer answer = desk.desk().search.search(QStringLiteral("dao"), 5);
    REQUIRE(answer.rows.size() == 5);
    CHECK(answer.rows.first().code.endsWith(QStringLiteral("1003")));
    CHECK(answer.total == 5);
    CHECK(answer.more);
    const SearchAnswer one = desk.desk().search.search(QStringLiteral("0000777"), 5);
    CHECK(one.total == 1);
    CHECK_FALSE(one.more);
    const SearchAnswer some = desk.desk().search.search(QStringLiteral("000077"), 11);
    CHECK(some.total == 11);
    CHECK_FALSE(some.more);
}

TEST_CASE("a citizen met before is known by number and phone with the latest data") {
    ADesk desk;
    const auto met = [&desk](const QString& name, const QString& address) {
        return ADossier(desk)
            .submittedBy(name)
            .with([&](Dossier& d) {
                d.submitter.personalId = QStringLiteral("048190001234");
                d.submitter.phone = QStringLiteral("0905000123");
                d.submitter.address = address;
            })
            .keep();
    };
    met(QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Chỗ cũ"));
    const Dossier latest = met(QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Chỗ mới"));
    ADossier(desk)
        .submittedBy(QStringLiteral("Người khác"))
        .with([](Dossier& d) { d.submitter.phone = QStringLiteral("0905000123"); })
        .keep();
    KnownCitizens& citizens = desk.desk().citizens;
    REQUIRE(citizens.byNumber(QStringLiteral("048190001234")).size() == 1);
    CHECK(citizens.byNumber(QStringLiteral("048190001234")).first() == latest.submitter);
    CHECK(citizens.byPhone(QStringLiteral("0905000123")).size() == 2);
    CHECK(citizens.byNumber(QStringLiteral("0481900012")).isEmpty());
    CHECK(citizens.byNumber({}).isEmpty());
    CHECK(citizens.byPhone({}).isEmpty());
}

TEST_CASE("open dossiers of a person are told apart from ended ones and by procedure") {
    ADesk desk;
    const auto of = [&desk](PublicStatus status) {
        return ADossier(desk)
            .status(status)
            .with([](Dossier& d) { d.submitter.personalId = QStringLiteral("048190001234"); })
            .keep();
    };
    const Dossier open = of(PublicStatus::Processing);
    of(PublicStatus::Returned);
    const auto found = [&desk](const QString& procedure) {
        return desk.desk().citizens.openDossiers(QStringLiteral("048190001234"), procedure);
    };
    REQUIRE(found({}).size() == 1);
    CHECK(found({}).first().id == open.id);
    CHECK(found(QStringLiteral("1.001193")).size() == 1);
    CHECK(found(QStringLiteral("9.999999")).isEmpty());
}
