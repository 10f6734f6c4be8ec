// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_store.h"

#include "core/store/connection.h"
#include "core/store/connection_settings.h"
#include "core/store/database.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <sqlite3.h>

#include <QFile>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
using motcua::test::codeOf;

namespace {

/// Saves from another connection at the instant when the rows of the store begin to be counted.
class Intruder {
public:
    Intruder(Database& database, int saves)
        : m_handle(database.connection().handle()), m_path(database.path()), m_saves(saves) {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &Intruder::look, this);
    }
    ~Intruder() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Intruder(const Intruder&) = delete;
    Intruder& operator=(const Intruder&) = delete;

    [[nodiscard]] int saved() const { return m_saved; }

private:
    static int look(unsigned, void* self, void*, void* sql) {
        auto* intruder = static_cast<Intruder*>(self);
        if (QByteArray(static_cast<const char*>(sql)) == "SELECT count(*) FROM meta") intruder->save();
        return 0;
    }
    void save() {
        if (m_saved == m_saves) return;
        Connection other(m_path, Connection::Mode::ReadWrite);
        applySettings(other);
        other.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('intruder.%1', '')").arg(++m_saved));
    }

    sqlite3* m_handle;
    QString m_path;
    int m_saves;
    int m_saved = 0;
};

qint64 countOf(const QString& path) {
    return Database(path).connection().scalar(QStringLiteral("SELECT count(*) FROM meta")).toLongLong();
}

}  // namespace

TEST_CASE("a copy that another saved beside is not called damaged, and leaves no file") {
    const AStore file;
    Database database(file.path());
    const Intruder intruder(database, 1);
    const QString target = file.directory() + QStringLiteral("/copy");
    CHECK(codeOf([&] { copyStore(database, target); }) == QStringLiteral("store.busy"));
    CHECK(intruder.saved() == 1);
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("a polite copy begins anew after whoever saved meanwhile and has what he saved") {
    const AStore file;
    const qint64 before = countOf(file.path());
    Database database(file.path());
    const Intruder intruder(database, 2);
    const QString target = file.directory() + QStringLiteral("/copy");
    copyStorePolitely(database, target, {});
    CHECK(intruder.saved() == 2);
    CHECK(countOf(target) == before + 2);
}
