// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <memory>

namespace motcua::store {

/// The queue before the store: one writer at a time over all processes and threads.
///
/// SQLite's own waiting polls and lets some wait for ten seconds while others pass; whoever waits here is
/// woken as soon as the writer before is done. Lies in a file beside the store, which stays when all is over
/// and names who took it last. A process that dies lets go at once.
class StoreLock {
public:
    /// \param path of the store; the lock file is `path`.lock, readable by its owner only.
    explicit StoreLock(const QString& path);
    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

    /// Whether the lock is held now. Waits at most `timeout`.
    /// \throws StoreError "store.readonly" where the lock file cannot be made.
    /// \throws LogicError where this object holds it already.
    [[nodiscard]] bool acquire(std::chrono::milliseconds timeout);
    void release();
    /// Whether some process writes, or waits for readers to let it commit. `path` of the store.
    [[nodiscard]] static bool isHeldByAnybody(const QString& path);
    /// Who took the lock last, "STATION, process N", for people; empty where that cannot be told.
    [[nodiscard]] static QString holder(const QString& path);
    [[nodiscard]] bool isHeld() const { return m_held != nullptr; }

private:
    struct Held;

    QString m_path;
    std::unique_ptr<Held> m_held;
};

}  // namespace motcua::store
