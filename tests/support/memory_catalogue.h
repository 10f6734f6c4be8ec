// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit_of_work.h"
#include "core/catalogue/catalogue_repository.h"

#include <algorithm>

namespace motcua::test {

/// A catalogue that lives in memory, with the transaction that belongs to it: what a Work wrote is gone
/// unless it was committed.
class MemoryCatalogue final : public CatalogueRepository, public UnitOfWork {
public:
    QHash<QString, qint64> received;  ///< what receivedCounts() answers
    int failAtAdd = 0;                ///< the n-th add() throws a StoreError; 0 = never

    [[nodiscard]] const QList<StoredProcedure>& all() const { return m_rows; }

    [[nodiscard]] std::optional<StoredProcedure> current(const QString& code) const override {
        for (const StoredProcedure& row : m_rows)
            if (row.procedure.code == code && !row.version.validTo) return row;
        return std::nullopt;
    }
    [[nodiscard]] StoredProcedure load(ProcedureVersionId id) const override {
        for (const StoredProcedure& row : m_rows)
            if (row.version.id == id) return row;
        throw StoreError(QStringLiteral("catalogue.unknown"), QStringLiteral("no such version"));
    }
    [[nodiscard]] QList<ProcedureRow> currentRows() const override {
        QList<ProcedureRow> rows;
        for (const StoredProcedure& row : m_rows) {
            const Procedure& procedure = row.procedure;
            if (!row.version.validTo)
                rows.append({row.version.id, procedure.code, procedure.name, procedure.sector,
                             procedure.limit(), procedure.needsAttention()});
        }
        std::sort(rows.begin(), rows.end(),
                  [](const ProcedureRow& a, const ProcedureRow& b) { return a.code < b.code; });
        return rows;
    }
    [[nodiscard]] QHash<QString, ProcedureVersion> currentVersions() const override {
        QHash<QString, ProcedureVersion> versions;
        for (const StoredProcedure& row : m_rows)
            if (!row.version.validTo) versions.insert(row.procedure.code, row.version);
        return versions;
    }
    ProcedureVersionId add(const Procedure& procedure, int number, QDate validFrom,
                           const QByteArray& contentHash) override {
        requireWork();
        if (failAtAdd > 0 && --failAtAdd == 0)
            throw StoreError(QStringLiteral("store.full"), QStringLiteral("disk full"));
        if (m_currentCodes.contains(procedure.code))
            throw LogicError(QStringLiteral("the code still has a current version"));
        const ProcedureVersionId id(m_rows.size() + 1);
        m_currentCodes.insert(procedure.code, m_rows.size());
        m_rows.append({{id, number, validFrom, std::nullopt, contentHash}, procedure});
        return id;
    }
    void close(ProcedureVersionId id, QDate validTo) override {
        requireWork();
        StoredProcedure& row = m_rows[id.value() - 1];
        row.version.validTo = validTo;
        m_currentCodes.remove(row.procedure.code);
    }
    [[nodiscard]] std::optional<KeptVersions> versionsAfter(qint64) const override { return std::nullopt; }
    [[nodiscard]] QHash<QString, qint64> receivedCounts(std::optional<CounterId>) const override {
        return received;
    }

    [[nodiscard]] std::unique_ptr<Work> begin() override {
        if (m_open) throw LogicError(QStringLiteral("a work is already open"));
        return std::make_unique<Transaction>(*this);
    }

private:
    class Transaction final : public Work {
    public:
        explicit Transaction(MemoryCatalogue& catalogue)
            : m_catalogue(catalogue), m_before(catalogue.m_rows), m_codesBefore(catalogue.m_currentCodes) {
            m_catalogue.m_open = true;
        }
        ~Transaction() override {
            m_catalogue.m_open = false;
            if (m_committed) return;
            m_catalogue.m_rows = m_before;
            m_catalogue.m_currentCodes = m_codesBefore;
        }
        void commit() override { m_committed = true; }

    private:
        MemoryCatalogue& m_catalogue;
        QList<StoredProcedure> m_before;
        QHash<QString, qsizetype> m_codesBefore;
        bool m_committed = false;
    };

    void requireWork() const {
        if (!m_open) throw LogicError(QStringLiteral("a write needs an open work"));
    }

    QList<StoredProcedure> m_rows;
    QHash<QString, qsizetype> m_currentCodes;
    bool m_open = false;
};

}  // namespace motcua::test
