// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/error.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <atomic>

namespace motcua::store {

namespace {

QString uri(const QString& path, Connection::Mode mode) {
    const QString rooted = path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(rooted, "/:"));
    switch (mode) {
        case Connection::Mode::ReadWrite:
            return QStringLiteral("file:%1?mode=rw").arg(encoded);
        case Connection::Mode::ReadOnly:
            return QStringLiteral("file:%1?mode=ro").arg(encoded);
        case Connection::Mode::Immutable:
            return QStringLiteral("file:%1?mode=ro&immutable=1").arg(encoded);
    }
    Q_UNREACHABLE();
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
    m_qt.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"));
    m_qt.setDatabaseName(uri(path, mode));
    if (!m_qt.open()) throw faultFor(m_qt.lastError(), QStringLiteral("open"), path);
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
