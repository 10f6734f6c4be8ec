// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/keep_grants.h"

#include "core/access/grant_rules.h"
#include "core/dossier/account_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/unknown.h"

namespace motcua {

namespace {

Refusals forbidden(const AccountDesk& desk, const Actor& actor, const Refusal& refusal) {
    return noted(desk.desk, actor, QStringLiteral("accounts.roles"), {refusal});
}

Refusal notForHimself() {
    return refused("role.self", DossierSay::tr("Nobody gives or takes a role of his own."),
                   DossierSay::tr("Ask another administrator or supervisor."), "officer");
}

Refusal notAllowed(const QString& who) {
    return refused("grant.right", who, DossierSay::tr("Ask one of them."), "officer");
}

/// What is wrong with what is wanted, by itself.
Refusals objections(const Desk& desk, const GrantProposal& wanted, QDate today) {
    Refusals refusals;
    const auto officer = desk.directory.officer(wanted.officer);
    if (!officer || !officer->active) refusals += unknownOfficer();
    if (!desk.directory.unit(wanted.grant.unit))
        refusals += refused("unit.unknown", DossierSay::tr("There is no such unit."),
                            DossierSay::tr("Choose one of the units of this centre."), "unit");
    if (!knownRoles().contains(wanted.grant.role))
        refusals +=
            refused("role.unknown", DossierSay::tr("There is no such role."),
                    DossierSay::tr("It is one of: %1.").arg(knownRoles().join(QStringLiteral(", "))), "role");
    const auto& to = wanted.grant.to;
    if (!wanted.grant.from.isValid() || (to && (*to < wanted.grant.from || *to < today)))
        refusals += refused("role.order", DossierSay::tr("The last day lies before the first, or is over."),
                            DossierSay::tr("Choose other days."), "to");
    return refusals;
}

QJsonObject bodyOf(const GrantProposal& proposal) {
    QJsonObject body = grantBody(proposal.grant);
    body.insert(QStringLiteral("proposal"), proposal.id);
    return body;
}

}  // namespace

const QStringList& knownRoles() {
    static const QStringList roles{role::kReceivingOfficer, role::kReturnOfficer, role::kHandler,
                                   role::kDivisionHead,     role::kAgencyLeader,  role::kClerk,
                                   role::kCashier,          role::kCoordinator,   role::kParentLeader,
                                   role::kParentClerk,      role::kArchivist,     role::kSupervisor,
                                   role::kAdministrator};
    return roles;
}

bool KeepGrants::acts(const Actor& actor, const QString& role) {
    const auto officer = reread(m_desk, actor.officer.id);
    return officer &&
           Actor{*officer, std::nullopt, {}}.holdsAnywhere(role, localDate(m_desk.desk.clock.now()));
}

Outcome<GrantProposal> KeepGrants::propose(const GrantProposal& wanted, const Actor& actor) {
    const auto work = m_desk.desk.work.begin();
    const Instant now = m_desk.desk.clock.now();
    if (!acts(actor, role::kAdministrator))
        return forbidden(m_desk, actor, notAllowed(DossierSay::tr("Only the administrator proposes roles.")));
    if (wanted.officer == actor.officer.id) return forbidden(m_desk, actor, notForHimself());
    Refusals refusals = objections(m_desk.desk, wanted, localDate(now));
    if (!refusals.isEmpty()) return refusals;
    QList<RoleGrant> together = m_desk.desk.directory.officer(wanted.officer)->grants;
    for (const GrantProposal& open : m_desk.accounts.proposals())
        if (open.officer == wanted.officer) together += open.grant;
    const auto isSame = [&](const RoleGrant& grant) {
        return grant.unit == wanted.grant.unit && grant.role == wanted.grant.role &&
               (!grant.to || *grant.to >= wanted.grant.from);
    };
    if (std::any_of(together.begin(), together.end(), isSame))
        return refused("role.held", DossierSay::tr("This role is held or proposed already."), {}, "role");
    refusals = againstSeparation(together + QList<RoleGrant>{wanted.grant}, localDate(now));
    if (!refusals.isEmpty()) return refusals;
    GrantProposal proposal = wanted;
    proposal.proposedBy = actor.officer.id;
    proposal.id = m_desk.accounts.addProposal(proposal);
    m_desk.desk.journal.append(accountEvent(account_event::kRoleProposed, actor, actor.station, now,
                                            proposal.officer, bodyOf(proposal)));
    work->commit();
    return proposal;
}

Outcome<GrantProposal> KeepGrants::settle(qint64 id, bool granted, const Actor& actor) {
    const auto work = m_desk.desk.work.begin();
    const Instant now = m_desk.desk.clock.now();
    if (!acts(actor, role::kSupervisor))
        return forbidden(m_desk, actor, notAllowed(DossierSay::tr("Only a supervisor gives roles.")));
    const QList<GrantProposal> open = m_desk.accounts.proposals();
    const auto found = std::find_if(open.begin(), open.end(), [id](const auto& one) { return one.id == id; });
    if (found == open.end())
        return refused("grant.unknown", DossierSay::tr("There is no such proposal any more."),
                       DossierSay::tr("Look at the list of proposals."), "proposal");
    if (found->officer == actor.officer.id) return forbidden(m_desk, actor, notForHimself());
    if (found->proposedBy == actor.officer.id)
        return forbidden(
            m_desk, actor,
            refused("role.same", DossierSay::tr("Whoever proposes a role does not give it as well."),
                    DossierSay::tr("Ask another supervisor."), "proposal"));
    const auto officer = m_desk.desk.directory.officer(found->officer);
    if (granted && officer) {
        const Refusals refusals =
            againstSeparation(officer->grants + QList<RoleGrant>{found->grant}, localDate(now));
        if (!refusals.isEmpty()) return refusals;
        m_desk.accounts.addGrant(found->officer, found->grant);
    }
    m_desk.accounts.settleProposal(id, granted, actor.officer.id);
    m_desk.desk.journal.append(
        accountEvent(granted ? account_event::kRoleGranted : account_event::kRoleRejected, actor,
                     actor.station, now, found->officer, bodyOf(*found)));
    work->commit();
    m_desk.desk.directory.reload();
    return *found;
}

Outcome<Officer> KeepGrants::end(OfficerId officer, UnitId unit, const QString& role, const Actor& actor) {
    const auto work = m_desk.desk.work.begin();
    const Instant now = m_desk.desk.clock.now();
    const QDate today = localDate(now);
    if (!acts(actor, role::kAdministrator) && !acts(actor, role::kSupervisor))
        return forbidden(
            m_desk, actor,
            notAllowed(DossierSay::tr("Only a supervisor or the administrator takes roles away.")));
    if (officer == actor.officer.id) return forbidden(m_desk, actor, notForHimself());
    if ((role == role::kAdministrator || role == role::kSupervisor) &&
        isLastHolder(usableOfficers(m_desk), officer, role, today))
        return againstLosing(usableOfficers(m_desk), officer, today);
    // The day before, so that it is gone at the next write.
    const QDate lastDay = today.addDays(-1);
    if (m_desk.accounts.endGrant(officer, unit, role, lastDay) == 0)
        return refused("role.notHeld", DossierSay::tr("The officer does not hold this role."), {}, "role");
    m_desk.desk.journal.append(accountEvent(account_event::kRoleEnded, actor, actor.station, now, officer,
                                            {{QStringLiteral("unit"), unit.value()},
                                             {QStringLiteral("role"), role},
                                             {QStringLiteral("to"), lastDay.toString(Qt::ISODate)}}));
    const Officer left = m_desk.desk.directory.fresh(officer).value();
    work->commit();
    m_desk.desk.directory.reload();
    return left;
}

}  // namespace motcua
