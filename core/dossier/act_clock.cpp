// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_clock.h"

#include <algorithm>

namespace motcua {

namespace {

std::optional<ClockEventKind> kindOf(ClockEffect effect) {
    switch (effect) {
        case ClockEffect::Start:
            return ClockEventKind::Start;
        case ClockEffect::Pause:
            return ClockEventKind::Pause;
        case ClockEffect::Resume:
            return ClockEventKind::Resume;
        case ClockEffect::Restart:
            return ClockEventKind::Restart;
        case ClockEffect::Extend:
            return ClockEventKind::Extend;
        case ClockEffect::Stop:
            return ClockEventKind::Stop;
        case ClockEffect::None:
            break;
    }
    return std::nullopt;
}

ClockReason reasonOf(const Transition& transition, const ActInput& input) {
    if (const auto given = clockReasonFromKey(input.reason)) return *given;
    if (transition.finished) return ClockReason::Finished;
    switch (transition.status.value_or(PublicStatus::Processing)) {
        case PublicStatus::SupplementRequested:
            return ClockReason::Supplement;
        case PublicStatus::FinancialObligation:
            return ClockReason::FinancialObligation;
        case PublicStatus::Withdrawn:
            return ClockReason::ApplicantRequest;
        default:
            return ClockReason::Unstated;
    }
}

bool isStopped(const QList<ClockEvent>& ledger) {
    return std::any_of(ledger.begin(), ledger.end(),
                       [](const ClockEvent& event) { return event.kind == ClockEventKind::Stop; });
}

}  // namespace

std::optional<ClockEvent> clockEventOf(const Transition& transition, const ActInput& input,
                                       const LegalStep& legal, const Dossier& after, Instant now) {
    auto kind = kindOf(transition.clock);
    const bool over = transition.finished || transition.ended;
    if (!kind && over && !isStopped(after.ledger)) kind = ClockEventKind::Stop;
    if (!kind || isStopped(after.ledger)) return std::nullopt;
    ClockEvent event;
    event.kind = *kind;
    // A non-boundary dossier may be acted upon before its clock starts.
    event.at = std::max(now, after.clockStartAt);
    event.reason = legal.reason.value_or(reasonOf(transition, input));
    event.until = legal.until;
    event.legalBasis = legal.legalBasis;
    event.documentNo = legal.documentNo;
    if (event.kind == ClockEventKind::Pause) event.responsible = usuallyResponsible(event.reason);
    return event;
}

}  // namespace motcua
