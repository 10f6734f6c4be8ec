// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/calendar/clock_ledger.h"
#include "core/calendar/due_explanation.h"
#include "core/calendar/due_json.h"
#include "core/calendar/limit_text.h"
#include "core/calendar/working_calendar.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua::cli {

namespace {

/// The calendar of the command: its file, else the store's, else the national one.
Outcome<WorkingCalendar> calendarFor(const Call& call, const QString& file) {
    if (!file.isEmpty()) return calendarFromJson(fileBytes(file, 16 * 1024 * 1024));
    if (call.store.isEmpty() && !defaultStoreExists()) return nationalCalendar();
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return objections;
    return session.calendar();
}

QString traceText(const DueExplanation& explanation) {
    QString text;
    for (const ExplainedDay& day : explanation.days)
        text +=
            QStringLiteral("  %1 %2  %3  %4\n")
                .arg(day.date.toString(QStringLiteral("dd/MM/yyyy")),
                     weekdayVietnamese(day.date).leftJustified(8), QString::number(day.counts), day.reason);
    return text;
}

QString dueText(const DueExplanation& explanation) {
    QString text = CliSay::tr("Due: %1").arg(toShortVietnamese(explanation.due.at));
    if (explanation.due.provisional) text += QLatin1Char(' ') + CliSay::tr("(provisional)");
    text +=
        QLatin1Char('\n') + CliSay::tr("Calendar: %1").arg(explanation.calendarVersion) + QLatin1Char('\n');
    return text + traceText(explanation);
}

Refusal badInstant(const QString& text, const char* field) {
    return {QStringLiteral("instant.form"), CliSay::tr("\"%1\" is no date and time.").arg(text),
            CliSay::tr("Write it as 2026-11-19T10:00."), QLatin1String(field)};
}

Answer ledgerDue(const QByteArray& bytes, const WorkingCalendar& calendar) {
    const auto ledger = ledgerFromJson(bytes, calendar);
    if (!ledger) return refused(ledger.refusals());
    const auto answer = evaluateLedger(ledger->limit, ledger->events, calendar);
    if (!answer) return refused(answer.refusals());
    const auto explanation = explainLedger(ledger->limit, ledger->events, calendar);
    if (!explanation) return refused(explanation.refusals());
    QString text = dueText(*explanation);
    text +=
        CliSay::tr("Due by index 766: %1").arg(toShortVietnamese(answer->index766Due)) + QLatin1Char('\n');
    return {Exit::Done, ledgerJson(*answer, *explanation), text};
}

}  // namespace

Answer due(const Call& call, const DueArguments& arguments) {
    if (arguments.limit.isEmpty() && arguments.ledger.isEmpty())
        return {
            Exit::Usage,
            refused(
                Refusal{
                    QStringLiteral("usage"), CliSay::tr("Give --limit and --start, or --ledger."), {}, {}})
                .document,
            CliSay::tr("Give --limit and --start, or --ledger.")};
    const auto calendar = calendarFor(call, arguments.calendar);
    if (!calendar) return refused(calendar.refusals());
    if (!arguments.ledger.isEmpty())
        return ledgerDue(fileBytes(arguments.ledger, 16 * 1024 * 1024), *calendar);
    const auto limit = limitFromText(arguments.limit);
    if (!limit)
        return refused(Refusal{
            QStringLiteral("limit.form"), CliSay::tr("\"%1\" is no time limit.").arg(arguments.limit),
            CliSay::tr("Write it as 3wd, 8wh, 5cd, 1mo, now or in words such as \"03 ngày làm việc\"."),
            QStringLiteral("limit")});
    const auto start = instantFromIso(arguments.start);
    if (!start) return refused(badInstant(arguments.start, "start"));
    const DueExplanation explanation = explainDue(*limit, *start, *calendar);
    return {Exit::Done, dueJson(explanation), dueText(explanation)};
}

Answer elapsed(const Call& call, const QString& fromText, const QString& toText, const QString& file) {
    const auto from = instantFromIso(fromText);
    if (!from) return refused(badInstant(fromText, "from"));
    const auto to = instantFromIso(toText);
    if (!to) return refused(badInstant(toText, "to"));
    const auto calendar = calendarFor(call, file);
    if (!calendar) return refused(calendar.refusals());
    const QJsonObject document = elapsedJson(*from, *to, *calendar);
    const double hours = document.value(QStringLiteral("seconds")).toDouble() / 3600;
    return {Exit::Done, document,
            CliSay::tr("%1 working hours, %2 working days")
                .arg(QString::number(hours),
                     QString::number(document.value(QStringLiteral("workingDays")).toDouble()))};
}

}  // namespace motcua::cli
