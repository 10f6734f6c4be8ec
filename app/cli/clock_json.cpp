// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clock_json.h"

#include "app/cli/call.h"
#include "app/cli/cli_say.h"
#include "core/dossier/dossier_calendar.h"
#include "core/dossier/lateness.h"
#include "core/dossier/legal_facts.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

/// What is known of the clocks of one dossier now.
struct Clocks {
    LedgerAnswer answer;
    Lateness lateness;
};

std::optional<Clocks> clocksOf(const Dossier& dossier, const Desk& desk) {
    const auto rules = desk.centre.centre().deskRulesOn(dossier.receivedOn);
    const auto process = desk.workflows.load(dossier.workflowVersion);
    if (!rules || !process) return std::nullopt;
    const WorkingCalendar& calendar = promisedCalendar(desk.centre, dossier);
    const auto answer = evaluateLedger(dossier.limit, dossier.ledger, calendar, rules->immediateCutOff);
    const auto lateness =
        latenessOf(dossier, process->definition, desk.clock.now(), calendar, rules->immediateCutOff);
    if (!answer || !lateness) return std::nullopt;
    return Clocks{*answer, *lateness};
}

QJsonArray waitsJson(const QList<WaitingSegment>& waits) {
    QJsonArray array;
    for (const WaitingSegment& wait : waits)
        array += QJsonObject{{QStringLiteral("from"), toIso(wait.from)},
                             {QStringLiteral("to"), isoOrNull(wait.to)},
                             {QStringLiteral("reason"), toKey(wait.reason)},
                             {QStringLiteral("responsible"), toKey(wait.responsible)},
                             {QStringLiteral("documentNo"), wait.documentNo},
                             {QStringLiteral("legalBasis"), wait.legalBasis}};
    return array;
}

QJsonArray causesJson(const QList<LatenessCause>& causes) {
    QJsonArray array;
    for (const LatenessCause& cause : causes)
        array += QJsonObject{{QStringLiteral("kind"), keyOf(cause.kind)},
                             {QStringLiteral("responsible"), toKey(cause.responsible)},
                             {QStringLiteral("reason"), toKey(cause.reason)},
                             {QStringLiteral("step"), cause.step},
                             {QStringLiteral("workingSeconds"), cause.worked / 1000}};
    return array;
}

}  // namespace

QJsonObject clockJson(const Dossier& dossier, const Desk& desk) {
    const auto clocks = clocksOf(dossier, desk);
    if (!clocks) return {};
    const auto last = answerBy(dossier, desk);
    return {{QStringLiteral("state"), toKey(clocks->answer.state)},
            {QStringLiteral("legalDue"), toIso(clocks->answer.legalDue)},
            {QStringLiteral("index766Due"), toIso(clocks->answer.index766Due)},
            {QStringLiteral("originalDue"), toIso(clocks->answer.originalDue)},
            {QStringLiteral("stepDue"), isoOrNull(dossier.stepDue)},
            {QStringLiteral("extended"), clocks->answer.extended},
            {QStringLiteral("answerBy"), last ? QJsonValue(last->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("waits"), waitsJson(clocks->answer.waits)},
            {QStringLiteral("brokePromise"), clocks->lateness.brokePromise},
            {QStringLiteral("overdue"), clocks->lateness.isOverdue},
            {QStringLiteral("causes"), causesJson(clocks->lateness.causes)}};
}

QString clockText(const Dossier& dossier, const Desk& desk) {
    const auto clocks = clocksOf(dossier, desk);
    if (!clocks) return {};
    QString text =
        CliSay::tr("By law: %1 · index 766: %2 · promised: %3")
            .arg(toShortVietnamese(clocks->answer.legalDue), toShortVietnamese(clocks->answer.index766Due),
                 toShortVietnamese(dossier.promisedDue)) +
        QLatin1Char('\n');
    for (const WaitingSegment& wait : clocks->answer.waits)
        text += CliSay::tr("Waited: %1 – %2, %3 (%4)")
                    .arg(toShortVietnamese(wait.from),
                         wait.to ? toShortVietnamese(*wait.to) : QStringLiteral("…"),
                         clockReasonText(wait.reason), responsibleText(wait.responsible)) +
                QLatin1Char('\n');
    if (const auto last = answerBy(dossier, desk))
        text += CliSay::tr("The applicant has until %1 to answer.")
                    .arg(last->toString(QStringLiteral("dd/MM/yyyy"))) +
                QLatin1Char('\n');
    for (const LatenessCause& cause : clocks->lateness.causes)
        text += CliSay::tr("Cause of the delay: %1").arg(causeText(cause)) + QLatin1Char('\n');
    return text;
}

QJsonArray lettersJson(DossierId dossier, const Desk& desk) {
    QJsonArray array;
    for (const Letter& letter : desk.letters.of(dossier)) {
        QJsonArray papers;
        for (const PaperFault& fault : letter.content.papers)
            papers += QJsonObject{{QStringLiteral("index"), fault.paper.index},
                                  {QStringLiteral("name"), fault.paper.name},
                                  {QStringLiteral("wrong"), fault.wrong},
                                  {QStringLiteral("reason"), fault.reason}};
        array += QJsonObject{
            {QStringLiteral("form"), letter.form},
            {QStringLiteral("state"), keyOf(letter.state)},
            {QStringLiteral("at"), toIso(letter.at)},
            {QStringLiteral("number"), letter.number},
            {QStringLiteral("documentNo"), letter.documentNo},
            {QStringLiteral("legalBasis"), letter.legalBasis},
            {QStringLiteral("reason"), letter.content.reason},
            {QStringLiteral("papers"), papers},
            {QStringLiteral("returnedOriginals"), QJsonArray::fromStringList(letter.content.returned)},
            {QStringLiteral("newDue"), isoOrNull(letter.newDue)},
            {QStringLiteral("override"), letter.overridden},
            {QStringLiteral("late"), letter.late}};
    }
    return array;
}

}  // namespace motcua::cli
