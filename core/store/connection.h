// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>
#include <chrono>

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

    /// How long to wait for a lock of SQLite. Asks again every few milliseconds: SQLite's own waiting sleeps
    /// ten times as long and so misses the gaps between writers that follow each other.
    void setBusyTimeout(std::chrono::milliseconds timeout);

    /// The first 100 bytes of the file as they stand, without lock, recovery or SQL; fewer where it is
    /// shorter. Read through SQLite: any other handle would drop the locks of this process when it is closed.
    [[nodiscard]] QByteArray header() const;

    /// Runs one statement to its end.
    void run(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid where there is none.
    [[nodiscard]] QVariant scalar(const QString& sql);

private:
    struct Waiting {
        std::chrono::milliseconds timeout{2'000};
        QElapsedTimer since;
    };
    static int waitAndRetry(void* waiting, int tries);

    Waiting m_waiting;
    QString m_name;
    QSqlDatabase m_qt;
};

}  // namespace motcua::store
