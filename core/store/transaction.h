// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit_of_work.h"
#include "core/store/store_lock.h"

#include <chrono>

namespace motcua::store {

class Database;

/// Writing to a store, one at a time over all processes.
///
/// Waits in the queue of StoreLock, then begins at once as a writer. A Work that is destroyed without commit
/// leaves nothing behind. What the disk does to a COMMIT is told apart: refused or no room means that
/// nothing was kept; a fault of the disk means "store.unknown", and the connection is made anew.
class SqliteUnitOfWork final : public UnitOfWork {
public:
    /// Both are used as long as the object lives. \param patience how long to wait for other writers.
    explicit SqliteUnitOfWork(Database& database,
                              std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// \throws StoreError "store.busy", "store.readonly", "store.replaced", "store.newer" (another program
    /// has migrated the store meanwhile).
    [[nodiscard]] std::unique_ptr<Work> begin() override;
    void keepIfUndone(std::function<void()> what) override;

private:
    void keepWhatIsLeft() noexcept;

    Database& m_database;
    StoreLock m_lock;
    std::chrono::milliseconds m_patience;
    std::function<void()> m_ifUndone;
};

}  // namespace motcua::store
