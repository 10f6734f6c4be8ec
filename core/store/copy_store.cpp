// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_store.h"

#include "core/store/attaching.h"
#include "core/store/connection_settings.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/error.h"
#include "core/store/new_file.h"
#include "core/store/store_lock.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QVariant>
#include <utility>

namespace motcua::store {

namespace {

enum class Writers { Wait, ComeFirst };

/// Watches a long statement from within: stops it when somebody said so, or when a writer who comes first has
/// waited too long.
class Courtesy {
public:
    Courtesy(Database& database, const Progress& progress, Writers writers)
        : m_handle(database.connection().handle()),
          m_path(database.path()),
          m_progress(progress),
          m_writers(writers) {
        constexpr int kOperations = 20'000;
        m_tick.start();
        sqlite3_progress_handler(m_handle, kOperations, &Courtesy::look, this);
    }
    ~Courtesy() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Courtesy(const Courtesy&) = delete;
    Courtesy& operator=(const Courtesy&) = delete;

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool gaveWay() const { return m_gaveWay; }

private:
    static int look(void* self) {
        auto* courtesy = static_cast<Courtesy*>(self);
        constexpr qint64 kTickMs = 100;
        if (!courtesy->m_tick.hasExpired(kTickMs)) return 0;
        courtesy->m_tick.start();
        return courtesy->shallStop() ? 1 : 0;
    }

    bool shallStop() {
        constexpr qint64 kPatienceMs = 2'000;
        m_stopped = m_progress && !m_progress(++m_ticks, 0);
        if (m_writers == Writers::Wait || !StoreLock::isHeldByAnybody(m_path))
            m_waiting.invalidate();
        else if (!m_waiting.isValid())
            m_waiting.start();
        m_gaveWay = m_waiting.isValid() && m_waiting.hasExpired(kPatienceMs);
        return m_stopped || m_gaveWay;
    }

    sqlite3* m_handle;
    QString m_path;
    const Progress& m_progress;
    Writers m_writers;
    QElapsedTimer m_tick;
    QElapsedTimer m_waiting;  ///< how long somebody has held the lock of the writers
    qint64 m_ticks = 0;
    bool m_stopped = false;
    bool m_gaveWay = false;
};

QStringList tablesOf(Connection& connection) {
    const QString list = connection
                             .scalar(QStringLiteral("SELECT group_concat(name, ' ') FROM (SELECT name FROM "
                                                    "sqlite_schema WHERE type = 'table' ORDER BY name)"))
                             .toString();
    return list.split(u' ', Qt::SkipEmptyParts);
}

/// What a copy has in common with its store: questions, and what they come to.
using Census = QList<std::pair<QString, QVariant>>;

Census censusOf(Connection& connection) {
    QStringList questions{QStringLiteral("PRAGMA application_id"), dialect::kReadSchemaVersion};
    for (const QString& table : tablesOf(connection))
        questions += QStringLiteral("SELECT count(*) FROM ") + table;
    Census census;
    for (const QString& question : std::as_const(questions))
        census.append({question, connection.scalar(question)});
    return census;
}

void verify(const Census& wanted, const QString& path) {
    Connection copy(path, Connection::Mode::ReadOnly);
    applySettings(copy);
    const QString integrity = copy.scalar(QStringLiteral("PRAGMA integrity_check")).toString();
    if (integrity != u"ok")
        throw StoreError(code::kCorrupt, QStringLiteral("the copy is damaged: ") + integrity);
    if (copy.scalar(QStringLiteral("PRAGMA foreign_key_check")).isValid())
        throw StoreError(code::kCorrupt, QStringLiteral("the copy has rows without their parents"));
    for (const auto& [question, value] : wanted)
        if (const QVariant found = copy.scalar(question); found != value)
            throw StoreError(code::kCorrupt, QStringLiteral("the copy differs: %1 gives %2 instead of %3")
                                                 .arg(question, found.toString(), value.toString()));
}

/// The copy with what was counted in the store at the same state. \throws StoreError "store.busy" where
/// another saved in between: then the two cannot be compared.
Census copied(Connection& original, const QString& path) {
    const QVariant before = original.scalar(dialect::kReadDataVersion);
    {
        const AttachingAllowed allowed(original.handle());
        original.run(dialect::kCopyInto, {path});
    }
    Census census = censusOf(original);
    if (original.scalar(dialect::kReadDataVersion) != before)
        throw StoreError(code::kBusy, QStringLiteral("somebody saved while the store was copied"));
    return census;
}

void copyOnce(Database& database, const QString& target) {
    NewFile file(target);
    verify(copied(database.connection(), file.temporaryPath()), file.temporaryPath());
    file.keep();
}

}  // namespace

void copyStore(Database& database, const QString& target, const Progress& progress) {
    const Courtesy courtesy(database, progress, Writers::Wait);
    try {
        copyOnce(database, target);
    } catch (const StoreError&) {
        if (courtesy.isStopped()) throw Cancelled();
        throw;
    }
}

void copyStorePolitely(Database& database, const QString& target, const Progress& progress) {
    constexpr int kTries = 10;
    for (int tries = 1;; ++tries) {
        const Courtesy courtesy(database, progress, Writers::ComeFirst);
        try {
            return copyOnce(database, target);
        } catch (const StoreError& error) {
            if (courtesy.isStopped()) throw Cancelled();
            const bool isOfOthers = courtesy.gaveWay() || error.code() == code::kBusy;
            if (!isOfOthers || tries == kTries) throw;
        }
        QThread::sleep(1);
    }
}

}  // namespace motcua::store
