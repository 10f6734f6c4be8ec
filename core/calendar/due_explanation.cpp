// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_explanation.h"

#include "core/calendar/day_reasons.h"
#include "core/calendar/ledger_fold.h"
#include "core/calendar/limit_clock.h"
#include "core/calendar/working_calendar.h"

#include <algorithm>
#include <limits>

namespace motcua {

namespace {

/// What one day gave, before it is put into words.
struct DayShare {
    qint64 parts = 0;     ///< ran and counts
    qint64 standing = 0;  ///< would have counted, but the clock stood still
};

/// Counts the days of one lap: from its start to its due instant, with its pauses taken out.
class LapCounter {
public:
    LapCounter(const TimeLimit& limit, Instant start, const QList<StandStill>& pauses,
               std::optional<Instant> extendedTo, const WorkingCalendar& calendar)
        : m_limit(limit),
          m_start(start),
          m_startDay(dayOf(start)),
          m_pauses(pauses),
          m_extendedTo(extendedTo),
          m_rules(calendar.rules()) {
        if (limit.unit() == LimitUnit::WorkingDay) m_left = limit.thousandths() * (kPartsPerDay / 1000);
        if (limit.unit() == LimitUnit::WorkingHour) m_left = limit.thousandths() * 3'600;
        if (limit.unit() == LimitUnit::CalendarDay) m_left = limit.thousandths();
        // What a decision grants beyond the limit counts in full, up to its date.
        if (extendedTo) m_left = std::numeric_limits<qint64>::max();
    }

    /// Days must be asked in order.
    DayShare count(qint64 day) {
        switch (m_limit.unit()) {
            case LimitUnit::WorkingDay:
            case LimitUnit::WorkingHour:
                return countSessions(day);
            case LimitUnit::CalendarDay:
                return countDate(day, 1000);
            case LimitUnit::Month:
                return countMonth(day);
            case LimitUnit::Immediate:
                break;
        }
        return {};
    }

    [[nodiscard]] double inUnits(qint64 parts) const {
        switch (m_limit.unit()) {
            case LimitUnit::WorkingDay:
                return double(parts) / double(kPartsPerDay);
            case LimitUnit::WorkingHour:
                return double(parts) / 3'600'000.0;
            case LimitUnit::CalendarDay:
                return double(parts) / 1000.0;
            case LimitUnit::Month:
            case LimitUnit::Immediate:
                break;
        }
        return double(parts);
    }

private:
    DayShare countSessions(qint64 day) {
        const bool days = m_limit.unit() == LimitUnit::WorkingDay;
        if (days && day == m_startDay) return {};
        const DayPattern& hours = m_rules.pattern(m_rules.patternOf(day));
        const auto measure = [&](Instant at) {
            const qint64 ms = std::clamp<qint64>(at.ms - startOf(day).ms, 0, kMsPerDay);
            return days ? hours.partsBefore(ms) : hours.workedBefore(ms);
        };
        const Instant from = std::max(m_start, startOf(day));
        const Instant to =
            std::max(from, std::min(startOf(day + 1), m_extendedTo.value_or(startOf(day + 1))));
        DayShare share{measure(to) - measure(from), 0};
        for (const StandStill& pause : m_pauses) {
            const Instant begin = std::max(pause.from, from);
            const Instant end = std::min(pause.to, to);
            if (begin < end) share.standing += measure(end) - measure(begin);
        }
        share.parts = std::min(share.parts - share.standing, m_left);
        m_left -= share.parts;
        return share;
    }

    /// Dates are lost to a pause from the day after its first to its last.
    [[nodiscard]] bool isLost(qint64 day) const {
        return std::any_of(m_pauses.begin(), m_pauses.end(), [day](const StandStill& pause) {
            return dayOf(pause.from) < day && day <= dayOf(pause.to);
        });
    }

    DayShare countDate(qint64 day, qint64 whole) {
        if (day == m_startDay || m_left == 0) return {};
        if (isLost(day)) return {0, whole};
        const qint64 parts = std::min(whole, m_left);
        m_left -= parts;
        return {parts, 0};
    }

