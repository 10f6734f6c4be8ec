// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

struct sqlite3;

namespace motcua::store {

/// What marks a file as a store of ours: "MotC".
inline constexpr int kApplicationId = 0x4D6F7443;

/// One named connection of Qt to one SQLite file, closed and forgotten in the right order. Bare: Database is
/// what the rooms use.
class Connection {
public:
    enum class Mode {
        ReadWrite,  ///< never creates a file
        ReadOnly,
        Immutable,  ///< read-only without locks or recovery: for a look at the header of any file
    };

    Connection() = default;
    /// \throws StoreError where the file cannot be opened.
    Connection(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void open(const QString& path, Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return m_qt.isOpen(); }

    [[nodiscard]] const QSqlDatabase& qt() const { return m_qt; }
    /// SQLite's own handle. \throws StoreError "store.sqlite" unless Qt and we use the same copy of SQLite.
    [[nodiscard]] sqlite3* handle() const;

    /// Runs one statement to its end.
    void run(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid where there is none.
    [[nodiscard]] QVariant scalar(const QString& sql);

private:
    QString m_name;
    QSqlDatabase m_qt;
};

}  // namespace motcua::store
