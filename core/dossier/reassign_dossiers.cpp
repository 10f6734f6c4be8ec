// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/reassign_dossiers.h"

#include "core/access/heads.h"
#include "core/base/text.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

namespace motcua {

namespace {

bool mayMove(const Actor& actor, const Dossier& dossier, const Token& token, QDate day) {
    return token.assignee == actor.officer.id || actor.holdsAnywhere(role::kAdministrator, day) ||
           isHeadOf(actor, token.unit, day) ||
           actor.holds(role::kSupervisor, dossier.process.units.receiving, day);
}

/// Moves the dossiers of one batch.
class Batch {
public:
    Batch(Desk& desk, const Actor& actor, const QString& reason)
        : m_desk(desk), m_actor(actor), m_reason(reason), m_now(desk.clock.now()), m_day(localDate(m_now)) {}

    Refusals move(DossierId id, const std::optional<OfficerId>& to) {
        auto dossier = m_desk.dossiers.load(id);
        if (!dossier) return {unknownDossier()};
        const Token* live = dossier->process.live();
        if (!live)
            return {refused("dossier.ended", DossierSay::tr("The process of dossier %1 has ended: %2.")
                                                 .arg(dossier->code, label(dossier->status)))};
        const Refusals refusals = against(*dossier, *live, to);
        if (!refusals.isEmpty()) return refusals;
        for (Token& token : dossier->process.tokens)
            if (token.no == live->no) token.assignee = to;
        m_desk.dossiers.update(*dossier);
        dossier->version += 1;
        keepEvent(*dossier);
        return {};
    }

    [[nodiscard]] const Reassigned& done() const { return m_done; }

private:
    Refusals against(const Dossier& dossier, const Token& token, const std::optional<OfficerId>& to) const {
        if (!mayMove(m_actor, dossier, token, m_day))
            return {refused(
                "reassign.right",
                DossierSay::tr("Dossier %1 can be given away by who has it, or by a head of its unit.")
                    .arg(dossier.code),
                DossierSay::tr("Ask one of them."))};
        if (!to) return againstPile(dossier, token);
        const auto officer = m_desk.directory.officer(*to);
        if (!officer) return {unknownOfficer("to")};
        if (!officer->active || !Actor{*officer, std::nullopt, {}}.holds(token.role, token.unit, m_day))
            return {refused("officer.role",
                            DossierSay::tr("%1 does not hold the role that dossier %2 needs in its unit.")
                                .arg(officer->name, dossier.code),
                            DossierSay::tr("Choose a colleague who does the same work."), "to")};
        if (token.assignee == to)
            return {refused("officer.same",
                            DossierSay::tr("%1 has dossier %2 already.").arg(officer->name, dossier.code),
                            DossierSay::tr("Choose somebody else."), "to")};
        return {};
    }

    Refusals againstPile(const Dossier& dossier, const Token& token) const {
        if (!token.assignee)
            return {refused("officer.same",
                            DossierSay::tr("Dossier %1 lies in the pile already.").arg(dossier.code), {},
                            "to")};
        QList<Officer> holders = m_desk.directory.holders(token.unit, token.role, m_day);
        holders.removeIf([&token](const Officer& one) { return token.assignee == one.id; });
        if (!holders.isEmpty()) return {};
        return {refused("pile.nobody",
                        DossierSay::tr("Nobody else would find dossier %1 in the pile.").arg(dossier.code),
                        DossierSay::tr("Give the role to a colleague first."), "to")};
    }

    void keepEvent(const Dossier& after) {
        if (m_done.batch == 0) m_done.batch = m_desk.journal.head().seq + 1;
        const Event event = m_desk.journal.append(reassignedEvent(after, m_done.batch, m_actor, m_now));
        m_desk.history.addNote(event.seq, after.id, m_reason);
        ++m_done.dossiers;
    }

    Desk& m_desk;
    const Actor& m_actor;
    const QString& m_reason;
    Instant m_now;
    QDate m_day;
    Reassigned m_done;
};

}  // namespace

Outcome<Reassigned> ReassignDossiers::reassignWithin(const QList<DeskMove>& moves, const QString& reason,
                                                     const Actor& actor) {
    const auto accepted = acceptedText(
        reason, {QStringLiteral("reason"), DossierSay::tr("The reason"), longest::kText, true, false});
    if (!accepted) return accepted.refusals();
    if (accepted->isEmpty())
        return refused("reassign.reason", DossierSay::tr("Why they change hands is missing."),
                       DossierSay::tr("Enter a reason; it is kept beside every dossier."), "reason");
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    Batch batch(m_desk, *acting, *accepted);
    Refusals refusals;
    for (const DeskMove& move : moves)
        for (const DossierId dossier : move.dossiers) refusals += batch.move(dossier, move.to);
    if (!refusals.isEmpty()) return noted(m_desk, *acting, staffing::kReassign, refusals);
    if (batch.done().dossiers == 0)
        return refused("reassign.none", DossierSay::tr("No dossier was chosen."),
                       DossierSay::tr("Choose at least one."));
    return batch.done();
}

Outcome<Reassigned> ReassignDossiers::reassign(const QList<DeskMove>& moves, const QString& reason,
                                               const Actor& actor) {
    const auto work = m_desk.work.begin();
    auto done = reassignWithin(moves, reason, actor);
    if (done) work->commit();
    return done;
}

}  // namespace motcua
