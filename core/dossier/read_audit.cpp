// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/read_audit.h"

#include "core/access/permission.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

namespace motcua {

namespace {

/// More than anybody goes through; a shorter period shows the rest.
constexpr int kMostFindings = 1'000;

const QList<AuditPart> kTechnical{AuditPart::Accounts, AuditPart::Store, AuditPart::Refused};

Refusal nobody() {
    return refused("right.nobody",
                   DossierSay::tr("In a store for real work the audit log is read by officers only."),
                   DossierSay::tr("Sign in, and ask again."));
}

Refusal notForHim(AuditPart part) {
    return refused("audit.part",
                   DossierSay::tr("This part of the audit log is not for you: %1.").arg(labelOf(part)),
                   DossierSay::tr("The technical administrator reads accounts, store and refused attempts; "
                                  "ask a supervisor about the others."),
                   "part");
}

}  // namespace

Outcome<ReadAudit::Sight> ReadAudit::sight() const {
    if (!m_viewer && m_desk.centre.isPractice()) return Sight{std::nullopt, allAuditParts()};
    if (!m_viewer) return nobody();
    const auto now = asOfNow(m_desk, *m_viewer);
    if (!now) return now.refusals();
    const QDate day = localDate(m_desk.clock.now());
    const auto right = permitted(*now, Function::ReadAudit, {}, day);
    if (!right) return right.refusals();
    if (right->reach == Reach::All)
        return Sight{std::nullopt, right->part == Part::Technical ? kTechnical : allAuditParts()};
    return Sight{unitsFor(*now, Function::ReadAudit, day), allAuditParts()};
}

Outcome<ReadAudit::Sight> ReadAudit::triedSight(AuditPart part) const {
    const auto seen = sight();
    if (!seen) return noted(m_desk, m_viewer, keyOf(Function::ReadAudit), seen.refusals());
    if (!seen->parts.contains(part))
        return noted(m_desk, m_viewer, keyOf(Function::ReadAudit), {notForHim(part)});
    return *seen;
}

QList<AuditPart> ReadAudit::parts() const {
    const auto seen = sight();
    return seen ? seen->parts : QList<AuditPart>();
}

Outcome<AuditExcerpt> ReadAudit::page(AuditFilter filter, const std::optional<qint64>& before,
                                      int limit) const {
    const auto seen = sight();
    if (!seen) return noted(m_desk, m_viewer, keyOf(Function::ReadAudit), seen.refusals());
    for (const AuditPart part : std::as_const(filter.parts))
        if (!seen->parts.contains(part))
            return noted(m_desk, m_viewer, keyOf(Function::ReadAudit), {notForHim(part)});
    if (filter.parts.isEmpty() && seen->parts != allAuditParts()) filter.parts = seen->parts;
    filter.units = seen->units;
    return m_desk.audit.page(filter, before, limit);
}

Outcome<QList<ReceivedAgain>> ReadAudit::receivedAgain(QDate from, QDate to) const {
    const auto seen = triedSight(AuditPart::Dossiers);
    if (!seen) return seen.refusals();
    return m_desk.audit.receivedAgain(from, to, seen->units, kMostFindings);
}

Outcome<QList<IdleLook>> ReadAudit::idleLooks(QDate from, QDate to) const {
    const auto seen = triedSight(AuditPart::Dossiers);
    if (!seen) return seen.refusals();
    return m_desk.audit.idleLooks(from, to, seen->units, kMostFindings);
}

}  // namespace motcua
