// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/separation.h"

#include <QCoreApplication>

namespace motcua {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(access)
};

Refusal refused(const char* key, const QString& message, const QString& remedy) {
    return {QString::fromLatin1(key), message, remedy, {}};
}

Separation judged(bool samePerson, SmallOffice office, const char* mark, const Refusal& refusal) {
    if (!samePerson) return {};
    if (office == SmallOffice::Marks) return {std::nullopt, QString::fromLatin1(mark)};
    return {refusal, {}};
}

bool has(const QList<RoleGrant>& grants, QDate day, Duty duty) {
    return std::any_of(grants.begin(), grants.end(), [&](const RoleGrant& grant) {
        return grant.isValidOn(day) && dutiesOf(grant.role).contains(duty);
    });
}

}  // namespace

Separation receiverDecides(OfficerId receiver, OfficerId decider, SmallOffice office) {
    return judged(
        receiver == decider, office, "S1",
        refused("separation.receiver", Say::tr("Who received a dossier does not decide it."),
                Say::tr("Let another leader decide, or allow it for small offices: such acts are then "
                        "marked in the daily closing report.")));
}

std::optional<Refusal> proposerApproves(OfficerId proposer, const QList<OfficerId>& approvers,
                                        OfficerId approver) {
    if (proposer != approver && !approvers.contains(approver)) return std::nullopt;
    return refused("separation.proposer", Say::tr("Nobody approves what he proposed, or twice."),
                   Say::tr("Ask another person who may approve."));
}

Separation cashierCancels(OfficerId cashier, OfficerId canceller, SmallOffice office) {
    return judged(cashier == canceller, office, "S3",
                  refused("separation.cashier", Say::tr("Who took a fee does not cancel its receipt."),
                          Say::tr("Ask the supervisor.")));
}

Refusals rolesTogether(const QList<RoleGrant>& grants, QDate day) {
    Refusals refusals;
    if (has(grants, day, Duty::Administrator) &&
        (has(grants, day, Duty::Leader) || has(grants, day, Duty::Cashier) ||
         has(grants, day, Duty::Supervisor)))
        refusals += refused("separation.administrator",
                            Say::tr("The technical administrator is neither leader, cashier nor supervisor."),
                            Say::tr("Give one of the roles to another person."));
    for (const RoleGrant& grant : grants) {
        if (!grant.isValidOn(day) || grant.role != role::kSupervisor) continue;
        const bool processes = std::any_of(grants.begin(), grants.end(), [&](const RoleGrant& other) {
            return other.isValidOn(day) && other.unit == grant.unit && other.role != role::kSupervisor;
        });
        if (!processes) continue;
        refusals += refused("separation.supervisor",
                            Say::tr("A supervisor reads everything and processes nothing in his own unit."),
                            Say::tr("Give one of the roles to another person."));
        break;
    }
    return refusals;
}

Refusals grantObjections(OfficerId granter, OfficerId changed, const QList<Officer>& after, QDate day) {
    Refusals refusals;
    if (granter == changed)
        refusals += refused("separation.self", Say::tr("Nobody grants or takes roles of his own."),
                            Say::tr("Ask the other administrator, or the supervisor."));
    for (const Duty duty : {Duty::Administrator, Duty::Supervisor})
        if (std::none_of(after.begin(), after.end(), [&](const Officer& officer) {
                return officer.active && has(officer.grants, day, duty);
            }))
            refusals += refused("separation.last",
                                Say::tr("The last active administrator and the last active supervisor stay."),
                                Say::tr("Give the role to somebody else first."));
    return refusals;
}

}  // namespace motcua
