// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opinions_json.h"

#include "app/cli/call.h"
#include "app/cli/cli_say.h"
#include "app/cli/people_json.h"
#include "core/dossier/opinion_rights.h"

namespace motcua::cli {

namespace {

QJsonObject itemJson(const Consulted& item, const Desk& desk) {
    const auto unit = desk.directory.unit(item.unit);
    return {{QStringLiteral("no"), item.no},
            {QStringLiteral("unit"), unit ? QJsonValue(unit->key) : QJsonValue()},
            {QStringLiteral("officer"), loginOf(desk, item.officer)},
            {QStringLiteral("within"), item.within.toShort()},
            {QStringLiteral("due"), toIso(item.due)},
            {QStringLiteral("opinion"), item.opinion ? QJsonValue(keyOf(*item.opinion)) : QJsonValue()},
            {QStringLiteral("late"), item.late},
            {QStringLiteral("by"), loginOf(desk, item.by)},
            {QStringLiteral("at"), isoOrNull(item.at)},
            {QStringLiteral("silent"), !item.opinion && item.isSilent(desk.clock.now())},
            {QStringLiteral("silenceRecorded"), item.silentEvent.has_value()},
            {QStringLiteral("text"), item.text}};
}

QString countText(const ConsultStanding& standing) {
    return CliSay::tr("%1/%2 opinions").arg(QString::number(standing.given), QString::number(standing.asked));
}

QString itemText(const Consulted& item, const Desk& desk) {
    const QString says = item.opinion ? labelOf(*item.opinion)
                         : item.isSilent(desk.clock.now())
                             ? CliSay::tr("no answer by %1").arg(toShortVietnamese(item.due))
                             : CliSay::tr("asked until %1").arg(toShortVietnamese(item.due));
    const QString late = item.late ? QLatin1Char(' ') + CliSay::tr("(late, kept as a note)") : QString();
    const QString text = item.text.isEmpty() ? QString() : QStringLiteral(": ") + item.text;
    return QStringLiteral("  %1  %2%3%4\n").arg(nameOf(item, desk.directory), says, late, text);
}

}  // namespace

QJsonArray opinionsJson(DossierId dossier, const Desk& desk) {
    QJsonArray array;
    for (const Consult& consult : desk.consults.of(dossier)) {
        const ConsultStanding standing = standingOf(consult, desk.clock.now());
        QJsonArray asked;
        for (const Consulted& item : consult.asked) asked += itemJson(item, desk);
        array += QJsonObject{{QStringLiteral("no"), consult.no},
                             {QStringLiteral("state"), keyOf(consult.state)},
                             {QStringLiteral("join"), keyOf(consult.join)},
                             {QStringLiteral("quorum"), consult.quorum},
                             {QStringLiteral("silence"), keyOf(consult.silence)},
                             {QStringLiteral("askedBy"), loginOf(desk, consult.askedBy)},
                             {QStringLiteral("askedAt"), toIso(consult.askedAt)},
                             {QStringLiteral("question"), consult.question},
                             {QStringLiteral("given"), standing.given},
                             {QStringLiteral("missing"), standing.missing},
                             {QStringLiteral("asked"), asked}};
    }
    return array;
}

QJsonArray obligationsJson(DossierId dossier, const Desk& desk) {
    QJsonArray array;
    for (const Obligation& one : desk.obligations.of(dossier))
        array += QJsonObject{
            {QStringLiteral("no"), one.no},
            {QStringLiteral("state"), keyOf(one.state)},
            {QStringLiteral("noticeNo"), one.noticeNo},
            {QStringLiteral("amount"), one.amount ? QJsonValue(one.amount->amount) : QJsonValue()},
            {QStringLiteral("payBy"), one.payBy.toString(Qt::ISODate)},
            {QStringLiteral("askedAt"), toIso(one.askedAt)},
            {QStringLiteral("receiptNo"), one.receiptNo},
            {QStringLiteral("settledAt"), isoOrNull(one.settledAt)}};
    return array;
}

QString officeText(DossierId dossier, const Desk& desk) {
    QString text;
    for (const Consult& consult : desk.consults.of(dossier)) {
        if (consult.state == ConsultState::Undone) continue;
        const ConsultStanding standing = standingOf(consult, desk.clock.now());
        text += countText(standing) + QStringLiteral("  ") + consult.question + QLatin1Char('\n');
        for (const Consulted& item : consult.asked) text += itemText(item, desk);
    }
    for (const Obligation& one : desk.obligations.of(dossier)) {
        if (one.state == ObligationState::Undone) continue;
        text += CliSay::tr("Financial obligation %1, until %2")
                    .arg(one.noticeNo, one.payBy.toString(QStringLiteral("dd/MM/yyyy")));
        if (one.amount) text += QStringLiteral(": ") + toVietnamese(*one.amount);
        if (one.state == ObligationState::Paid)
            text += QStringLiteral("; ") + CliSay::tr("paid, receipt %1").arg(one.receiptNo);
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace motcua::cli
