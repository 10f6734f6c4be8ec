// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <memory>
#include <optional>

namespace motcua::store {

class Database;
struct Statement;

/// One statement of SQL: the only way to rows. Prepared once per text and connection, then reused.
///
/// Values are bound by position only; what has no overload does not compile. Null text is stored as empty
/// text, absence is std::optional. Instants are milliseconds, legal dates ISO text. Reading goes forward,
/// columns are read by number. Faults carry the statement and the types and lengths of its values, never the
/// values themselves. Keep it short: an unfinished query bars every other process from committing.
class Query {
public:
    /// \throws StoreError "store.sql" for a statement that is none, LogicError in another thread.
    Query(Database& database, const QString& sql);
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;

    /// Binds and runs; may be called again and again.
    /// \throws LogicError for a wrong number of values, an invalid date, or writing outside a Work.
    /// \throws StoreError; "store.text" for text that holds NUL or half a surrogate pair.
    template <class... Values>
    Query& run(const Values&... values) {
        begin(int(sizeof...(values)));
        [[maybe_unused]] int position = 0;
        (bind(position++, values), ...);
        execute();
        return *this;
    }

    /// On to the next row, if there is one; after the last the query is finished.
    [[nodiscard]] bool next();
    /// On to a row that must be there. \throws StoreError "store.corrupt" where it is not.
    Query& row();
    /// Gives up the rest of the rows.
    void finish();

    [[nodiscard]] bool isNull(int column) const;
    /// \throws StoreError "store.corrupt" for NULL where T is no optional, or for what is no T.
    template <class T>
    [[nodiscard]] T at(int column) const {
        return read(column, static_cast<const T*>(nullptr));
    }

    /// Rows that the last run changed by itself, without those of triggers and cascades.
    [[nodiscard]] int affected() const { return m_affected; }

private:
    void begin(int values);
    void execute();
    void bind(int position, qint64 value);
    void bind(int position, int value) { bind(position, qint64(value)); }
    void bind(int position, bool value) { bind(position, qint64(value ? 1 : 0)); }
    void bind(int position, const QString& value);
    void bind(int position, const QByteArray& value);
    void bind(int position, QDate value);
    void bind(int position, Instant value) { bind(position, value.ms); }
    void bind(int position, Dong value) { bind(position, value.amount); }
    void bind(int position, std::nullopt_t);
    template <class Tag>
    void bind(int position, Id<Tag> value) {
        bind(position, value.value());
    }
    template <class T>
    void bind(int position, const std::optional<T>& value) {
        if (value)
            bind(position, *value);
        else
            bind(position, std::nullopt);
    }
    template <class T>
    void bind(int position, const T& value) = delete;

    qint64 read(int column, const qint64*) const;
    int read(int column, const int*) const;
    bool read(int column, const bool*) const;
    QString read(int column, const QString*) const;
    QByteArray read(int column, const QByteArray*) const;
    QDate read(int column, const QDate*) const;
    Instant read(int column, const Instant*) const { return {at<qint64>(column)}; }
    Dong read(int column, const Dong*) const { return {at<qint64>(column)}; }
    template <class Tag>
    Id<Tag> read(int column, const Id<Tag>*) const {
        return Id<Tag>(at<qint64>(column));
    }
    template <class T>
    std::optional<T> read(int column, const std::optional<T>*) const {
        if (isNull(column)) return std::nullopt;
        return at<T>(column);
    }

    void setRunning(bool running);
    void requireRow() const;
    [[noreturn]] void throwFault() const;
    [[noreturn]] void throwUnreadable(int column) const;

    Database* m_database;
    std::unique_ptr<Statement> m_statement;
    int m_affected = 0;
    bool m_running = false;
    bool m_onRow = false;
};

/// Runs one statement that gives no rows. \returns how many rows it changed.
template <class... Values>
int execute(Database& database, const QString& sql, const Values&... values) {
    return Query(database, sql).run(values...).affected();
}

}  // namespace motcua::store
