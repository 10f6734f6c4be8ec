// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ledger_fold.h"

#include "core/calendar/limit_clock.h"
#include "core/calendar/working_calendar.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua {

namespace {

/// A due date that stand-stills push on.
struct MovingDue {
    LimitClock clock;
    qint64 mark;
    Instant due;

    explicit MovingDue(const LimitClock& fresh) : clock(fresh), mark(fresh.end()), due(fresh.due()) {}

    /// Whether it moved. What begins at or after the due instant comes too late.
    bool wait(StandStill pause) {
        if (pause.from >= due) return false;
        const qint64 lost = clock.position(pause.to) - clock.position(pause.from);
        if (lost <= 0) return false;
        mark += lost;
        due = clock.dueAt(mark);
        return true;
    }
    void fix(Instant at) {
        mark = clock.position(at);
        due = at;
    }
};

/// Plays the events one after the other.
class Player {
public:
    Player(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar, QTime cutOff)
        : m_limit(limit),
          m_calendar(calendar),
          m_cutOff(cutOff),
          m_start(start),
          m_legal(LimitClock(limit, start, calendar, cutOff)),
          m_index(m_legal) {
        m_folded.lapStart = start;
        m_folded.answer.startedAt = start;
        m_folded.answer.originalDue = m_legal.due;
    }

    void play(const ClockEvent& event, const QString& field) {
        endPausesBefore(event.at);
        if (m_folded.answer.stoppedAt) {
            refuse(
                "afterStop", field,
                QCoreApplication::translate("calendar", "%1: the clock has been stopped before.").arg(field),
                QCoreApplication::translate("calendar", "Nothing follows a stop; correct the instants."));
            return;
        }
        const bool early =
            event.at < m_start && event.kind != ClockEventKind::Pause && event.kind != ClockEventKind::Resume;
        if (early) {
            refuse(
                "beforeStart", field,
                QCoreApplication::translate("calendar", "%1: this is before the clock started.").arg(field),
                QCoreApplication::translate("calendar", "Correct the instant, or that of the start."));
            return;
        }
        switch (event.kind) {
            case ClockEventKind::Start:
                break;
            case ClockEventKind::Pause:
                pause(event, field);
                break;
            case ClockEventKind::Resume:
                resume(event, field);
                break;
            case ClockEventKind::Restart:
                restart(event.at);
                break;
            case ClockEventKind::Extend:
                extend(event, field);
                break;
            case ClockEventKind::Stop:
                endAll(event.at);
                m_folded.answer.stoppedAt = event.at;
                break;
        }
    }

    Outcome<FoldedLedger> result() {
        // A pause with an end of its own has ended by then.
        while (const auto next = nextPlannedEnd()) endPause(*next, *m_open.at(*next).until);
        if (!m_refusals.isEmpty()) return m_refusals;
        LedgerAnswer& answer = m_folded.answer;
        answer.legalDue = m_legal.due;
        answer.index766Due = m_index.due;
        answer.state = answer.stoppedAt   ? ClockState::Stopped
                       : m_open.isEmpty() ? ClockState::Running
                                          : ClockState::Paused;
        answer.provisional = m_calendar.timeline().isProvisional(m_start, m_legal.due);
        return m_folded;
    }

private:
    struct OpenPause {
        ClockReason reason;
        std::optional<Instant> until;
        qsizetype wait;  ///< its place in the answer
    };

    void refuse(const char* key, const QString& field, const QString& message, const QString& remedy) {
        m_refusals += Refusal{QLatin1String("ledger.") + QLatin1String(key), message, remedy, field};
    }

    void pause(const ClockEvent& event, const QString& field) {
        if (event.until && *event.until < event.at) {
            refuse("pauseSpan", field,
                   QCoreApplication::translate("calendar", "%1: the pause ends before it begins.").arg(field),
                   QCoreApplication::translate("calendar", "Correct \"at\" or \"until\"."));
            return;
        }
        if (m_open.isEmpty()) {
            m_standingSince = event.at;
            m_movesLegal = true;
        }
        m_open.append({event.reason, event.until, m_folded.answer.waits.size()});
        m_folded.answer.waits.append({event.at, std::nullopt, event.reason,
                                      event.responsible.value_or(usuallyResponsible(event.reason)),
                                      event.documentNo, event.legalBasis});
    }

    void resume(const ClockEvent& event, const QString& field) {
        if (m_open.isEmpty()) {
            refuse("resumeWithoutPause", field,
                   QCoreApplication::translate("calendar", "%1: the clock was not paused.").arg(field),
                   QCoreApplication::translate("calendar", "Add the pause, or leave the resume out."));
            return;
        }
        qsizetype which = m_open.size() - 1;
        for (qsizetype i = 0; i < m_open.size(); ++i)
            if (m_open.at(i).reason == event.reason) which = i;
        endPause(which, event.at);
    }

