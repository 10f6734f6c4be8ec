// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/waiter.h"
#include "core/store/connection_settings.h"
#include "core/store/dialect.h"
#include "core/store/error.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QSqlError>
#include <QSqlResult>
#include <QThread>

namespace motcua::store {

namespace {

constexpr std::chrono::milliseconds kReadTimeout{2'000};
constexpr size_t kMostIdleStatements = 256;

sqlite3_stmt* nativeStatement(const QSqlQuery& query) {
    const QVariant handle = query.result()->handle();
    return handle.isValid() ? *static_cast<sqlite3_stmt* const*>(handle.constData()) : nullptr;
}

int executed(sqlite3* handle, const QByteArray& sql) {
    const int result = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? SQLITE_OK : sqlite3_extended_errcode(handle);
}

}  // namespace

Database::Database(const QString& path, Opening opening)
    : m_opening(opening),
      m_file(opening == Opening::Creation ? inspectedPlace(path) : inspectedStoreFile(path)),
      m_thread(QThread::currentThread()) {
    open();
}

Database::~Database() {
    m_idle.clear();
    m_connection.close();
}

void Database::open() {
    requireSameFile();
    const bool directoryWritable = isDirectoryWritable(QFileInfo(path()).absolutePath());
    m_connection.open(path(), directoryWritable ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    try {
        applySettings(m_connection);
        setBusyTimeout(kReadTimeout);
        m_readOnly = sqlite3_db_readonly(m_connection.handle(), "main") == 1;
        requireWhole();
        checkSchemaVersion();
    } catch (...) {
        m_connection.close();
        throw;
    }
}

/// A file cut short is noticed here, not at the first dossier. SQLite itself passes over a torn last page.
void Database::requireWhole() {
    m_connection.run(QStringLiteral("BEGIN"));
    static_cast<void>(m_connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    const qint64 pages = m_connection.scalar(QStringLiteral("PRAGMA page_count")).toLongLong();
    const qint64 pageSize = m_connection.scalar(QStringLiteral("PRAGMA page_size")).toLongLong();
    const qint64 size = QFileInfo(path()).size();
    m_connection.run(dialect::kRollback);
    if (size < pages * pageSize)
        throw StoreError(code::kCorrupt, QStringLiteral("%1 of %2 bytes are missing")
                                             .arg(QString::number(pages * pageSize - size),
                                                  QString::number(pages * pageSize)));
}

void Database::checkSchemaVersion() {
    m_schemaVersion = m_connection.scalar(dialect::kReadSchemaVersion).toInt();
    if (m_opening != Opening::Use) return;
    const int ours = currentSchemaVersion();
    if (m_schemaVersion == ours) return;
    throw StoreError(m_schemaVersion > ours ? QStringLiteral("store.newer") : QStringLiteral("store.older"),
                     QStringLiteral("the store has schema %1, this program %2")
                         .arg(QString::number(m_schemaVersion), QString::number(ours)));
}

Connection& Database::connection() {
    if (QThread::currentThread() != m_thread)
        throw LogicError(QStringLiteral("a store is used by another thread than its own"));
    if (m_isWaiting)
        throw StoreError(code::kBusy, QStringLiteral("this desk itself is saving at the moment"));
    if (!m_connection.isOpen()) open();
    return m_connection;
}

int Database::control(const QString& sql) {
    ++m_controls;
    return executed(connection().handle(), sql.toUtf8());
}

int Database::controlSlowly(const QString& sql) {
    ++m_controls;
    int result = SQLITE_OK;
    wait([&result, handle = connection().handle(), bytes = sql.toUtf8()] {
        result = executed(handle, bytes);
    });
    return result;
}

void Database::wait(const std::function<void()>& slow) {
    static_cast<void>(connection());
    if (!m_waiter) return slow();
    const QScopedValueRollback waiting(m_isWaiting, true);
    m_waiter->wait(slow);
}

void Database::requireSameFile() const {
    if (fileIdentity(m_file.path) != m_file.identity)
        throw StoreError(QStringLiteral("store.replaced"),
                         m_file.path + QStringLiteral(" leads to another file by now, or to none"));
}

void Database::requireWork(const QString& sql) {
    if (!m_inWork) throw LogicError(QStringLiteral("written outside a Work: ") + sql.simplified());
    if (!isTransactionOpen())
        throw StoreError(code::kIo, QStringLiteral("the transaction was undone after an earlier fault"));
}

void Database::requireNothingRunning() const {
    if (m_running > 0) throw LogicError(QStringLiteral("a query still runs at commit"));
}

void Database::setBusyTimeout(std::chrono::milliseconds timeout) {
    if (m_connection.isOpen()) m_connection.setBusyTimeout(timeout);
}

bool Database::isTransactionOpen() {
    return m_connection.isOpen() && sqlite3_get_autocommit(m_connection.handle()) == 0;
}

std::pair<quint64, qint64> Database::moment() {
    return {m_controls, sqlite3_total_changes64(connection().handle())};
}

void Database::discard() {
    m_idle.clear();
    ++m_controls;
    ++m_generation;
    m_connection.close();
}

std::unique_ptr<Statement> Database::takeStatement(const QString& sql) {
    Connection& open = connection();
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        std::unique_ptr<Statement> statement = std::move(idle->second);
        m_idle.erase(idle);
        return statement;
    }
    auto statement =
        std::make_unique<Statement>(Statement{sql, QSqlQuery(open.qt()), m_generation, 0, false, false});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql)) throw faultFor(statement->query.lastError(), sql);
    sqlite3_stmt* native = nativeStatement(statement->query);
    statement->parameters = sqlite3_bind_parameter_count(native);
    statement->readOnly = sqlite3_stmt_readonly(native) != 0;
    return statement;
}

void Database::giveBack(std::unique_ptr<Statement> statement) {
    if (statement->failed || statement->generation != m_generation || m_idle.size() >= kMostIdleStatements)
        return;
    const QString sql = statement->sql;
    m_idle.try_emplace(sql, std::move(statement));
}

}  // namespace motcua::store
