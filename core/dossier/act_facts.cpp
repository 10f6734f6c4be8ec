// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_facts.h"

#include "core/dossier/legal_facts.h"
#include "core/dossier/sub_step.h"

#include <algorithm>

namespace motcua {

namespace {

int countOf(const QList<ClockEvent>& ledger, ClockEventKind kind) {
    return int(std::count_if(ledger.begin(), ledger.end(),
                             [kind](const ClockEvent& event) { return event.kind == kind; }));
}

}  // namespace

Facts factsOf(const Dossier& dossier, const Desk& desk, Instant now) {
    Facts facts;
    addLegalFacts(facts, dossier, desk, now);
    facts.setFlag(QStringLiteral("papersComplete"), true);  // reception accepts nothing less
    facts.setFlag(QStringLiteral("resultReady"), dossier.finishedAt.has_value());
    facts.setFlag(QStringLiteral("nonBoundary"), dossier.clockStartAt != dossier.receivedAt);
    facts.setFlag(QStringLiteral("overdue"), dossier.due && !dossier.finishedAt && now > *dossier.due);
    facts.setText(QStringLiteral("channel"), keyOf(dossier.channel));
    facts.setText(QStringLiteral("returnBy"), keyOf(dossier.returnBy));
    if (const auto outcome = askedOutcome(dossier, desk))
        facts.setText(QStringLiteral("subOutcome"), keyOf(*outcome));
    int supplements = 0;
    for (const ClockEvent& event : dossier.ledger)
        if (event.kind == ClockEventKind::Pause && event.reason == ClockReason::Supplement) ++supplements;
    facts.setCount(QStringLiteral("supplement"), supplements);
    facts.setCount(QStringLiteral("restart"), countOf(dossier.ledger, ClockEventKind::Restart));
    facts.setCount(QStringLiteral("extension"), countOf(dossier.ledger, ClockEventKind::Extend));
    return facts;
}

}  // namespace motcua
