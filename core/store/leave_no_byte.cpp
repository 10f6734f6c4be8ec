// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leave_no_byte.h"

#include "core/store/attaching.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/error.h"
#include "core/store/query.h"
#include "core/store/store_lock.h"
#include "core/store/transaction.h"

#include <QFileInfo>

namespace motcua::store {

namespace {

constexpr qint64 kMostInMemory = 256LL * 1024 * 1024;
constexpr std::chrono::seconds kPatience{30};

/// A large file is written anew through the disk, a small one in memory.
class RoomToRewrite {
public:
    explicit RoomToRewrite(Database& database)
        : m_connection(database.connection()), m_isLarge(QFileInfo(database.path()).size() > kMostInMemory) {
        if (m_isLarge) m_connection.run(QStringLiteral("PRAGMA temp_store = FILE"));
    }
    ~RoomToRewrite() {
        if (m_isLarge) m_connection.run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    }
    RoomToRewrite(const RoomToRewrite&) = delete;
    RoomToRewrite& operator=(const RoomToRewrite&) = delete;

private:
    Connection& m_connection;
    bool m_isLarge;
};

void runSlowly(Database& database, const QString& sql) {
    database.requireNothingRunning();
    if (const int result = database.controlSlowly(sql); result != 0)
        throw StoreError(codeFor(result), QStringLiteral("%1: SQLite %2").arg(sql).arg(result));
}

}  // namespace

void leaveNoByte(Database& database) {
    {
        SqliteUnitOfWork unitOfWork(database);
        const auto work = unitOfWork.begin();
        runSlowly(database, dialect::kMergeIndex);
        work->commit();
    }
    StoreLock lock(database.path());
    bool isOurs = false;
    database.wait([&] { isOurs = lock.acquire(kPatience); });
    if (!isOurs) throw StoreError(code::kBusy, QStringLiteral("another writer did not finish in time"));
    const RoomToRewrite room(database);
    const AttachingAllowed allowed(database.connection().handle());
    runSlowly(database, dialect::kRewrite);
    lock.release();
}

}  // namespace motcua::store
