// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/linked_commands.h"
#include "app/cli/people_json.h"
#include "app/cli/session.h"
#include "core/dossier/change_calendar.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua::cli {

namespace {

const QStringList kWeekdays{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                            QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                            QStringLiteral("sun")};

QString dayWords(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString stateText(ChangeState state) {
    switch (state) {
        case ChangeState::Draft:
            return CliSay::tr("drafted");
        case ChangeState::Approved:
            return CliSay::tr("approved");
        case ChangeState::Applied:
            return CliSay::tr("applied");
        case ChangeState::Withdrawn:
            break;
    }
    return CliSay::tr("withdrawn");
}

QString effectText(MoveEffect effect) {
    switch (effect) {
        case MoveEffect::Earlier:
            return CliSay::tr("earlier");
        case MoveEffect::Later:
            return CliSay::tr("later, by the decision");
        case MoveEffect::Kept:
            return CliSay::tr("keeps its promised date");
        case MoveEffect::Step:
            break;
    }
    return CliSay::tr("only its step moves");
}

/// The days in the form of a calendar file, so that the one reader says what is wrong with them.
QJsonArray daysOf(const CalendarDraftArguments& arguments) {
    QJsonArray days;
    for (const QString& day : arguments.off)
        days += QJsonObject{{QStringLiteral("date"), day.trimmed()}, {QStringLiteral("off"), arguments.name}};
    for (const QString& text : arguments.work) {
        const QString day = text.section(QLatin1Char('='), 0, 0).trimmed();
        QString weekday = text.section(QLatin1Char('='), 1).trimmed();
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (weekday.isEmpty() && date.isValid()) weekday = kWeekdays.at(date.dayOfWeek() - 1);
        days += QJsonObject{{QStringLiteral("date"), day},
                            {QStringLiteral("worksAs"), weekday},
                            {QStringLiteral("name"), arguments.name}};
    }
    for (const QString& text : arguments.sessions) {
        QJsonArray sessions;
        for (const QString& span : text.section(QLatin1Char('='), 1).split(QLatin1Char(',')))
            sessions += QJsonArray{span.section(QLatin1Char('-'), 0, 0).trimmed(),
                                   span.section(QLatin1Char('-'), 1).trimmed()};
        days += QJsonObject{{QStringLiteral("date"), text.section(QLatin1Char('='), 0, 0).trimmed()},
                            {QStringLiteral("sessions"), sessions},
                            {QStringLiteral("name"), arguments.name}};
    }
    return days;
}

Outcome<CalendarChange> wanted(Session& session, const CalendarDraftArguments& arguments) {
    Refusals refusals;
    CalendarChange change;
    const QJsonObject file{{QStringLiteral("version"), QStringLiteral("draft")},
                           {QStringLiteral("knownUntil"), QJsonValue::Null},
                           {QStringLiteral("weeks"), QJsonArray()},
                           {QStringLiteral("days"), daysOf(arguments)}};
    const auto days = calendarDefinitionFromJson(QJsonDocument(file).toJson(QJsonDocument::Compact));
    refusals += days.refusals();
    if (days) change.days = days->days;
    if (!arguments.unit.isEmpty()) {
        const auto unit = unitFrom(session, arguments.unit);
        refusals += unit.refusals();
        if (unit) change.unit = unit->id;
    }
    change.decision = arguments.decision;
    if (!arguments.decidedOn.isEmpty()) {
        const QDate day = QDate::fromString(arguments.decidedOn, Qt::ISODate);
        change.decidedOn = day;
        if (!day.isValid())
            refusals +=
                Refusal{QStringLiteral("day.form"), CliSay::tr("\"%1\" is no day.").arg(arguments.decidedOn),
                        CliSay::tr("Write it as 2026-11-23."), QStringLiteral("decided")};
    }
    if (!refusals.isEmpty()) return refusals;
    return change;
}

QJsonObject changeJson(const Desk& desk, const CalendarChange& change) {
    const QJsonValue days =
        QJsonDocument::fromJson(daysToJson(change.days)).object().value(QStringLiteral("days"));
    return {{QStringLiteral("id"), change.id.value()},
            {QStringLiteral("state"), keyOf(change.state)},
            {QStringLiteral("number"), change.number ? QJsonValue(*change.number) : QJsonValue()},
            {QStringLiteral("unit"), change.unit ? unitKeyOf(desk, *change.unit) : QJsonValue()},
            {QStringLiteral("days"), days},
            {QStringLiteral("decision"), change.decision},
            {QStringLiteral("decidedOn"),
             change.decidedOn ? QJsonValue(change.decidedOn->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("draftedBy"), loginOf(desk, change.draftedBy)},
            {QStringLiteral("draftedAt"), toIso(change.draftedAt)},
            {QStringLiteral("approvedBy"), loginOf(desk, change.approvedBy)},
            {QStringLiteral("approvedAt"), isoOrNull(change.approvedAt)},
            {QStringLiteral("appliedBy"), loginOf(desk, change.appliedBy)},
            {QStringLiteral("appliedAt"), isoOrNull(change.appliedAt)},
            {QStringLiteral("batch"), change.batch ? QJsonValue(*change.batch) : QJsonValue()}};
}

QString changeText(const Desk& desk, const CalendarChange& change) {
    QStringList days;
    for (const DayRule& rule : change.days) {
        const QString what = rule.kind == DayRuleKind::Off       ? CliSay::tr("%1 off")
                             : rule.kind == DayRuleKind::WorksAs ? CliSay::tr("%1 worked")
                                                                 : CliSay::tr("%1 with hours of its own");
        days += what.arg(dayWords(rule.date));
    }
    const auto unit = change.unit ? desk.directory.unit(*change.unit) : std::nullopt;
    return CliSay::tr("%1. %2 (%3): %4; %5")
        .arg(QString::number(change.id.value()), unit ? unit->name : CliSay::tr("the whole centre"),
             stateText(change.state), days.join(QStringLiteral(", ")),
             change.hasLegalBasis() ? change.decision : CliSay::tr("without decision"));
}

Answer changeAnswer(Session& session, const Outcome<CalendarChange>& change) {
    if (!change) return refused(change.refusals());
    return {Exit::Done, changeJson(session.desk(), *change), changeText(session.desk(), *change)};
}

Answer previewAnswer(Session& session, const Outcome<ChangePreview>& preview) {
    if (!preview) return refused(preview.refusals());
    QJsonObject document = changeJson(session.desk(), preview->change);
    QJsonArray moves;
    QString text = changeText(session.desk(), preview->change) + QLatin1Char('\n');
    for (const CalendarMove& move : preview->moves) {
        moves += QJsonObject{{QStringLiteral("code"), move.code},
                             {QStringLiteral("procedure"), move.procedure},
                             {QStringLiteral("unit"), unitKeyOf(session.desk(), move.unit)},
                             {QStringLiteral("effect"), keyOf(move.effect)},
                             {QStringLiteral("oldDue"), toIso(move.oldDue)},
                             {QStringLiteral("newDue"), toIso(move.newDue)}};
        text += QStringLiteral("  %1  %2 → %3  %4\n")
                    .arg(move.code, toShortVietnamese(move.oldDue), toShortVietnamese(move.newDue),
                         effectText(move.effect));
    }
    if (moves.isEmpty()) text += CliSay::tr("No open dossier moves.") + QLatin1Char('\n');
    document.insert(QStringLiteral("dossiers"), moves);
    return {Exit::Done, document, text};
}

template <class Run>
Answer acting(const Call& call, Run run) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    return run(session, *actor);
}

}  // namespace

Answer draftCalendar(const Call& call, const CalendarDraftArguments& arguments) {
    return acting(call, [&](Session& session, const Actor& actor) {
        const auto change = wanted(session, arguments);
        if (!change) return refused(change.refusals());
        return changeAnswer(session, ChangeCalendar(session.desk()).draft(*change, actor));
    });
}

Answer previewCalendar(const Call& call, qint64 id) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    return previewAnswer(session, ChangeCalendar(session.desk()).preview(CalendarChangeId(id)));
}

Answer approveCalendar(const Call& call, qint64 id) {
    return acting(call, [&](Session& session, const Actor& actor) {
        return changeAnswer(session, ChangeCalendar(session.desk()).approve(CalendarChangeId(id), actor));
    });
}

Answer applyCalendar(const Call& call, qint64 id) {
    return acting(call, [&](Session& session, const Actor& actor) {
        return previewAnswer(session, ChangeCalendar(session.desk()).apply(CalendarChangeId(id), actor));
    });
}

Answer withdrawCalendar(const Call& call, qint64 id) {
    return acting(call, [&](Session& session, const Actor& actor) {
        return changeAnswer(session, ChangeCalendar(session.desk()).withdraw(CalendarChangeId(id), actor));
    });
}

Answer listCalendar(const Call& call) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    QJsonArray changes;
    QString text;
    for (const CalendarChange& change : session.desk().calendars.all()) {
        changes += changeJson(session.desk(), change);
        text += changeText(session.desk(), change) + QLatin1Char('\n');
    }
    if (changes.isEmpty()) text = CliSay::tr("The calendar was never changed.");
    return {Exit::Done, {{QStringLiteral("changes"), changes}}, text};
}

}  // namespace motcua::cli
