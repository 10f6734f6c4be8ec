// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/case_ending.h"

#include "core/calendar/clock_ledger.h"
#include "core/calendar/working_time.h"
#include "core/dossier/centre_book.h"
#include "core/reports/case_fact.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

/// A stretch of time that somebody is answerable for.
struct Stretch {
    Instant from;
    Instant to;
    Responsible responsible;
};

Responsible responsibleOf(const ClockEvent& event) {
    return event.responsible.value_or(usuallyResponsible(event.reason));
}

/// Pauses and the extension, in order, without overlaps: what began first counts first.
QList<Stretch> stretches(const Dossier& dossier, Instant ended) {
    QList<Stretch> found;
    std::optional<Stretch> pause;
    const auto close = [&](Instant at) {
        if (pause) found += Stretch{pause->from, std::min(pause->to, at), pause->responsible};
        pause.reset();
    };
    for (const ClockEvent& event : dossier.ledger) {
        if (event.kind == ClockEventKind::Pause && !pause)
            pause = Stretch{event.at, event.until.value_or(ended), responsibleOf(event)};
        else if (event.kind == ClockEventKind::Resume || event.kind == ClockEventKind::Restart ||
                 event.kind == ClockEventKind::Stop)
            close(event.at);
        else if (event.kind == ClockEventKind::Extend && event.until)
            found += Stretch{dossier.promisedDue, *event.until, responsibleOf(event)};
    }
    close(ended);
    std::stable_sort(found.begin(), found.end(),
                     [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    return found;
}

QTime immediateCutOff(const CentreBook& centre, Instant receivedAt) {
    const auto rules = centre.centre().deskRulesOn(localDate(receivedAt));
    return rules ? rules->immediateCutOff : kUsualCutOff;
}

/// When the due date that stood at `at` was counted: at reception, with a move of its clock or of the
/// calendar. Where it kept the calendar of its promise, a pause that ended has not counted it by a newer one.
Instant countedOn(const CaseFact& fact, Instant at) {
    Instant counted = fact.receivedAt;
    bool kept = false;
    auto move = fact.redated.begin();
    const auto passMoves = [&](Instant until) {
        for (; move != fact.redated.end() && move->at <= until; ++move) {
            kept = move->kept;
            if (!kept) counted = move->at;
        }
    };
    for (const ClockEvent& event : fact.moves) {
        if (event.at > at) break;
        passMoves(event.at);
        if (event.kind == ClockEventKind::Pause || (event.kind == ClockEventKind::Resume && kept)) continue;
        counted = event.at;
        kept = false;
    }
    passMoves(at);
    return counted;
}

/// The due date at a moment where it need not be counted: as promised, or as the calendar last moved it.
std::optional<Instant> toldDue(const CaseFact& fact, Instant at) {
    Instant since = fact.receivedAt;
    Instant due = fact.promisedDue;
    for (const DueMove& move : fact.redated) {
        if (move.at > at) break;
        since = move.at;
        due = move.stands();
    }
    const bool turned = std::any_of(fact.moves.begin(), fact.moves.end(), [&](const ClockEvent& event) {
        return event.at > since && event.at <= at;
    });
    return turned ? std::nullopt : std::optional(due);
}

}  // namespace

std::optional<Instant> endedAt(const Dossier& dossier) {
    if (!isEnded(dossier.status)) return std::nullopt;
    if (dossier.finishedAt) return dossier.finishedAt;
    for (const ClockEvent& event : dossier.ledger)
        if (event.kind == ClockEventKind::Stop) return event.at;
    Instant last = dossier.receivedAt;
    for (const Token& token : dossier.process.tokens) last = std::max(last, token.leftAt.value_or(last));
    return last;
}

Timeliness endedHow(const Dossier& dossier, Instant ended, const WorkingCalendar& calendar) {
    if (!dossier.due) return Timeliness::OnTime;
    if (dossier.finishedAt) return timelinessOfFinished(ended, *dossier.due, calendar);
    return ended > *dossier.due ? Timeliness::Overdue : Timeliness::OnTime;
}

std::optional<OfficerId> endedBy(const Dossier& dossier, Instant ended) {
    const QList<Token>& tokens = dossier.process.tokens;
    const auto left = std::find_if(tokens.rbegin(), tokens.rend(), [&](const Token& token) {
        return !token.role.isEmpty() && token.leftAt && *token.leftAt <= ended;
    });
    return left == tokens.rend() ? std::nullopt : left->assignee;
}

std::optional<Responsible> waitsFor(const Dossier& dossier) {
    if (dossier.due || isEnded(dossier.status)) return std::nullopt;
    const auto pause =
        std::find_if(dossier.ledger.rbegin(), dossier.ledger.rend(),
                     [](const ClockEvent& event) { return event.kind == ClockEventKind::Pause; });
    return pause == dossier.ledger.rend() ? Responsible::Nobody : responsibleOf(*pause);
}

Responsible delayedBy(const Dossier& dossier, Instant ended, const WorkingCalendar& calendar) {
    std::array<qint64, 4> parts{};
    Instant from = dossier.promisedDue;
    qint64 others = 0;
    for (const Stretch& stretch : stretches(dossier, ended)) {
        const Instant begin = std::max(from, stretch.from);
        const Instant end = std::min(ended, stretch.to);
        if (begin >= end) continue;
        const qint64 part = workingMsBetween(begin, end, calendar);
        parts.at(size_t(stretch.responsible)) += part;
        others += part;
        from = end;
    }
    const qint64 all = std::max<qint64>(0, workingMsBetween(dossier.promisedDue, ended, calendar));
    parts.at(size_t(Responsible::Centre)) += all - others;
    return Responsible(std::max_element(parts.begin(), parts.end()) - parts.begin());
}

std::optional<Instant> dueAt(const CaseFact& fact, Instant at, const CentreBook& centre) {
    const auto clock = std::find_if(fact.moves.begin(), fact.moves.end(),
                                    [at](const ClockEvent& event) { return event.at > at; });
    const auto redated = std::find_if(fact.redated.begin(), fact.redated.end(),
                                      [at](const DueMove& move) { return move.at > at; });
    const bool clockFirst =
        clock != fact.moves.end() && (redated == fact.redated.end() || clock->at < redated->at);
    if (!clockFirst) return redated == fact.redated.end() ? fact.due : std::optional(redated->before);
    if (const auto told = toldDue(fact, at)) return told;
    QList<ClockEvent> known{{ClockEventKind::Start, fact.clockStartAt, {}, ClockReason::Receipt, {}, {}, {}}};
    known.append(QList<ClockEvent>(fact.moves.begin(), clock));
    const auto answer =
        evaluateLedger(fact.limit, known, centre.calendarOn(fact.competentUnit, countedOn(fact, at)),
                       immediateCutOff(centre, fact.receivedAt));
    if (!answer) return fact.due;
    return answer->state == ClockState::Paused ? std::nullopt : std::optional(answer->legalDue);
}

}  // namespace motcua
