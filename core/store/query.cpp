// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/store/database.h"
#include "core/store/error.h"
#include "core/store/statement.h"

#include <QSqlError>
#include <QVariant>

namespace motcua::store {

namespace {

/// What SQLite would cut or change on the way.
bool isStorable(const QString& text) {
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

/// Types and lengths only: the values belong to citizens.
QString shapesOf(const QSqlQuery& query) {
    QStringList shapes;
    const QVariantList values = query.boundValues();
    for (const QVariant& value : values) {
        QString shape = QString::fromLatin1(value.isValid() ? value.typeName() : "NULL");
        if (value.typeId() == QMetaType::QString) shape += QStringLiteral(":%1").arg(value.toString().size());
        if (value.typeId() == QMetaType::QByteArray)
            shape += QStringLiteral(":%1").arg(value.toByteArray().size());
        shapes.append(shape);
    }
    return QLatin1Char('(') + shapes.join(QLatin1Char(' ')) + QLatin1Char(')');
}

}  // namespace

Query::Query(Database& database, const QString& sql)
    : m_database(&database), m_statement(database.takeStatement(sql)) {}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database),
      m_statement(std::move(other.m_statement)),
      m_affected(other.m_affected),
      m_running(std::exchange(other.m_running, false)),
      m_onRow(std::exchange(other.m_onRow, false)) {}

Query::~Query() {
    if (!m_statement) return;
    finish();
    m_database->giveBack(std::move(m_statement));
}

void Query::begin(int values) {
    finish();
    if (m_statement->failed || m_statement->generation != m_database->m_generation ||
        !m_database->connection().isOpen())
        m_statement = m_database->takeStatement(m_statement->sql);
    if (values != m_statement->parameters)
        throw LogicError(QStringLiteral("%1 values for %2 places: %3")
                             .arg(QString::number(values), QString::number(m_statement->parameters),
                                  m_statement->sql.simplified()));
    if (!m_statement->readOnly) m_database->requireWork(m_statement->sql);
}

void Query::execute() {
    if (!m_statement->query.exec()) throwFault();
    m_affected = m_statement->readOnly ? 0 : m_statement->query.numRowsAffected();
    if (m_statement->query.isSelect())
        setRunning(true);
    else
        m_statement->query.finish();
}

bool Query::next() {
    if (!m_running) throw LogicError(QStringLiteral("no rows: ") + m_statement->sql.simplified());
    m_onRow = m_statement->query.next();
    if (m_onRow) return true;
    if (m_statement->query.lastError().isValid()) throwFault();
    finish();
    return false;
}

Query& Query::row() {
    if (!next()) throw StoreError(code::kCorrupt, QStringLiteral("no row: ") + m_statement->sql.simplified());
    return *this;
}

void Query::finish() {
    if (!m_running) return;
    m_statement->query.finish();
    m_onRow = false;
    setRunning(false);
}

bool Query::isNull(int column) const {
    requireRow();
    return m_statement->query.isNull(column);
}

void Query::bind(int position, qint64 value) {
    m_statement->query.bindValue(position, value);
}

void Query::bind(int position, const QString& value) {
    if (!isStorable(value))
        throw StoreError(QStringLiteral("store.text"),
                         QStringLiteral("value %1 of %2 characters cannot be stored: %3")
                             .arg(QString::number(position), QString::number(value.size()),
                                  m_statement->sql.simplified()));
    m_statement->query.bindValue(position, value.isNull() ? QStringLiteral("") : value);
}

void Query::bind(int position, const QByteArray& value) {
    m_statement->query.bindValue(position, value.isNull() ? QByteArrayLiteral("") : value);
}

void Query::bind(int position, QDate value) {
    if (!value.isValid()) throw LogicError(QStringLiteral("no date: ") + m_statement->sql.simplified());
    m_statement->query.bindValue(position, value.toString(Qt::ISODate));
}

void Query::bind(int position, std::nullopt_t) {
    m_statement->query.bindValue(position, QVariant());
}

qint64 Query::read(int column, const qint64*) const {
    bool isNumber = false;
    const qint64 number = isNull(column) ? 0 : m_statement->query.value(column).toLongLong(&isNumber);
    if (!isNumber) throwUnreadable(column);
    return number;
}

int Query::read(int column, const int*) const {
    const auto number = at<qint64>(column);
    if (number != int(number)) throwUnreadable(column);
    return int(number);
}

bool Query::read(int column, const bool*) const {
    const auto number = at<qint64>(column);
    if (number != 0 && number != 1) throwUnreadable(column);
    return number == 1;
}

QString Query::read(int column, const QString*) const {
    if (isNull(column)) throwUnreadable(column);
    return m_statement->query.value(column).toString();
}

QByteArray Query::read(int column, const QByteArray*) const {
    if (isNull(column)) throwUnreadable(column);
    return m_statement->query.value(column).toByteArray();
}

QDate Query::read(int column, const QDate*) const {
    const QDate date = QDate::fromString(at<QString>(column), Qt::ISODate);
    if (!date.isValid()) throwUnreadable(column);
    return date;
}

void Query::setRunning(bool running) {
    m_running = running;
    m_database->m_running += running ? 1 : -1;
}

void Query::requireRow() const {
    if (!m_onRow) throw LogicError(QStringLiteral("not on a row: ") + m_statement->sql.simplified());
}

void Query::throwFault() const {
    m_statement->failed = true;
    throw faultFor(m_statement->query.lastError(), m_statement->sql, shapesOf(m_statement->query));
}

void Query::throwUnreadable(int column) const {
    throw StoreError(code::kCorrupt, QStringLiteral("column %1 is not what it should be: %2")
                                         .arg(QString::number(column), m_statement->sql.simplified()));
}

}  // namespace motcua::store
