// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk_book.h"

#include "core/calendar/working_time.h"
#include "core/dossier/centre_book.h"
#include "core/dossier/dossier.h"

namespace motcua {

namespace {

/// What a procedure did lately says more than what it did years ago.
constexpr int kMostDossiers = 500;

qint64 workingMsLeft(Instant at, Instant due, const WorkingCalendar& calendar) {
    return at <= due ? workingMsBetween(at, due, calendar) : -workingMsBetween(due, at, calendar);
}

}  // namespace

std::optional<Risk> RiskBook::of(const Dossier& dossier, Instant now) {
    const Token* token = dossier.process.live();
    if (!token || !dossier.due || dossier.finishedAt || now > *dossier.due) return std::nullopt;
    return of(dossier.procedureCode, token->stepKey, dossier.competentUnit, token->enteredAt, now,
              *dossier.due);
}

std::optional<Risk> RiskBook::of(const QString& procedureCode, const QString& step, UnitId competentUnit,
                                 Instant since, Instant now, Instant due) {
    const auto history = historyOf(procedureCode).constFind(step);
    if (history == historyOf(procedureCode).constEnd()) return std::nullopt;
    const WorkingCalendar& calendar = m_centre.calendarOf(competentUnit);
    return history->chanceToBeLate(workingMsBetween(since, now, calendar),
                                   workingMsBetween(now, due, calendar));
}

const QHash<QString, StepHistory>& RiskBook::historyOf(const QString& procedureCode) {
    const auto known = m_histories.constFind(procedureCode);
    if (known != m_histories.constEnd()) return *known;
    QHash<QString, QList<PastVisit>> past;
    for (const StepVisit& visit : m_visits.visits(procedureCode, m_before, kMostDossiers)) {
        const WorkingCalendar& calendar = m_centre.calendarOf(visit.competentUnit);
        past[visit.step] +=
            PastVisit{workingMsBetween(visit.entered, visit.finished, calendar),
                      workingMsLeft(visit.entered, visit.due, calendar), visit.finished > visit.due};
    }
    QHash<QString, StepHistory> histories;
    for (auto step = past.begin(); step != past.end(); ++step)
        histories.insert(step.key(), StepHistory(step.value()));
    return *m_histories.insert(procedureCode, histories);
}

}  // namespace motcua
