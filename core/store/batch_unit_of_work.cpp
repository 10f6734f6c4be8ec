// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batch_unit_of_work.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/error.h"

namespace motcua::store {

class BatchUnitOfWork::Part final : public Work {
public:
    explicit Part(BatchUnitOfWork& batch) : m_batch(batch) { control(dialect::kBeginPart); }
    ~Part() override {
        if (m_done) return;
        // Where the whole transaction is gone already, so is this part of it.
        Database& database = m_batch.m_database;
        if (database.isTransactionOpen() &&
            (database.control(dialect::kUndoPart) != 0 || database.control(dialect::kKeepPart) != 0))
            database.discard();
        m_batch.partDone(false);
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    void commit() override {
        if (m_done) throw LogicError(QStringLiteral("committed twice"));
        m_batch.m_database.requireNothingRunning();
        m_batch.m_database.requireWork(dialect::kKeepPart);
        control(dialect::kKeepPart);
        m_done = true;
        m_batch.partDone(true);
    }

private:
    void control(const QString& sql) const {
        if (const int code = m_batch.m_database.control(sql); code != 0)
            throw StoreError(codeFor(code), QStringLiteral("%1: SQLite %2").arg(sql, QString::number(code)));
    }

    BatchUnitOfWork& m_batch;
    bool m_done = false;
};

BatchUnitOfWork::BatchUnitOfWork(Database& database, UnitOfWork& real, int size)
    : m_database(database), m_real(real), m_size(size) {
    if (size < 1) throw LogicError(QStringLiteral("a batch of nothing"));
}

BatchUnitOfWork::~BatchUnitOfWork() = default;

std::unique_ptr<Work> BatchUnitOfWork::begin() {
    if (m_partOpen) throw LogicError(QStringLiteral("a Work is open already"));
    if (!m_batch) m_batch = m_real.begin();
    auto part = std::make_unique<Part>(*this);
    m_partOpen = true;
    return part;
}

void BatchUnitOfWork::partDone(bool committed) {
    m_partOpen = false;
    if (!committed) {
        ++m_sureness;
        return;
    }
    ++m_committed;
    if (m_committed >= m_size) flush();
}

void BatchUnitOfWork::flush() {
    if (m_partOpen) throw LogicError(QStringLiteral("a Work is open still"));
    m_committed = 0;
    if (!m_batch) return;
    ++m_sureness;
    const auto batch = std::move(m_batch);
    batch->commit();
}

}  // namespace motcua::store
