// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/connection_settings.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <unistd.h>
#endif

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
using motcua::test::codeOf;

namespace {

QString codeOfOpening(const QString& path) {
    return codeOf([&] { Database database(path); });
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString written(const QTemporaryDir& directory, const QByteArray& bytes) {
    const QString path = directory.filePath(QStringLiteral("x.motcua"));
    write(path, bytes);
    return path;
}

void setVersion(const QString& path, int version) {
    Connection(path, Connection::Mode::ReadWrite).run(dialect::writeSchemaVersion(version));
}

}  // namespace

TEST_CASE("a missing file is refused and not made") {
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("none.motcua"));
    CHECK(codeOfOpening(path) == QStringLiteral("store.missing"));
    CHECK(codeOfOpening(QString()) == QStringLiteral("store.missing"));
    CHECK(QDir(directory.path()).isEmpty());
}

TEST_CASE("a directory and an empty file and junk are no stores and stay as they were") {
    const QTemporaryDir directory;
    CHECK(codeOfOpening(directory.path()) == QStringLiteral("store.notastore"));
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("x"), QByteArray(100, 'x'), QByteArray(4096, '\0'),
          QByteArray(1 << 20, '\x5a'), QByteArray("SQLite format 3\0", 16)}) {
        const QString path = written(directory, bytes);
        CHECK(codeOfOpening(path) == QStringLiteral("store.notastore"));
        CHECK(bytesOf(path) == bytes);
        CHECK(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}

TEST_CASE("a SQLite file of somebody else is no store and stays as it was") {
    const QTemporaryDir directory;
    const QString path = written(directory, {});
    Connection(path, Connection::Mode::ReadWrite).run(QStringLiteral("CREATE TABLE theirs (x)"));
    const QByteArray before = bytesOf(path);
    CHECK(codeOfOpening(path) == QStringLiteral("store.notastore"));
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a store cut short anywhere is refused and stays as it was") {
    const AStore whole;
    const QByteArray bytes = bytesOf(whole.path());
    const QTemporaryDir directory;
    for (int i = 0; i < 100; ++i) {
        const QByteArray cut = bytes.left(bytes.size() * i / 100);
        const QString path = written(directory, cut);
        const QString code = codeOfOpening(path);
        CAPTURE(i, code.toStdString());
        CHECK((code == QStringLiteral("store.corrupt") || code == QStringLiteral("store.notastore")));
        CHECK(bytesOf(path) == cut);
    }
}

TEST_CASE("a newer store is refused with the schema it has and stays as it was") {
    const AStore file;
    setVersion(file.path(), 9999);
    const QByteArray before = bytesOf(file.path());
    QString said;
    try {
        Database database(file.path());
    } catch (const StoreError& error) {
        CHECK(error.code() == QStringLiteral("store.newer"));
        said = QString::fromUtf8(error.what());
    }
    CHECK(said.contains(QStringLiteral("9999")));
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("an older store asks for migration") {
    const AStore file;
    setVersion(file.path(), 0);
    CHECK(codeOfOpening(file.path()) == QStringLiteral("store.older"));
}

TEST_CASE("a store with a second name is refused") {
    const AStore file;
    const QString second = file.directory() + QStringLiteral("/second.motcua");
#ifdef Q_OS_UNIX
    REQUIRE(::link(QFile::encodeName(file.path()).constData(), QFile::encodeName(second).constData()) == 0);
    CHECK(codeOfOpening(file.path()) == QStringLiteral("store.linked"));
    CHECK(codeOfOpening(second) == QStringLiteral("store.linked"));
#endif
}

TEST_CASE("a symbolic link leads to the one path of the store") {
    const AStore file;
    const QString link = file.directory() + QStringLiteral("/link.motcua");
    REQUIRE(QFile::link(file.path(), link));
    const Database database(link);
    CHECK(database.path() == QFileInfo(file.path()).canonicalFilePath());
}

TEST_CASE("every setting holds and is read back") {
    const AStore file;
    Database database(file.path());
    const QList<SettingState> states = settingStates(database.connection());
    CHECK(states.size() >= 20);
    for (const SettingState& state : states) {
        CAPTURE(state.name.toStdString());
        CHECK(state.actual == state.wanted);
    }
}

TEST_CASE("another file cannot be attached and the schema cannot be written by hand") {
    const AStore file;
    Database database(file.path());
    CHECK(codeOf([&] { database.connection().run(QStringLiteral("ATTACH ':memory:' AS other")); }) ==
          QStringLiteral("store.sql"));
    database.connection().run(QStringLiteral("PRAGMA writable_schema = ON"));
    CHECK_FALSE(
        codeOf([&] { database.connection().run(QStringLiteral("DELETE FROM sqlite_schema")); }).isEmpty());
}

TEST_CASE("a path with signs that mean something in addresses is taken literally") {
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("một cửa?mode=memory#100%20&x.motcua"));
    const ManualClock clock(Instant{0});
    createStore(path, {QStringLiteral("k"), QByteArrayLiteral("{}"), true}, clock);
    CHECK(QFile::exists(path));
    CHECK(Database(path).path() == QFileInfo(path).canonicalFilePath());
}

TEST_CASE("several threads can each open the store") {
    const AStore file;
    Database first(file.path());
    Database second(file.path());
    CHECK(Query(second, QStringLiteral("SELECT count(*) FROM meta")).run().row().at<int>(0) == 6);
}

TEST_CASE("a store that may not be written opens for reading") {
#ifdef Q_OS_LINUX
    const AStore file;
    const auto readAll = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    REQUIRE(QFile::setPermissions(file.path(), readAll));
    REQUIRE(QFile::setPermissions(
        file.directory(), readAll | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther));
    // Root may write anything: become nobody for the disk, in this thread only.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) ::setfsuid(65534);
    {
        Database database(file.path());
        CHECK(database.isReadOnly());
        CHECK(Query(database, QStringLiteral("SELECT count(*) FROM meta")).run().row().at<int>(0) == 6);
        SqliteUnitOfWork unitOfWork(database);
        CHECK(codeOf([&] { static_cast<void>(unitOfWork.begin()); }) == QStringLiteral("store.readonly"));
        CHECK(codeOf([&] {
                  migrateStore(file.path(), shippedMigrations() + QList<Migration>{{2, {}, {}}});
              }) == QStringLiteral("store.readonly"));
    }
    if (isRoot) ::setfsuid(0);
    REQUIRE(QFile::setPermissions(file.directory(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
#endif
}
