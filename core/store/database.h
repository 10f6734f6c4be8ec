// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/side_rows.h"
#include "core/store/store_file.h"

#include <QHash>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

class QThread;

namespace motcua {
class Waiter;
}

namespace motcua::store {

struct Statement;

/// How a store is opened.
enum class Opening {
    Use,        ///< the schema must be exactly the program's
    Migration,  ///< any schema: for migrations.h
    Creation,   ///< an empty file: for create_store.h
};

/// An open store: one connection, for the thread that made it.
///
/// Refuses what is no store, is damaged, newer, on a network or under two names, and never creates a file.
/// Where directory or file cannot be written it opens for reading. After a fault of the disk the connection
/// is thrown away and made anew at the next use. Statements go through Query, writing through
/// SqliteUnitOfWork; every Query must be gone before its Database.
class Database {
public:
    /// \throws StoreError; error.h lists the codes.
    explicit Database(const QString& path, Opening opening = Opening::Use);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Canonical.
    [[nodiscard]] const QString& path() const { return m_file.path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly || m_refusesWriting; }
    /// From now on nothing is written: the store is damaged, or older than it should be.
    void refuseWriting() { m_refusesWriting = true; }
    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }
    /// Whether a Work is open: then, and only then, writing is possible.
    [[nodiscard]] bool isInWork() const { return m_inWork; }
    /// Who waits for other writers and for the disk instead of this thread; used as long as the object lives.
    void setWaiter(Waiter& waiter) { m_waiter = &waiter; }

    // From here on for core/store only.

    /// The connection, opened anew where it had been thrown away. \throws LogicError in another thread,
    /// StoreError "store.busy" while wait() is under way.
    Connection& connection();
    /// Lets the waiter, where there is one, do what is slow; that uses nothing of this object.
    void wait(const std::function<void()>& slow);
    /// Runs BEGIN, COMMIT or ROLLBACK. \returns SQLite's extended code, 0 for done.
    int control(const QString& sql);
    /// The same through wait().
    int controlSlowly(const QString& sql);
    /// \throws StoreError "store.replaced" where the path leads to another file than the one that is open.
    void requireSameFile() const;
    /// \throws LogicError outside a Work; StoreError "store.io" where SQLite has undone it after a fault.
    void requireWork(const QString& sql);
    /// \throws LogicError while a Query is between its first row and its last.
    void requireNothingRunning() const;
    void setInWork(bool inWork) {
        m_inWork = inWork;
        if (inWork) ++m_works;
    }
    /// Which Work this is, or was last.
    [[nodiscard]] quint64 workNumber() const { return m_works; }
    void setBusyTimeout(std::chrono::milliseconds timeout);
    /// SQLite's own word on whether a transaction is open.
    [[nodiscard]] bool isTransactionOpen();
    /// Differs from what it was once something was written, begun, kept or undone through this connection.
    [[nodiscard]] std::pair<quint64, qint64> moment();
    [[nodiscard]] SideRows& sides() { return m_sides; }
    /// Throws the connection away; the next use makes a new one.
    void discard();

private:
    friend class Query;

    void open();
    void requireWhole();
    void checkSchemaVersion();
    std::unique_ptr<Statement> takeStatement(const QString& sql);
    void giveBack(std::unique_ptr<Statement> statement);

    Opening m_opening;
    StoreFile m_file;
    QThread* m_thread;
    Waiter* m_waiter = nullptr;
    Connection m_connection;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_idle;  ///< prepared and not in use
    quint64 m_generation = 0;
    quint64 m_controls = 0;
    quint64 m_works = 0;
    SideRows m_sides{*this};
    int m_schemaVersion = 0;
    int m_running = 0;
    bool m_readOnly = false;
    bool m_refusesWriting = false;
    bool m_inWork = false;
    bool m_isWaiting = false;
};

}  // namespace motcua::store
