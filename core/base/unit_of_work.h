// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace motcua {

/// All or nothing: what is written while it lives becomes durable at commit() and is gone otherwise.
class Work {
public:
    virtual ~Work() = default;
    /// Returns only once everything is on disk. \throws StoreError: then nothing was kept, or, where its
    /// code is "store.unknown", it is not known and the idempotency key must be asked.
    virtual void commit() = 0;
};

/// Opens a Work. One writer at a time over all processes; waiting is fair.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;
    /// \throws StoreError "store.busy" when another writer does not finish in time.
    /// \throws LogicError when a Work is already open on this connection.
    [[nodiscard]] virtual std::unique_ptr<Work> begin() = 0;
    /// What is written although the open Work is undone, because the undoing itself is worth to be known: in
    /// a Work of its own right afterwards, at once where none is open. The first word within a Work holds;
    /// nothing after a commit or after a fault. A fault of it is told in the log and changes nothing.
    virtual void keepIfUndone(std::function<void()> what) { static_cast<void>(what); }
};

}  // namespace motcua
