// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/receive_dossier.h"

namespace motcua {

/// One reception, from the application to the dossier; lives within one Work, which the caller commits.
class Reception {
public:
    /// A dossier beneath another one: received in that unit whoever opens it, without a counter.
    struct Origin {
        DossierId parent{0};
        UnitId receivingUnit{0};
    };

    /// All are used as long as the object lives.
    Reception(Desk& desk, const Actor& actor, const std::optional<Origin>& origin)
        : m_desk(desk),
          m_actor(actor),
          m_origin(origin),
          m_now(desk.clock.now()),
          m_today(localDate(m_now)) {}

    /// See ReceiveDossier::receive(). The key names a submission at the counter; a sub-dossier is none.
    Outcome<Receipt> run(const Application& sent, const QString& key);

private:
    [[nodiscard]] Outcome<Receipt> repeated(const Submission& earlier, const Application& application) const;
    [[nodiscard]] Outcome<Dossier> plan(const Application& application);
    [[nodiscard]] Outcome<UnitId> competentUnit(const Application& application, const Procedure& procedure,
                                                UnitId receiving) const;
    [[nodiscard]] Dossier described(const Application& application, const StoredProcedure& stored,
                                    const DeskRules& rules, UnitId receiving, UnitId competent) const;
    [[nodiscard]] Outcome<Dossier> started(Dossier dossier, const QString& workflowKey,
                                           const DeskRules& rules) const;
    [[nodiscard]] bool isUnstaffed(const Dossier& dossier) const;
    void takeNumbers(Dossier& dossier);
    /// What the store gives back must be what was promised: compared before anything becomes durable.
    void requireReadBack(const Dossier& dossier) const;
    [[nodiscard]] Receipt receiptOf(const Dossier& dossier, const QString& check, bool repeated) const;

    Desk& m_desk;
    const Actor& m_actor;
    std::optional<Origin> m_origin;
    Instant m_now;
    QDate m_today;
};

/// The fees of an application: as the officer set them, else those of the catalogue that day.
[[nodiscard]] QList<DueFee> dueFees(const Application& application, const Procedure& procedure, QDate today);

}  // namespace motcua
