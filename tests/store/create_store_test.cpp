// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_store.h"

#include "core/store/database.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/sqlite_centre_book.h"
#include "tests/support/a_desk.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
using motcua::test::codeOf;

namespace {

const NewStore kWanted{QStringLiteral("quang-nam-2018"), QByteArrayLiteral("{\"a\":\"Điện Bàn\"}"), false};
const ManualClock kClock(Instant{1'795'000'000'000});
constexpr auto kGroupAndOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                 QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

}  // namespace

TEST_CASE("a new store knows what it is for") {
    const QTemporaryDir directory;
    const QString path = createStore(directory.filePath(QStringLiteral("s.motcua")), kWanted, kClock);
    Database database(path);
    const Meta meta = readMeta(database);
    CHECK(meta.storeId.size() == 32);
    CHECK_FALSE(meta.practice);
    CHECK(meta.centreKey == kWanted.centreKey);
    CHECK(meta.centreJson == kWanted.centreJson);
    CHECK(meta.createdAt == kClock.now());
}

TEST_CASE("no two stores have the same identity") {
    const AStore one;
    const AStore other;
    Database first(one.path());
    Database second(other.path());
    CHECK(readMeta(first).storeId != readMeta(second).storeId);
}

TEST_CASE("only the owner may read a new store or the directory made for it") {
    const QTemporaryDir directory;
    const QString inner = directory.filePath(QStringLiteral("a/b"));
    const QString path = createStore(inner + QStringLiteral("/s.motcua"), kWanted, kClock);
    CHECK((QFileInfo(path).permissions() & kGroupAndOthers) == QFileDevice::Permissions());
    CHECK((QFileInfo(inner).permissions() & kGroupAndOthers) == QFileDevice::Permissions());
    CHECK(QDir(inner).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("s.motcua")});
}

TEST_CASE("nothing is ever overwritten") {
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("s.motcua"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("letters");
    }
    CHECK(codeOf([&] { createStore(path, kWanted, kClock); }) == QStringLiteral("store.exists"));
    CHECK(QFileInfo(path).size() == 7);
    REQUIRE(
        QFile::link(directory.filePath(QStringLiteral("nowhere")), directory.filePath(QStringLiteral("l"))));
    CHECK(codeOf([&] { createStore(directory.filePath(QStringLiteral("l")), kWanted, kClock); }) ==
          QStringLiteral("store.exists"));
}

TEST_CASE("a store that cannot be made leaves nothing behind") {
    const QTemporaryDir directory;
    const NewStore broken{QStringLiteral("k") + QChar(u'\0'), QByteArrayLiteral("{}"), true};
    CHECK(codeOf([&] { createStore(directory.filePath(QStringLiteral("s")), broken, kClock); }) ==
          QStringLiteral("store.text"));
    CHECK(QDir(directory.path()).isEmpty());
}

TEST_CASE("the identity of a store cannot be changed and nothing in it can be forgotten") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    replaceCentre(database, QByteArrayLiteral("{\"b\":1}"));
    for (const char* sql : {"UPDATE meta SET value = 'production' WHERE key = 'kind'", "DELETE FROM meta"})
        CHECK(codeOf([&] { execute(database, QString::fromLatin1(sql)); }) ==
              QStringLiteral("store.constraint"));
    work->commit();
    CHECK(readMeta(database).centreJson == QByteArrayLiteral("{\"b\":1}"));
    CHECK(readMeta(database).practice);
}

TEST_CASE("a centre is checked when it is laid down and again only where somebody changed it") {
    test::ADesk desk;
    Database& database = desk.database();
    const QByteArray centre = readMeta(database).centreJson;
    CHECK(isCentreChecked(database, centre));
    const auto work = desk.desk().work.begin();
    execute(database, QStringLiteral("UPDATE meta SET value = replace(value, '\"xa\"', '\"xx\"') "
                                     "WHERE key = 'centre'"));
    CHECK_FALSE(isCentreChecked(database, readMeta(database).centreJson));
    CHECK(codeOf([&] { SqliteCentreBook(database, desk.desk().directory); }) ==
          QStringLiteral("store.corrupt"));
    replaceCentre(database, centre);
    CHECK(isCentreChecked(database, centre));
    replaceCentre(database, QByteArrayLiteral("{}"));
    CHECK_FALSE(isCentreChecked(database, QByteArrayLiteral("{}")));
}
