// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit_of_work.h"

#include <QtGlobal>

namespace motcua::store {

class Database;

/// Many Works in one: for seeding and importing, where nobody waits for the single act.
///
/// Each Work that it opens is all or nothing by itself, but becomes durable only with its batch: at
/// every `size`-th commit and at flush(). Others wait meanwhile, so keep batches below a second or so.
class BatchUnitOfWork final : public UnitOfWork {
public:
    /// `database` and `real` are used as long as the object lives. \throws LogicError for a size below 1.
    BatchUnitOfWork(Database& database, UnitOfWork& real, int size);
    /// What was not flushed is gone.
    ~BatchUnitOfWork() override;
    BatchUnitOfWork(const BatchUnitOfWork&) = delete;
    BatchUnitOfWork& operator=(const BatchUnitOfWork&) = delete;

    [[nodiscard]] std::unique_ptr<Work> begin() override;
    /// Makes everything durable that was committed. \throws LogicError while one of its Works is open;
    /// StoreError as Work::commit() does: then the whole batch is lost, or unknown.
    void flush();

    /// Whether a batch is open, so that nobody else can write.
    [[nodiscard]] bool isHolding() const { return m_batch != nullptr; }
    /// Another number whenever what was read before may no longer hold: a new batch, or a Work undone.
    [[nodiscard]] qint64 sureness() const { return m_sureness; }

private:
    class Part;

    void partDone(bool committed);

    Database& m_database;
    UnitOfWork& m_real;
    int m_size;
    std::unique_ptr<Work> m_batch;
    int m_committed = 0;
    qint64 m_sureness = 0;
    bool m_partOpen = false;
};

}  // namespace motcua::store
