// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/error.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <algorithm>
#include <atomic>

namespace motcua::store {

namespace {

constexpr sqlite3_int64 kHeaderBytes = 100;
constexpr int kQuickTries = 20;
constexpr unsigned long kQuickMicroseconds = 500;
constexpr unsigned long kSlowMicroseconds = 3'000;

QString uri(const QString& path, Connection::Mode mode) {
    const QString rooted = path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(rooted, "/:"));
    const QString access = mode == Connection::Mode::ReadWrite ? QStringLiteral("rw") : QStringLiteral("ro");
    return QStringLiteral("file:%1?mode=%2").arg(encoded, access);
}

QString newName() {
    static std::atomic<quint64> count = 0;
    return QStringLiteral("motcua-store-%1").arg(++count);
}

}  // namespace

Connection::Connection(const QString& path, Mode mode) {
    open(path, mode);
}

Connection::~Connection() {
    close();
    if (m_name.isEmpty()) return;
    m_qt = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::open(const QString& path, Mode mode) {
    if (m_name.isEmpty()) {
        m_name = newName();
        m_qt = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    }
    m_qt.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    m_qt.setDatabaseName(uri(path, mode));
    if (!m_qt.open()) throw faultFor(m_qt.lastError(), QStringLiteral("open"), path);
    setBusyTimeout(m_waiting.timeout);
}

void Connection::close() {
    if (m_qt.isOpen()) m_qt.close();
}

sqlite3* Connection::handle() const {
    const QVariant handle = m_qt.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw StoreError(QStringLiteral("store.sqlite"), QStringLiteral("the driver is not SQLite's"));
    return *static_cast<sqlite3* const*>(handle.constData());
}

void Connection::setBusyTimeout(std::chrono::milliseconds timeout) {
    m_waiting.timeout = timeout;
    sqlite3_busy_handler(handle(), waitAndRetry, &m_waiting);
}

int Connection::waitAndRetry(void* waiting, int tries) {
    auto* wait = static_cast<Waiting*>(waiting);
    if (tries == 0) wait->since.start();
    if (wait->since.hasExpired(wait->timeout.count())) return 0;
    QThread::usleep(tries < kQuickTries ? kQuickMicroseconds : kSlowMicroseconds);
    return 1;
}

QByteArray Connection::header() const {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK) return {};
    QByteArray bytes(qsizetype(std::min<sqlite3_int64>(size, kHeaderBytes)), '\0');
    if (file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) != SQLITE_OK) return {};
    return bytes;
}

void Connection::run(const QString& sql, const QVariantList& values) {
    QSqlQuery query(m_qt);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) throw faultFor(query.lastError(), sql);
    for (const QVariant& value : values) query.addBindValue(value);
    if (!query.exec()) throw faultFor(query.lastError(), sql);
    while (query.isSelect() && query.next()) {
    }
    if (query.lastError().isValid()) throw faultFor(query.lastError(), sql);
}

QVariant Connection::scalar(const QString& sql) {
    QSqlQuery query(m_qt);
    query.setForwardOnly(true);
    if (!query.exec(sql)) throw faultFor(query.lastError(), sql);
    const bool found = query.next();
    if (query.lastError().isValid()) throw faultFor(query.lastError(), sql);
    return found ? query.value(0) : QVariant();
}

}  // namespace motcua::store
