// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/crash_point.h"
#include "core/store/ballast.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/error.h"
#include "core/store/query.h"

#include <sqlite3.h>

#include <QDeadlineTimer>
#include <QtDebug>
#include <algorithm>
#include <exception>
#include <utility>

namespace motcua::store {

namespace {

constexpr std::chrono::milliseconds kReadAgain{2'000};
/// Whoever waits in vain hears so within ten seconds, starting and looking included.
constexpr std::chrono::milliseconds kQueuePatience{9'000};

StoreError faultOf(const QString& sql, int sqliteCode) {
    return {codeFor(sqliteCode), QStringLiteral("%1: SQLite %2").arg(sql, QString::number(sqliteCode))};
}

class SqliteWork final : public Work {
public:
    SqliteWork(Database& database, StoreLock& lock, std::chrono::milliseconds patience,
               std::function<void()> undone)
        : m_database(database), m_lock(lock), m_patience(patience), m_undone(std::move(undone)) {
        m_database.setBusyTimeout(patience);
        if (const int code = m_database.controlSlowly(dialect::kBeginWrite); code != SQLITE_OK)
            throw faultOf(dialect::kBeginWrite, code);
        m_database.setInWork(true);
        crashPoint("begun");
    }

    ~SqliteWork() override {
        if (m_done) return;
        undo();
        if (std::uncaught_exceptions() == m_faults) m_undone();
    }
    SqliteWork(const SqliteWork&) = delete;
    SqliteWork& operator=(const SqliteWork&) = delete;

    void commit() override {
        if (m_done) throw LogicError(QStringLiteral("committed twice"));
        m_database.requireNothingRunning();
        m_database.requireSameFile();
        m_database.requireWork(dialect::kCommit);
        crashPoint("before COMMIT");
        const int code = committed();
        crashPoint("after COMMIT");
        if (code == SQLITE_OK)
            leave();
        else
            fail(code);
    }

private:
    /// A reader in another process may hold up the commit; the transaction stays open meanwhile.
    int committed() {
        const QDeadlineTimer deadline(m_patience);
        int code = SQLITE_OK;
        do {
            code = m_database.controlSlowly(dialect::kCommit);
        } while ((code & 0xff) == SQLITE_BUSY && !deadline.hasExpired());
        return code;
    }

    [[noreturn]] void fail(int code) {
        switch (code & 0xff) {
            case SQLITE_BUSY:
            case SQLITE_CONSTRAINT:
                undo();
                throw faultOf(dialect::kCommit, code);
            case SQLITE_FULL:
                // Room is asked for before the journal is let go: nothing was kept.
                m_database.discard();
                leave();
                throw faultOf(dialect::kCommit, code);
            default:
                // The journal may be gone already when its last sync fails.
                m_database.discard();
                leave();
                throw StoreError(code::kUnknown, QStringLiteral("COMMIT: SQLite %1").arg(code));
        }
    }

    void undo() {
        if (m_database.isTransactionOpen() && m_database.control(dialect::kRollback) != SQLITE_OK)
            m_database.discard();
        leave();
    }

    void leave() {
        m_done = true;
        m_database.setInWork(false);
        m_database.setBusyTimeout(kReadAgain);
        m_lock.release();
    }

    Database& m_database;
    StoreLock& m_lock;
    std::chrono::milliseconds m_patience;
    std::function<void()> m_undone;  ///< called where it ends without commit and without a fault
    const int m_faults = std::uncaught_exceptions();
    bool m_done = false;
};

void requireKnownSchema(Database& database) {
    const int found = Query(database, dialect::kReadSchemaVersion).run().row().at<int>(0);
    if (found != database.schemaVersion())
        throw StoreError(QStringLiteral("store.newer"),
                         QStringLiteral("migrated to schema %1 while open").arg(found));
}

}  // namespace

SqliteUnitOfWork::SqliteUnitOfWork(Database& database, std::chrono::milliseconds patience)
    : m_database(database), m_lock(database.path()), m_patience(patience) {}

std::unique_ptr<Work> SqliteUnitOfWork::begin() {
    m_database.requireSameFile();
    static_cast<void>(m_database.connection());
    if (m_database.isInWork()) throw LogicError(QStringLiteral("a Work is open already"));
    crashPoint("before BEGIN");
    if (m_database.isReadOnly())
        throw StoreError(code::kReadOnly, m_database.path() + QStringLiteral(" is open for reading only"));
    m_ifUndone = {};
    Ballast(m_database.path()).releaseWhereFull();
    bool isOurs = false;
    m_database.wait([&] { isOurs = m_lock.acquire(std::min(m_patience, kQueuePatience)); });
    if (!isOurs)
        throw StoreError(code::kBusy, QStringLiteral("another writer did not finish in time: ") +
                                          StoreLock::holder(m_database.path()));
    try {
        auto work =
            std::make_unique<SqliteWork>(m_database, m_lock, m_patience, [this] { keepWhatIsLeft(); });
        requireKnownSchema(m_database);
        return work;
    } catch (...) {
        m_lock.release();
        throw;
    }
}

void SqliteUnitOfWork::keepIfUndone(std::function<void()> what) {
    if (!m_ifUndone) m_ifUndone = std::move(what);
    if (!m_database.isInWork()) keepWhatIsLeft();
}

void SqliteUnitOfWork::keepWhatIsLeft() noexcept {
    const auto what = std::exchange(m_ifUndone, {});
    if (!what) return;
    try {
        const auto work = begin();
        what();
        work->commit();
    } catch (const std::exception& fault) {
        qWarning("%s", fault.what());
    }
}

}  // namespace motcua::store
