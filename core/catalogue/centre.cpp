// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/centre.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua {

namespace {

bool namesSector(const QStringList& sectors, const QString& sector) {
    const QString wanted = folded(sector);
    return std::any_of(sectors.begin(), sectors.end(),
                       [&](const QString& each) { return folded(each) == wanted; });
}

QTime timeOf(const QJsonValue& value) {
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}

}  // namespace

const CentreUnit* Centre::unit(const QString& unitKey) const {
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const CentreUnit& each) { return each.key == unitKey; });
    return found == units.end() ? nullptr : &*found;
}

bool Centre::isWithin(const QString& unitKey, const QString& ancestorKey) const {
    for (const CentreUnit* at = unit(unitKey); at; at = unit(at->parentKey))
        if (at->key == ancestorKey) return true;
    return false;
}

const CentreRule* Centre::ruleOn(const QString& ruleKey, QDate day) const {
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const CentreRule& each) {
        return each.key == ruleKey && each.validity.covers(day);
    });
    return found == rules.end() ? nullptr : &*found;
}

Outcome<DeskRules> Centre::deskRulesOn(QDate day) const {
    if (!validity.covers(day))
        return Refusal{QStringLiteral("centre.closed"),
                       QCoreApplication::translate("centre", "%1 has no rules for %2.")
                           .arg(name, day.toString(QStringLiteral("dd/MM/yyyy"))),
                       QCoreApplication::translate("centre", "Choose a day from %1 on.")
                           .arg(validity.from.toString(QStringLiteral("dd/MM/yyyy"))),
                       {}};
    const auto value = [&](const QString& ruleKey) {
        const CentreRule* rule = ruleOn(ruleKey, day);
        if (!rule) throw LogicError(QStringLiteral("a centre without rule ") + ruleKey);
        return rule->value;
    };
    DeskRules desk;
    desk.codePattern = value(rule_key::kCodePattern).toString();
    desk.codeAgency = value(rule_key::kCodeAgency).toString() == QStringLiteral("receiving")
                          ? CodeAgency::Receiving
                          : CodeAgency::Competent;
    desk.formSet = value(rule_key::kFormSet).toString();
    desk.immediateCutOff = timeOf(value(rule_key::kImmediateCutOff));
    desk.handoverCutOff = timeOf(value(rule_key::kHandoverCutOff));
    desk.supplementsAllowed = value(rule_key::kSupplementsAllowed).toInt();
    desk.supplementSilenceDays = value(rule_key::kSupplementSilenceDays).toInt();
    desk.refusalWithin = limitFromShort(value(rule_key::kRefusalWithin).toString()).value();
    desk.extensionsAllowed = value(rule_key::kExtensionsAllowed).toInt();
    desk.dueSoonHours = value(rule_key::kDueSoonHours).toInt();
    desk.registerReset = value(rule_key::kRegisterReset).toString();
    desk.registerVolumeSize = value(rule_key::kRegisterVolumeSize).toInt();
    desk.practiceMark = value(rule_key::kPracticeMark).toString();
    return desk;
}

const FormSet& Centre::formSet(const QString& formSetKey) const {
    const auto found = std::find_if(formSets.begin(), formSets.end(),
                                    [&](const FormSet& each) { return each.key == formSetKey; });
    if (found == formSets.end()) throw LogicError(QStringLiteral("no form set ") + formSetKey);
    return *found;
}

std::optional<AgencyCode> Centre::agencyCodeOn(const QString& unitKey, QDate day) const {
    for (const CentreUnit* at = unit(unitKey); at; at = unit(at->parentKey))
        for (const AgencyCode& code : at->agencyCodes)
            if (code.validity.covers(day)) return code;
    return std::nullopt;
}

std::optional<QString> Centre::competentUnit(const QString& receivingUnitKey, const QStringList& levels,
                                             const QString& sector, const QString& procedureCode) const {
    const CentreUnit* receiving = unit(receivingUnitKey);
    if (!receiving) return std::nullopt;
    const bool own = levels.contains(receiving->level);
    const QString level = own ? receiving->level : levels.value(0);
    for (const Competence& each : competences) {
        if (!each.receivedIn.isEmpty() && !isWithin(receivingUnitKey, each.receivedIn)) continue;
        if (!each.level.isEmpty() && each.level != level) continue;
        if (!each.sectors.isEmpty() && !namesSector(each.sectors, sector)) continue;
        if (!each.procedures.isEmpty() && !each.procedures.contains(procedureCode)) continue;
        return each.unitKey;
    }
    return std::nullopt;
}

QList<QJsonObject> Centre::calendarsOf(const QString& unitKey) const {
    QList<QJsonObject> differences;
    for (const CentreUnit* at = unit(unitKey); at; at = unit(at->parentKey))
        if (!at->calendar.isEmpty()) differences.prepend(at->calendar);
    differences.prepend(calendar);
    return differences;
}

}  // namespace motcua
