// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

/// The audit log for who may read it: leaders that of their own units, supervisors all of it, the technical
/// administrator what is technical (accounts, the store, refused attempts). Nobody named reads everything of
/// a practice store, and is refused in one for real work ("right.nobody"). Refused as permitted() and
/// asOfNow() do, and that is kept (see noted()). \throws StoreError.
class ReadAudit {
public:
    explicit ReadAudit(Desk& desk, std::optional<Actor> viewer = {})
        : m_desk(desk), m_viewer(std::move(viewer)) {}

    /// The parts that are for his eyes; none where he may not read at all.
    [[nodiscard]] QList<AuditPart> parts() const;

    /// `filter.units` is set here. Refused with "audit.part" where he asks for a part that is not for him.
    [[nodiscard]] Outcome<AuditExcerpt> page(AuditFilter filter, const std::optional<qint64>& before,
                                             int limit) const;
    /// Refused likewise for who reads technical events only.
    [[nodiscard]] Outcome<QList<ReceivedAgain>> receivedAgain(QDate from, QDate to) const;
    [[nodiscard]] Outcome<QList<IdleLook>> idleLooks(QDate from, QDate to) const;

private:
    struct Sight {
        std::optional<QList<UnitId>> units;
        QList<AuditPart> parts;
    };
    [[nodiscard]] Outcome<Sight> sight() const;
    [[nodiscard]] Outcome<Sight> triedSight(AuditPart part) const;

    Desk& m_desk;
    std::optional<Actor> m_viewer;
};

/// What happened, for people: "Signed in", "Slip printed", or for an act what its process calls it. A kind
/// that is not known stands as it is.
[[nodiscard]] QString auditWords(const AuditLine& line, const Desk& desk);

}  // namespace motcua
