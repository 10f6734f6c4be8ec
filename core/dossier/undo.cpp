// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/undo.h"

#include "core/base/json.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/process_for.h"
#include "core/dossier/sub_step.h"
#include "core/workflow/workflow_words.h"

#include <QJsonArray>

namespace motcua {

namespace {

template <class Value>
QJsonValue jsonOf(const std::optional<Value>& value) {
    if (!value) return {};
    if constexpr (std::is_same_v<Value, Instant>)
        return value->ms;
    else if constexpr (std::is_same_v<Value, int>)
        return *value;
    else
        return value->value();
}

std::optional<Instant> instantAt(const QJsonValue& value) {
    return value.isDouble() ? std::optional(Instant{value.toInteger()}) : std::nullopt;
}

template <class T>
T known(const std::optional<T>& value) {
    if (!value) throw Fault(QStringLiteral("store.corrupt"), QStringLiteral("an undo point is unreadable"));
    return *value;
}

/// Named one by one, so that a member added to a token cannot be forgotten here.
QJsonArray tokenJson(const Token& token) {
    const auto& [no, step, state, lap, entered, left, unit, role, assignee, previous, asker] = token;
    return {no,           step, word(state),      lap,      entered.ms,   jsonOf(left),
            unit.value(), role, jsonOf(assignee), previous, jsonOf(asker)};
}

Token tokenFrom(const QJsonArray& a) {
    const QJsonValue assignee = a.at(8);
    const QJsonValue asker = a.at(10);
    return {a.at(0).toInt(),
            a.at(1).toString(),
            known(tokenStateFromWord(a.at(2).toString())),
            a.at(3).toInt(),
            Instant{a.at(4).toInteger()},
            instantAt(a.at(5)),
            UnitId(a.at(6).toInteger()),
            a.at(7).toString(),
            assignee.isDouble() ? std::optional(OfficerId(assignee.toInteger())) : std::nullopt,
            a.at(9).toString(),
            asker.isDouble() ? std::optional(asker.toInt()) : std::nullopt};
}

QJsonArray clockJson(const ClockEvent& event) {
    const auto& [kind, at, until, reason, legalBasis, documentNo, responsible] = event;
    return {toKey(kind),
            at.ms,
            jsonOf(until),
            toKey(reason),
            legalBasis,
            documentNo,
            responsible ? QJsonValue(toKey(*responsible)) : QJsonValue()};
}

ClockEvent clockFrom(const QJsonArray& a) {
    ClockEvent event{known(clockEventKindFromKey(a.at(0).toString())),
                     Instant{a.at(1).toInteger()},
                     instantAt(a.at(2)),
                     known(clockReasonFromKey(a.at(3).toString())),
                     a.at(4).toString(),
                     a.at(5).toString(),
                     std::nullopt};
    if (a.at(6).isString()) event.responsible = known(responsibleFromKey(a.at(6).toString()));
    return event;
}

qint64 lastEventOf(DossierId dossier, const Desk& desk) {
    const QList<HistoryEntry> history = desk.history.of(dossier);
    return history.isEmpty() ? 0 : history.last().event.seq;
}

Refusals against(const UndoPoint& point, const Dossier& dossier, const Actor& actor, const Desk& desk) {
    Refusals reasons;
    if (point.officer != actor.officer.id) {
        const auto officer = desk.directory.officer(point.officer);
        reasons += refused(
            "undo.other",
            DossierSay::tr("Only who did it may undo it: %1.").arg(officer ? officer->name : QString()),
            DossierSay::tr("Ask this officer, or send the dossier back."));
    }
    if (desk.clock.now() > point.until)
        reasons += refused("undo.late",
                           DossierSay::tr("It could be undone until %1.").arg(toShortVietnamese(point.until)),
                           DossierSay::tr("Go on from here; nothing is taken back any more."));
    if (point.version != dossier.version || lastEventOf(dossier.id, desk) != point.event)
        reasons +=
            refused("undo.followed", DossierSay::tr("Something else has happened to the dossier since."),
                    DossierSay::tr("Go on from here; nothing is taken back any more."));
    if (const auto above = goneOnAbove(dossier, desk))
        reasons +=
            refused("undo.above", DossierSay::tr("Dossier %1 has gone on by how this one ended.").arg(*above),
                    DossierSay::tr("Ask its officer to send it back, and open the linked dossier anew."));
    return reasons;
}

QString labelOf(const UndoPoint& point, const Dossier& dossier, const Desk& desk) {
    const auto process = desk.workflows.load(dossier.workflowVersion);
    if (process)
        for (const WorkflowAction& action : process->definition.actions)
            if (action.key == point.action) return action.label;
    return isOpinionAct(point.action) ? opinionActLabel(point.action) : point.action;
}

}  // namespace

QJsonObject imageOf(const Dossier& dossier) {
    QJsonArray tokens;
    for (const Token& token : dossier.process.tokens) tokens += tokenJson(token);
    QJsonArray ledger;
    for (const ClockEvent& event : dossier.ledger) ledger += clockJson(event);
    return {{QStringLiteral("tokens"), tokens},
            {QStringLiteral("ledger"), ledger},
            {QStringLiteral("status"), keyOf(dossier.status)},
            {QStringLiteral("due"), jsonOf(dossier.due)},
            {QStringLiteral("provisional"), dossier.provisional},
            {QStringLiteral("calendar"), dossier.calendarVersion},
            {QStringLiteral("keepsCalendar"), dossier.keepsCalendar},
            {QStringLiteral("finishedAt"), jsonOf(dossier.finishedAt)},
            {QStringLiteral("returnedAt"), jsonOf(dossier.returnedAt)}};
}

void restore(Dossier& dossier, const QJsonObject& image) {
    dossier.process.tokens.clear();
    for (const QJsonValue token : image.value(QLatin1String("tokens")).toArray())
        dossier.process.tokens += tokenFrom(token.toArray());
    dossier.ledger.clear();
    for (const QJsonValue event : image.value(QLatin1String("ledger")).toArray())
        dossier.ledger += clockFrom(event.toArray());
    dossier.status = known(publicStatusFromKey(image.value(QLatin1String("status")).toString()));
    dossier.due = instantAt(image.value(QLatin1String("due")));
    dossier.provisional = image.value(QLatin1String("provisional")).toBool();
    dossier.calendarVersion = image.value(QLatin1String("calendar")).toString(dossier.calendarVersion);
    dossier.keepsCalendar = image.value(QLatin1String("keepsCalendar")).toBool(dossier.keepsCalendar);
    dossier.finishedAt = instantAt(image.value(QLatin1String("finishedAt")));
    dossier.returnedAt = instantAt(image.value(QLatin1String("returnedAt")));
    if (!dossier.returnedAt) dossier.receiver.reset();
}

std::optional<ActionOffer> undoOffer(const Dossier& dossier, const Actor& actor, const Desk& desk) {
    const auto point = desk.undo.of(dossier.id);
    if (!point) return std::nullopt;
    ActionOffer offer;
    offer.key = kUndo;
    offer.label = DossierSay::tr("Undo: %1").arg(labelOf(*point, dossier, desk));
    offer.accelerator = QStringLiteral("Ctrl+Z");
    offer.to = target::kStay;
    offer.reasons = against(*point, dossier, actor, desk);
    offer.enabled = offer.reasons.isEmpty();
    return offer;
}

Outcome<Dossier> undoLast(const Dossier& dossier, const Actor& actor, Desk& desk) {
    const auto point = desk.undo.of(dossier.id);
    if (!point)
        return refused("undo.nothing", DossierSay::tr("There is nothing to undo."),
                       DossierSay::tr("Only the last act can be undone, soon and once."));
    const Refusals reasons = against(*point, dossier, actor, desk);
    if (!reasons.isEmpty()) return reasons;
    Dossier after = dossier;
    restore(after, point->before);
    const auto process = desk.workflows.load(after.workflowVersion);
    if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
    noteStep(after, process->definition, calendarFor(desk, after));
    desk.dossiers.update(after);
    after.version += 1;
    desk.letters.undo(point->event);
    desk.obligations.undo(point->event);
    desk.consults.undo(point->event);
    desk.undo.drop(after.id);
    Event draft =
        undoneEvent(after, point->action, point->event, dossier.currentStep(), actor, desk.clock.now());
    addToBody(draft, calendarMember(dossier, after));
    (void)desk.journal.append(draft);
    return after;
}

}  // namespace motcua
