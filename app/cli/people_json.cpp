// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_json.h"

#include "app/cli/cli_say.h"
#include "app/cli/session.h"
#include "core/workflow/role_label.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QString nameOf(const Desk& desk, const std::optional<OfficerId>& id) {
    const auto officer = id ? desk.directory.officer(*id) : std::nullopt;
    return officer ? officer->name : QString();
}

QString unitNameOf(const Desk& desk, UnitId id) {
    const auto unit = desk.directory.unit(id);
    return unit ? unit->name : QString();
}

QJsonValue dayOrNull(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QString dayText(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

}  // namespace

Outcome<Officer> officerFrom(Session& session, const QString& login, const char* field) {
    const auto officer = session.desk().directory.officerByLogin(login);
    if (officer) return *officer;
    return Refusal{QStringLiteral("officer.unknown"),
                   CliSay::tr("There is no officer \"%1\" in this store.").arg(login),
                   CliSay::tr("Check its spelling."), QString::fromLatin1(field)};
}

Outcome<Unit> unitFrom(Session& session, const QString& key) {
    const Desk& desk = session.desk();
    const auto unit = desk.directory.unitByKey(key.isEmpty() ? desk.centre.centre().defaultUnitKey : key);
    if (unit) return *unit;
    return Refusal{QStringLiteral("unit.unknown"), CliSay::tr("There is no \"%1\".").arg(key),
                   CliSay::tr("Check its spelling."), QStringLiteral("unit")};
}

QJsonValue unitKeyOf(const Desk& desk, UnitId id) {
    const auto unit = desk.directory.unit(id);
    return unit ? QJsonValue(unit->key) : QJsonValue();
}

QJsonValue loginOf(const Desk& desk, const std::optional<OfficerId>& id) {
    const auto officer = id ? desk.directory.officer(*id) : std::nullopt;
    return officer ? QJsonValue(officer->login) : QJsonValue();
}

QJsonObject absenceJson(const Desk& desk, const Absence& absence) {
    return {{QStringLiteral("id"), absence.id.value()},
            {QStringLiteral("officer"), loginOf(desk, absence.officer)},
            {QStringLiteral("from"), toKey(absence.from)},
            {QStringLiteral("to"), toKey(absence.to)},
            {QStringLiteral("deputy"), loginOf(desk, absence.deputy)},
            {QStringLiteral("reason"), absence.reason},
            {QStringLiteral("cancelledAt"), isoOrNull(absence.cancelledAt)}};
}

QString absenceText(const Desk& desk, const Absence& absence) {
    const QString span = CliSay::tr("%1. %2 is away from %3 to %4.")
                             .arg(QString::number(absence.id.value()), nameOf(desk, absence.officer),
                                  toText(absence.from), toText(absence.to));
    if (!absence.deputy) return span + QLatin1Char(' ') + CliSay::tr("Nobody stands in.");
    return span + QLatin1Char(' ') + CliSay::tr("%1 stands in.").arg(nameOf(desk, absence.deputy));
}

QJsonObject delegationJson(const Desk& desk, const Delegation& delegation) {
    return {{QStringLiteral("id"), delegation.id.value()},
            {QStringLiteral("unit"), unitKeyOf(desk, delegation.unit)},
            {QStringLiteral("signer"), loginOf(desk, delegation.signer)},
            {QStringLiteral("giver"), loginOf(desk, delegation.giver)},
            {QStringLiteral("form"), toKey(delegation.form)},
            {QStringLiteral("capacity"), signingCapacity(delegation)},
            {QStringLiteral("procedures"), QJsonArray::fromStringList(delegation.procedures)},
            {QStringLiteral("from"), delegation.validity.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), dayOrNull(delegation.validity.to)},
            {QStringLiteral("decision"), delegation.decision},
            {QStringLiteral("decidedOn"), delegation.decidedOn.toString(Qt::ISODate)}};
}

QString delegationText(const Desk& desk, const Delegation& delegation) {
    const auto& to = delegation.validity.to;
    const QString span = to ? CliSay::tr("from %1 to %2").arg(dayText(delegation.validity.from), dayText(*to))
                            : CliSay::tr("from %1 on").arg(dayText(delegation.validity.from));
    return CliSay::tr("%1. %2 signs %3 for %4, %5 (%6).")
        .arg(QString::number(delegation.id.value()), nameOf(desk, delegation.signer),
             signingCapacity(delegation).replace(QLatin1Char('\n'), QStringLiteral(" / ")),
             unitNameOf(desk, delegation.unit), span, delegation.decision);
}

QString lotText(const Desk& desk, const DeskLot& lot) {
    return CliSay::tr("%1, %2: %3 dossier(s)")
        .arg(roleLabel(lot.role), unitNameOf(desk, lot.unit), QString::number(lot.dossiers.size()));
}

QJsonObject handoverJson(const Desk& desk, const HandoverList& list) {
    QJsonArray lines;
    for (const HandoverLine& line : list.lines)
        lines += QJsonObject{
            {QStringLiteral("code"), line.code},           {QStringLiteral("procedure"), line.procedure},
            {QStringLiteral("submitter"), line.submitter}, {QStringLiteral("papers"), line.papers},
            {QStringLiteral("originals"), line.originals}, {QStringLiteral("due"), isoOrNull(line.due)},
            {QStringLiteral("missing"), line.missing}};
    QJsonObject document{{QStringLiteral("from"), unitKeyOf(desk, list.from)},
                         {QStringLiteral("to"), unitKeyOf(desk, list.to)},
                         {QStringLiteral("dossiers"), lines}};
    if (list.number == 0) return document;
    document.insert(QStringLiteral("id"), list.id.value());
    document.insert(QStringLiteral("number"), list.number);
    document.insert(QStringLiteral("year"), list.year);
    document.insert(QStringLiteral("madeAt"), toIso(list.madeAt));
    document.insert(QStringLiteral("giver"), loginOf(desk, list.giver));
    document.insert(QStringLiteral("note"), list.note);
    document.insert(QStringLiteral("confirmedAt"), isoOrNull(list.confirmedAt));
    document.insert(QStringLiteral("receiver"), loginOf(desk, list.receiver));
    return document;
}

QString handoverText(const Desk& desk, const HandoverList& list) {
    const QString way =
        CliSay::tr("%1 to %2: %3 dossier(s)")
            .arg(unitNameOf(desk, list.from), unitNameOf(desk, list.to), QString::number(list.lines.size()));
    if (list.number == 0) return CliSay::tr("To be handed over: %1").arg(way);
    const QString head = CliSay::tr("List %1 (batch %2/%3), %4: %5")
                             .arg(QString::number(list.id.value()), QString::number(list.number),
                                  QString::number(list.year), toShortVietnamese(list.madeAt), way);
    if (!list.confirmedAt) return head + QStringLiteral(" – ") + CliSay::tr("not yet confirmed");
    return head + QStringLiteral(" – ") +
           CliSay::tr("confirmed by %1 at %2")
               .arg(nameOf(desk, list.receiver), toShortVietnamese(*list.confirmedAt));
}

}  // namespace motcua::cli
