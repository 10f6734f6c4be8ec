// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/base/error.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <thread>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
using motcua::test::codeOf;

namespace {

const QString kSelect = QStringLiteral("SELECT ?");

template <class T>
T roundTrip(Database& database, const T& value) {
    return Query(database, kSelect).run(value).row().template at<T>(0);
}

}  // namespace

TEST_CASE("every kind of value comes back as it was bound") {
    const AStore file;
    Database db(file.path());
    CHECK(roundTrip(db, qint64(-9'223'372'036'854'775'807)) == -9'223'372'036'854'775'807);
    CHECK(roundTrip(db, 2'147'483'647) == 2'147'483'647);
    CHECK(roundTrip(db, true));
    CHECK_FALSE(roundTrip(db, false));
    CHECK(roundTrip(db, QStringLiteral("Nguyễn Thị Đào 🌸")) == QStringLiteral("Nguyễn Thị Đào 🌸"));
    CHECK(roundTrip(db, QByteArray("\0\xff\1", 3)) == QByteArray("\0\xff\1", 3));
    CHECK(roundTrip(db, QDate(2026, 2, 17)) == QDate(2026, 2, 17));
    CHECK(roundTrip(db, Instant{1'795'000'000'123}) == Instant{1'795'000'000'123});
    CHECK(roundTrip(db, DossierId(42)) == DossierId(42));
    CHECK(roundTrip(db, Dong{330'000}) == Dong{330'000});
    CHECK(roundTrip(db, std::optional<QString>()) == std::nullopt);
    CHECK(roundTrip(db, std::optional(OfficerId(3))) == std::optional(OfficerId(3)));
}

TEST_CASE("values are stored as whole numbers and text") {
    const AStore file;
    Database db(file.path());
    const QString type = QStringLiteral("SELECT typeof(?)");
    CHECK(Query(db, type).run(qint64(1)).row().at<QString>(0) == QStringLiteral("integer"));
    CHECK(Query(db, type).run(true).row().at<QString>(0) == QStringLiteral("integer"));
    CHECK(Query(db, type).run(Instant{1}).row().at<QString>(0) == QStringLiteral("integer"));
    CHECK(Query(db, type).run(QDate(2026, 1, 1)).row().at<QString>(0) == QStringLiteral("text"));
    CHECK(Query(db, type).run(QByteArray()).row().at<QString>(0) == QStringLiteral("blob"));
    CHECK(Query(db, type).run(std::nullopt).row().at<QString>(0) == QStringLiteral("null"));
}

TEST_CASE("null text is stored as empty text") {
    const AStore file;
    Database db(file.path());
    CHECK(Query(db, QStringLiteral("SELECT ? = ''")).run(QString()).row().at<bool>(0));
}

TEST_CASE("text that would change on the way is refused and not repeated in the fault") {
    const AStore file;
    Database db(file.path());
    const QString nul = QStringLiteral("secret") + QChar(u'\0');
    const QString halfPair = QStringLiteral("secret") + QChar(0xD83C) + QStringLiteral("x");
    for (const QString& text : {nul, halfPair}) {
        Query query(db, kSelect);
        CHECK(codeOf([&] { query.run(text); }) == QStringLiteral("store.text"));
    }
}

TEST_CASE("a fault names the statement and the shape of the values but never the values") {
    const AStore file;
    Database db(file.path());
    SqliteUnitOfWork unitOfWork(db);
    const auto work = unitOfWork.begin();
    QString said;
    try {
        execute(db, QStringLiteral("INSERT INTO meta (key, value) VALUES ('kind', ?)"),
                QStringLiteral("048190000123"));
    } catch (const StoreError& error) {
        CHECK(error.code() == QStringLiteral("store.constraint"));
        said = QString::fromUtf8(error.what());
    }
    CHECK(said.contains(QStringLiteral("INSERT INTO meta")));
    CHECK(said.contains(QStringLiteral("QString:12")));
    CHECK_FALSE(said.contains(QStringLiteral("048190000123")));
}

TEST_CASE("a wrong number of values is a bug") {
    const AStore file;
    Database db(file.path());
    CHECK_THROWS_AS(Query(db, kSelect).run(), LogicError);
    CHECK_THROWS_AS(Query(db, kSelect).run(1, 2), LogicError);
}

TEST_CASE("an invalid date and a row that is not there and a query that did not run are bugs") {
    const AStore file;
    Database db(file.path());
    CHECK_THROWS_AS(Query(db, kSelect).run(QDate()), LogicError);
    Query query(db, QStringLiteral("SELECT 1 WHERE 0"));
    CHECK_THROWS_AS(query.next(), LogicError);
    query.run();
    CHECK_THROWS_AS(query.at<int>(0), LogicError);
    CHECK_FALSE(query.next());
}

TEST_CASE("what cannot be read as asked is damage") {
    const AStore file;
    Database db(file.path());
    const QString corrupt = QStringLiteral("store.corrupt");
    CHECK(codeOf([&] { static_cast<void>(Query(db, kSelect).run(std::nullopt).row().at<int>(0)); }) ==
          corrupt);
    CHECK(codeOf([&] { static_cast<void>(Query(db, kSelect).run(2).row().at<bool>(0)); }) == corrupt);
    CHECK(codeOf([&] { static_cast<void>(Query(db, kSelect).run(QString()).row().at<QDate>(0)); }) ==
          corrupt);
    CHECK(codeOf([&] { static_cast<void>(Query(db, kSelect).run(qint64(1) << 40).row().at<int>(0)); }) ==
          corrupt);
    CHECK(codeOf([&] { Query(db, QStringLiteral("SELECT 1 WHERE 0")).run().row(); }) == corrupt);
}

TEST_CASE("a query runs again with other values and forgets the rows before") {
    const AStore file;
    Database db(file.path());
    Query query(db, QStringLiteral("SELECT ? UNION ALL SELECT 9"));
    CHECK(query.run(1).row().at<int>(0) == 1);
    CHECK(query.run(2).row().at<int>(0) == 2);
    CHECK(query.next());
    CHECK(query.at<int>(0) == 9);
    CHECK_FALSE(query.next());
}

TEST_CASE("the same text may be open twice") {
    const AStore file;
    Database db(file.path());
    Query first(db, kSelect);
    Query second(db, kSelect);
    first.run(1).row();
    second.run(2).row();
    CHECK(first.at<int>(0) == 1);
    CHECK(second.at<int>(0) == 2);
}

TEST_CASE("a moved query goes on where it was") {
    const AStore file;
    Database db(file.path());
    Query first(db, kSelect);
    first.run(1).row();
    const Query second(std::move(first));
    CHECK(second.at<int>(0) == 1);
}

TEST_CASE("nonsense is a fault of the statement") {
    const AStore file;
    Database db(file.path());
    CHECK(codeOf([&] { Query(db, QStringLiteral("SELEKT 1")); }) == QStringLiteral("store.sql"));
    CHECK(codeOf([&] { Query(db, QStringLiteral("SELECT \"typo\"")); }) == QStringLiteral("store.sql"));
}

TEST_CASE("another thread is refused") {
    const AStore file;
    Database db(file.path());
    bool refused = false;
    std::thread([&] {
        try {
            Query(db, kSelect).run(1);
        } catch (const LogicError&) {
            refused = true;
        }
    }).join();
    CHECK(refused);
}
