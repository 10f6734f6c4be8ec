// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/recorded_writes.h"

#include "core/base/error.h"

#include <sqlite3.h>

#include <cstring>

namespace motcua::bench {

namespace {

/// Reads the literal at `at` as SQLite writes values out.
Value literalAt(const QByteArray& text, qsizetype& at) {
    if (text.mid(at, 4) == "NULL") {
        at += 4;
        return nullptr;
    }
    const bool bytes = text.at(at) == 'x';
    if (bytes) ++at;
    if (text.at(at) != '\'') {
        const qsizetype from = at;
        while (at < text.size() && (text.at(at) == '-' || isdigit(text.at(at)))) ++at;
        return text.mid(from, at - from).toLongLong();
    }
    QByteArray out;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == '\'' && (at + 1 >= text.size() || text.at(at + 1) != '\'')) break;
        if (text.at(at) == '\'') ++at;
        out += text.at(at);
    }
    ++at;
    if (bytes) return std::pair(QByteArray::fromHex(out), true);
    return out;
}

/// The values at the places of `sql` (":0", ":1" … as Qt writes them), found in the text in which they were
/// put in.
QList<Value> valuesIn(const QByteArray& sql, const QByteArray& expanded) {
    QList<Value> values;
    bool quoted = false;
    qsizetype at = 0;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        if (sql.at(i) == '\'') quoted = !quoted;
        if (sql.at(i) != ':' || quoted) {
            ++at;
            continue;
        }
        values += literalAt(expanded, at);
        while (i + 1 < sql.size() && isdigit(sql.at(i + 1))) ++i;
    }
    return values;
}

}  // namespace

Recorder::Recorder(sqlite3* connection) : m_connection(connection) {
    sqlite3_trace_v2(m_connection, SQLITE_TRACE_STMT, heard, this);
}

Recorder::~Recorder() {
    sqlite3_trace_v2(m_connection, 0, nullptr, nullptr);
}

QList<Transaction> Recorder::taken() {
    return std::exchange(m_transactions, {});
}

int Recorder::heard(unsigned, void* self, void* statement, void* text) {
    static_cast<Recorder*>(self)->note(static_cast<sqlite3_stmt*>(statement), static_cast<const char*>(text));
    return 0;
}

void Recorder::note(sqlite3_stmt* statement, const char* text) {
    const QByteArray sql = sqlite3_sql(statement);
    if (std::strncmp(text, "--", 2) == 0 || sql.contains("dossier_words_")) return;
    if (sql.startsWith("BEGIN IMMEDIATE")) {
        m_isOpen = true;
        return;
    }
    if (sql == "COMMIT" && m_isOpen) m_transactions += std::exchange(m_open, {});
    if (sql == "COMMIT" || sql == "ROLLBACK") {
        m_isOpen = false;
        m_open.clear();
    }
    if (!m_isOpen || sqlite3_stmt_readonly(statement)) return;
    char* expanded = sqlite3_expanded_sql(statement);
    if (!expanded) throw LogicError(QStringLiteral("a statement that is too long to be noted"));
    m_open += Write{sql, valuesIn(sql, expanded)};
    sqlite3_free(expanded);
}

BareWriter::BareWriter(const QString& path) {
    require(sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) ==
            SQLITE_OK);
    for (const char* setting :
         {"PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON",
          "PRAGMA cell_size_check = ON", "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY",
          "PRAGMA recursive_triggers = ON"})
        run(setting);
}

BareWriter::~BareWriter() {
    for (sqlite3_stmt* statement : std::as_const(m_statements)) sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

void BareWriter::write(const Transaction& transaction) {
    run("BEGIN IMMEDIATE");
    for (const Write& one : transaction) {
        sqlite3_stmt* statement = prepared(one.sql);
        for (int i = 0; i < one.values.size(); ++i) {
            const Value& value = one.values.at(i);
            if (const auto* number = std::get_if<qint64>(&value))
                sqlite3_bind_int64(statement, i + 1, *number);
            else if (const auto* text = std::get_if<QByteArray>(&value))
                sqlite3_bind_text(statement, i + 1, text->constData(), int(text->size()), SQLITE_STATIC);
            else if (const auto* bytes = std::get_if<std::pair<QByteArray, bool>>(&value))
                sqlite3_bind_blob(statement, i + 1, bytes->first.constData(), int(bytes->first.size()),
                                  SQLITE_STATIC);
            else
                sqlite3_bind_null(statement, i + 1);
        }
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW) code = sqlite3_step(statement);
        require(code == SQLITE_DONE);
        sqlite3_reset(statement);
    }
    run("COMMIT");
}

void BareWriter::run(const char* sql) {
    require(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

void BareWriter::require(bool good) const {
    if (!good)
        throw LogicError(QStringLiteral("the bare writer: ") +
                         QString::fromUtf8(sqlite3_errmsg(m_connection)));
}

sqlite3_stmt* BareWriter::prepared(const QByteArray& sql) {
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement)
        require(sqlite3_prepare_v3(m_connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                   &statement, nullptr) == SQLITE_OK);
    return statement;
}

}  // namespace motcua::bench
