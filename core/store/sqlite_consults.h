// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/consult.h"

namespace motcua::store {

class Database;

/// Opinions that were asked for in rows; what was written lies among the notes. The database is used as long
/// as the object lives.
class SqliteConsults final : public Consults {
public:
    explicit SqliteConsults(Database& database) : m_database(database) {}

    [[nodiscard]] QList<Consult> of(DossierId dossier) const override;
    [[nodiscard]] QList<DossierId> unrecordedSilence(Instant now) const override;
    void add(const Consult& consult) override;
    void keepOpinion(DossierId dossier, int consult, const Consulted& item) override;
    void keepSilence(DossierId dossier, int consult, int item, qint64 event) override;
    void close(DossierId dossier, int consult, ConsultState state, qint64 event) override;
    void undo(qint64 event) override;

private:
    void readAsked(DossierId dossier, QList<Consult>& consults) const;
    /// Whose answer is waited for: of open consults, whoever has not given one.
    void markWaiting(DossierId dossier);

    Database& m_database;
};

}  // namespace motcua::store
