// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/waiting_proposals.h"

#include "core/access/permission.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/rights.h"

namespace motcua {

namespace {

struct Waiting {
    WaitingProposal proposal;
    Subject subject;  ///< in the eyes of who decides
};

Dossier loaded(const Desk& desk, DossierId id) {
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) throw LogicError(QStringLiteral("a proposal about no dossier"));
    return *dossier;
}

QList<Waiting> voids(const Desk& desk) {
    QList<Waiting> out;
    for (const DossierId id : desk.dossiers.toBeVoided()) {
        const Dossier dossier = loaded(desk, id);
        out += Waiting{{Function::VoidNumber, id, dossier.code, DossierSay::tr("Void its number"),
                        labelOf(dossier.voiding->reason), dossier.voiding->proposedBy},
                       Subject{{dossier.receivingUnit}, {}}};
    }
    return out;
}

QList<Waiting> cancellations(const Desk& desk) {
    QList<Waiting> out;
    for (const FeePayment& payment : desk.fees.toBeCancelled()) {
        const Dossier dossier = loaded(desk, payment.dossier);
        out += Waiting{
            {Function::CancelFee, dossier.id, dossier.code,
             DossierSay::tr("Cancel receipt %1, %2").arg(receiptNo(payment), toVietnamese(payment.amount)),
             labelOf(*payment.reason), *payment.proposedBy},
            Subject{{dossier.receivingUnit}, {}}};
    }
    return out;
}

QList<Waiting> corrections(const Desk& desk) {
    QList<Waiting> out;
    for (const DateCorrection& open : desk.corrections.allOpen()) {
        const Dossier dossier = loaded(desk, open.dossier);
        out +=
            Waiting{{Function::CorrectDate, dossier.id, dossier.code,
                     DossierSay::tr("Correct a date: %1, from %2 to %3")
                         .arg(labelOf(open.which), toShortVietnamese(open.from), toShortVietnamese(open.to)),
                     labelOf(open.reason), open.proposedBy},
                    subjectOf(dossier, desk)};
    }
    return out;
}

struct Kind {
    Function function;
    QList<Waiting> (*read)(const Desk& desk);
};

constexpr Kind kProposalKinds[] = {{Function::VoidNumber, voids},
                                   {Function::CancelFee, cancellations},
                                   {Function::CorrectDate, corrections}};

}  // namespace

QList<WaitingProposal> waitingFor(const Desk& desk, const Actor& actor) {
    const QDate today = localDate(desk.clock.now());
    QList<WaitingProposal> out;
    for (const Kind& kind : kProposalKinds) {
        // Who decides about none of the kind has nothing read for him.
        if (!permitted(actor, kind.function, {}, today, Way::Approves)) continue;
        for (const Waiting& one : kind.read(desk))
            if (one.proposal.proposedBy != actor.officer.id &&
                permitted(actor, kind.function, one.subject, today, Way::Approves))
                out += one.proposal;
    }
    return out;
}

QList<WaitingProposal> allWaiting(const Desk& desk) {
    QList<WaitingProposal> out;
    for (const Kind& kind : kProposalKinds)
        for (const Waiting& one : kind.read(desk)) out += one.proposal;
    return out;
}

}  // namespace motcua
