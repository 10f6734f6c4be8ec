// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/receive_dossier.h"

#include "core/calendar/due_date.h"
#include "core/dossier/reception.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

#include <QUuid>

namespace motcua {

std::optional<UnitId> receivingUnitOf(const Actor& actor, const Directory& directory, QDate day) {
    if (actor.counter)
        for (const Counter& counter : directory.counters())
            if (counter.id == *actor.counter && actor.holds(role::kReceivingOfficer, counter.unit, day))
                return counter.unit;
    for (const RoleGrant& grant : actor.officer.grants)
        if (grant.role == role::kReceivingOfficer && grant.isValidOn(day)) return grant.unit;
    return std::nullopt;
}

Outcome<Receipt> ReceiveDossier::receive(const Application& application, const Actor& actor,
                                         const QString& key) {
    const QString own = key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key;
    const auto work = m_desk.work.begin();
    m_desk.centre.refresh();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    auto receipt = Reception(m_desk, *acting, std::nullopt).run(application, own);
    if (!receipt) return noted(m_desk, *acting, keyOf(Function::Receive), receipt.refusals());
    if (!receipt->repeated) work->commit();
    return receipt;
}

/// What a due date is counted with.
struct ReceiveDossier::Promise {
    TimeLimit limit;
    Instant start;
    const WorkingCalendar& calendar;
    QTime cutOff;
};

std::optional<ReceiveDossier::Promise> ReceiveDossier::promiseOf(const Application& application,
                                                                 const Procedure& procedure,
                                                                 const Actor& actor) const {
    m_desk.centre.refresh();
    const Instant now = m_desk.clock.now();
    const QDate today = localDate(now);
    std::optional<TimeLimit> limit = procedure.limitFor(application.channel);
    if (!limit) limit = application.limit;
    const auto unit = receivingUnitOf(actor, m_desk.directory, today);
    const auto own = unit ? m_desk.directory.unit(*unit) : std::nullopt;
    const auto rules = m_desk.centre.centre().deskRulesOn(today);
    if (!limit || !own || !rules) return std::nullopt;
    QString key = m_desk.centre.centre()
                      .competentUnit(own->key, procedure.levels, procedure.sector, procedure.code)
                      .value_or(own->key);
    if (application.nonBoundary) key = application.nonBoundary->competentUnit;
    const auto competent = m_desk.directory.unitByKey(key);
    const Instant start = application.nonBoundary ? application.nonBoundary->clockStartAt : now;
    return Promise{*limit, start, m_desk.centre.calendarOf(competent ? competent->id : *unit),
                   rules->immediateCutOff};
}

ReceptionPreview ReceiveDossier::preview(const Application& application, const Procedure& procedure,
                                         const Actor& actor) const {
    ReceptionPreview preview;
    preview.limit = procedure.limitFor(application.channel);
    if (!preview.limit) preview.limit = application.limit;
    preview.fees = dueFees(application, procedure, localDate(m_desk.clock.now()));
    if (const auto promise = promiseOf(application, procedure, actor)) {
        const DueDate due = dueDate(promise->limit, promise->start, promise->calendar, promise->cutOff);
        preview.due = due.at;
        preview.provisional = due.provisional;
    }
    return preview;
}

std::optional<DueExplanation> ReceiveDossier::explain(const Application& application,
                                                      const Procedure& procedure, const Actor& actor) const {
    const auto promise = promiseOf(application, procedure, actor);
    if (!promise) return std::nullopt;
    return explainDue(promise->limit, promise->start, promise->calendar, promise->cutOff);
}

}  // namespace motcua