    void restart(Instant at) {
        endAll(at);
        m_legal = MovingDue(LimitClock(m_limit, at, m_calendar, m_cutOff));
        m_folded.lapStart = at;
        m_folded.lapPauses.clear();
        m_folded.fixedDue.reset();
        m_folded.lapExtended = false;
    }

    void extend(const ClockEvent& event, const QString& field) {
        if (m_folded.answer.extended) {
            refuse("secondExtension", field,
                   QCoreApplication::translate("calendar", "%1: the due date has been extended before.")
                       .arg(field),
                   QCoreApplication::translate("calendar", "A due date may be extended once only."));
        } else if (!event.until) {
            refuse("extensionWithoutDate", field,
                   QCoreApplication::translate("calendar", "%1: the extension names no new due date.")
                       .arg(field),
                   QCoreApplication::translate("calendar", "Write the new due date as \"until\"."));
        } else if (*event.until <= m_legal.due) {
            refuse("extensionNotLater", field,
                   QCoreApplication::translate("calendar",
                                               "%1: the new due date is not later than the present one, %2.")
                       .arg(field, toShortVietnamese(m_legal.due)),
                   QCoreApplication::translate("calendar", "Write a later date as \"until\"."));
        } else {
            m_legal.fix(*event.until);
            m_movesLegal = false;
            m_folded.fixedDue = event.until;
            m_folded.answer.extended = true;
            m_folded.lapExtended = true;
        }
    }

    void endPause(qsizetype which, Instant at) {
        m_folded.answer.waits[m_open.at(which).wait].to = at;
        m_open.removeAt(which);
        if (!m_open.isEmpty()) return;
        const StandStill still{std::max(m_standingSince, m_start), std::max(at, m_start)};
        m_index.wait(still);
        if (m_movesLegal && m_legal.wait(still)) {
            m_folded.lapPauses.append(still);
            m_folded.fixedDue.reset();
        }
    }

    void endAll(Instant at) {
        while (!m_open.isEmpty()) endPause(m_open.size() - 1, at);
    }

    [[nodiscard]] std::optional<qsizetype> nextPlannedEnd() const {
        std::optional<qsizetype> next;
        for (qsizetype i = 0; i < m_open.size(); ++i) {
            const auto& until = m_open.at(i).until;
            if (until && (!next || *until < *m_open.at(*next).until)) next = i;
        }
        return next;
    }

    void endPausesBefore(Instant at) {
        for (auto next = nextPlannedEnd(); next && *m_open.at(*next).until < at; next = nextPlannedEnd())
            endPause(*next, *m_open.at(*next).until);
    }

    const TimeLimit& m_limit;
    const WorkingCalendar& m_calendar;
    QTime m_cutOff;
    Instant m_start;
    MovingDue m_legal;
    MovingDue m_index;
    QList<OpenPause> m_open;
    Instant m_standingSince;
    bool m_movesLegal = true;
    FoldedLedger m_folded;
    Refusals m_refusals;
};

QString fieldOf(qsizetype index) {
    return QStringLiteral("events[%1]").arg(index);
}

/// Exactly one event starts the clock.
Outcome<Instant> startOf(const QList<ClockEvent>& events) {
    std::optional<Instant> start;
    Refusals refusals;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events.at(i).kind != ClockEventKind::Start) continue;
        if (start)
            refusals += Refusal{
                QStringLiteral("ledger.secondStart"),
                QCoreApplication::translate("calendar", "%1: the clock was started before.").arg(fieldOf(i)),
                QCoreApplication::translate("calendar", "Write a restart instead."), fieldOf(i)};
        if (!start) start = events.at(i).at;
    }
    if (!start)
        refusals += Refusal{QStringLiteral("ledger.noStart"),
                            QCoreApplication::translate("calendar", "The ledger never starts the clock."),
                            QCoreApplication::translate("calendar", "Add an event of the kind \"start\"."),
                            QStringLiteral("events")};
    if (!refusals.isEmpty()) return refusals;
    return *start;
}

}  // namespace

Outcome<FoldedLedger> foldLedger(const TimeLimit& limit, const QList<ClockEvent>& events,
                                 const WorkingCalendar& calendar, QTime cutOff) {
    const auto start = startOf(events);
    if (!start) return start.refusals();
    QList<qsizetype> order;
    for (qsizetype i = 0; i < events.size(); ++i) order.append(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return events.at(a).at < events.at(b).at; });
    Player player(limit, *start, calendar, cutOff);
    for (const qsizetype i : order) player.play(events.at(i), fieldOf(i));
    return player.result();
}

}  // namespace motcua
