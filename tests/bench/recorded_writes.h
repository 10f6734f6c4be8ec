// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace motcua::bench {

/// A value as SQLite binds it.
using Value = std::variant<std::nullptr_t, qint64, QByteArray, std::pair<QByteArray, bool>>;

/// One statement that writes: its text with places, and what was bound to them.
struct Write {
    QByteArray sql;
    QList<Value> values;  ///< null, integer, text, or bytes (the pair)
};

/// What one transaction wrote, in order.
using Transaction = QList<Write>;

/// Listens to a connection and notes every statement that writes rows, by transaction. What triggers and
/// the full-text index write by themselves is not noted: it comes by itself again.
class Recorder {
public:
    /// The connection is used as long as the object lives.
    explicit Recorder(sqlite3* connection);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    [[nodiscard]] QList<Transaction> taken();

private:
    static int heard(unsigned kind, void* self, void* statement, void* text);
    void note(sqlite3_stmt* statement, const char* text);

    sqlite3* m_connection;
    QList<Transaction> m_transactions;
    Transaction m_open;
    bool m_isOpen = false;
};

/// Writes recorded transactions through the bare C interface: statements prepared once, values bound, no
/// reading, no checking. The least that any program must do to have these rows.
class BareWriter {
public:
    /// Opens the store with the settings of the program. \throws LogicError where SQLite refuses.
    explicit BareWriter(const QString& path);
    ~BareWriter();
    BareWriter(const BareWriter&) = delete;
    BareWriter& operator=(const BareWriter&) = delete;

    void write(const Transaction& transaction);

private:
    void run(const char* sql);
    void require(bool good) const;
    sqlite3_stmt* prepared(const QByteArray& sql);

    sqlite3* m_connection = nullptr;
    QHash<QByteArray, sqlite3_stmt*> m_statements;
};

}  // namespace motcua::bench