    DayShare countMonth(qint64 day) {
        if (isLost(day)) {
            ++m_lost;
            return {0, 1};
        }
        const qint64 next = dayOf(dateOf(m_startDay).addMonths(int(m_months) + 1));
        if (m_months == m_limit.thousandths() / 1000 || day - m_lost != next) return {};
        ++m_months;
        return {1, 0};
    }

    const TimeLimit& m_limit;
    Instant m_start;
    qint64 m_startDay;
    const QList<StandStill>& m_pauses;
    std::optional<Instant> m_extendedTo;
    const CalendarRules& m_rules;
    qint64 m_left = 0;
    qint64 m_months = 0;
    qint64 m_lost = 0;
};

class Explainer {
public:
    Explainer(const TimeLimit& limit, const FoldedLedger& folded, const WorkingCalendar& calendar)
        : m_limit(limit), m_folded(folded), m_calendar(calendar), m_words(folded.answer.waits) {}

    DueExplanation explain() {
        const LedgerAnswer& answer = m_folded.answer;
        const auto extendedTo = m_folded.lapExtended ? std::optional(answer.legalDue) : std::nullopt;
        LapCounter counter(m_limit, m_folded.lapStart, m_folded.lapPauses, extendedTo, m_calendar);
        DueExplanation explanation{{answer.legalDue, answer.provisional}, m_calendar.version(), {}};
        const qint64 lapDay = dayOf(m_folded.lapStart);
        const qint64 dueDay = std::max(lapDay, dayEndingAt(answer.legalDue));
        for (qint64 day = dayOf(answer.startedAt); day <= dueDay; ++day) {
            ExplainedDay line;
            if (day < lapDay) {
                m_words.beforeRestart(line, day, m_calendar.rules(), m_folded.lapStart);
            } else {
                const DayShare share = counter.count(day);
                line.counts = m_limit.unit() == LimitUnit::Immediate ? (day == dueDay ? 1.0 : 0.0)
                                                                     : counter.inUnits(share.parts);
                word(line, day, share, day == dueDay);
            }
            line.date = dateOf(day);
            line.provisional = m_calendar.rules().isProvisional(day, day);
            explanation.days.append(line);
        }
        return explanation;
    }

private:
    void word(ExplainedDay& line, qint64 day, const DayShare& share, bool isDueDay) {
        const CalendarRules& rules = m_calendar.rules();
        const bool worked = rules.patternOf(day) != 0;
        const bool byDate = m_limit.unit() == LimitUnit::CalendarDay || m_limit.unit() == LimitUnit::Month;
        if (isDueDay && m_folded.fixedDue) {
            m_words.extended(line);
        } else if (share.standing > 0) {
            m_words.paused(line, day);
        } else if (day == dayOf(m_folded.lapStart) && line.counts == 0 &&
                   (worked || m_limit.unit() != LimitUnit::WorkingHour)) {
            m_words.dayZero(line, m_limit.unit(), m_folded.lapStart != m_folded.answer.startedAt);
        } else if (byDate && line.counts > 0) {
            m_words.counted(line, m_limit.unit());
        } else if (!worked) {
            m_words.nature(line, day, rules);
        } else if (byDate && isDueDay) {
            m_words.moved(line);
        } else if (m_limit.unit() == LimitUnit::Month) {
            m_words.withinMonth(line);
        } else {
            m_words.nature(line, day, rules);
        }
    }

    const TimeLimit& m_limit;
    const FoldedLedger& m_folded;
    const WorkingCalendar& m_calendar;
    DayReasons m_words;
};

}  // namespace

DueExplanation explainDue(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar,
                          QTime immediateCutOff) {
    const ClockEvent received{ClockEventKind::Start, start, {}, ClockReason::Receipt, {}, {}, {}};
    return explainLedger(limit, {received}, calendar, immediateCutOff).value();
}

Outcome<DueExplanation> explainLedger(const TimeLimit& limit, const QList<ClockEvent>& events,
                                      const WorkingCalendar& calendar, QTime immediateCutOff) {
    const auto folded = foldLedger(limit, events, calendar, immediateCutOff);
    if (!folded) return folded.refusals();
    return Explainer(limit, *folded, calendar).explain();
}

}  // namespace motcua
