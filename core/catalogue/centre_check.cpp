// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/centre_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace motcua {

namespace {

const QStringList& ruleKeys() {
    static const QStringList keys{
        rule_key::kCodePattern,           rule_key::kCodeAgency,     rule_key::kFormSet,
        rule_key::kImmediateCutOff,       rule_key::kHandoverCutOff, rule_key::kSupplementsAllowed,
        rule_key::kSupplementSilenceDays, rule_key::kRefusalWithin,  rule_key::kExtensionsAllowed,
        rule_key::kDueSoonHours,          rule_key::kRegisterReset,  rule_key::kRegisterVolumeSize,
        rule_key::kPracticeMark};
    return keys;
}

QString at(const char* list, qsizetype index, const char* key = nullptr) {
    const QString place = QStringLiteral("%1[%2]").arg(QString::fromLatin1(list), QString::number(index));
    return key ? place + u'.' + QString::fromLatin1(key) : place;
}

bool isWhole(const QJsonValue& value, int least, int most) {
    const double number = value.toDouble(-1);
    return number >= least && number <= most && number == int(number);
}

/// Collects the flaws of one centre, part by part.
class Checker {
public:
    explicit Checker(const Centre& centre) : m_centre(centre) {}

    Refusals flaws() {
        checkUnits();
        m_isTree = m_flaws.isEmpty();
        checkDesk();
        checkOfficers();
        checkRules();
        checkCompetences();
        return m_flaws;
    }

private:
    void add(const char* key, const QString& path, const QString& message, const QString& remedy) {
        m_flaws.append({QString::fromLatin1(key), message, remedy, path});
    }

    void duplicate(const QString& path, const QString& value) {
        add("centre.duplicate", path,
            QCoreApplication::translate("centre", "%1: \"%2\" stands here for the second time.")
                .arg(path, value),
            QCoreApplication::translate("centre", "Give it a key of its own."));
    }

    void requireUnit(const QString& path, const QString& unitKey) {
        if (unitKey.isEmpty() || m_units.contains(unitKey)) return;
        add("centre.unknownUnit", path,
            QCoreApplication::translate("centre", "%1: there is no unit \"%2\".").arg(path, unitKey),
            QCoreApplication::translate("centre", "Name a unit of this file, or add it."));
    }

    void checkUnits() {
        for (qsizetype i = 0; i < m_centre.units.size(); ++i) {
            const CentreUnit& unit = m_centre.units.at(i);
            if (m_units.contains(unit.key)) duplicate(at("units", i, "key"), unit.key);
            if (!unit.parentKey.isEmpty() && !m_units.contains(unit.parentKey))
                add("centre.unknownUnit", at("units", i, "parent"),
                    QCoreApplication::translate("centre", "%1: no unit \"%2\" stands above it.")
                        .arg(at("units", i, "parent"), unit.parentKey),
                    QCoreApplication::translate("centre", "Write the parent unit before its children."));
            m_units.insert(unit.key);
            checkAgencyCodes(unit, at("units", i, "agencyCodes"));
        }
    }

    void checkAgencyCodes(const CentreUnit& unit, const QString& path) {
        for (qsizetype i = 0; i < unit.agencyCodes.size(); ++i) {
            const AgencyCode& code = unit.agencyCodes.at(i);
            const QString place = QStringLiteral("%1[%2]").arg(path, QString::number(i));
            if (!isAgencyCode(code.code))
                add("centre.agencyCode", place + QStringLiteral(".code"),
                    QCoreApplication::translate("centre", "%1: \"%2\" is no code of an agency.")
                        .arg(place, code.code),
                    QCoreApplication::translate("centre",
                                                "Write it as in \"000.00.01.H47\" or as in \"H17.12\"."));
            for (qsizetype j = 0; j < i; ++j)
                if (code.validity.overlaps(unit.agencyCodes.at(j).validity)) overlap(place);
        }
    }

    void overlap(const QString& path) {
        add("centre.overlap", path,
            QCoreApplication::translate("centre", "%1 holds on days on which another one holds already.")
                .arg(path),
            QCoreApplication::translate("centre", "Let one end on the day before the other begins."));
    }

    void checkDesk() {
        requireUnit(QStringLiteral("defaultUnit"), m_centre.defaultUnitKey);
        QSet<QString> sets;
        for (qsizetype i = 0; i < m_centre.formSets.size(); ++i) {
            if (sets.contains(m_centre.formSets.at(i).key))
                duplicate(at("formSets", i, "key"), m_centre.formSets.at(i).key);
            sets.insert(m_centre.formSets.at(i).key);
        }
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_centre.counters.size(); ++i) {
            const CentreCounter& counter = m_centre.counters.at(i);
            requireUnit(at("counters", i, "unit"), counter.unitKey);
            requireAgencyCode(at("counters", i, "unit"), counter.unitKey);
            const QString key = counter.unitKey + u'/' + QString::number(counter.no);
            if (seen.contains(key)) duplicate(at("counters", i, "no"), key);
            seen.insert(key);
        }
    }

    void checkOfficers() {
        QSet<QString> logins;
        for (qsizetype i = 0; i < m_centre.officers.size(); ++i) {
            const CentreOfficer& officer = m_centre.officers.at(i);
            if (logins.contains(officer.login)) duplicate(at("officers", i, "login"), officer.login);
            logins.insert(officer.login);
            for (qsizetype j = 0; j < officer.grants.size(); ++j) {
                const CentreGrant& grant = officer.grants.at(j);
                const QString place =
                    QStringLiteral("%1[%2]").arg(at("officers", i, "grants"), QString::number(j));
                requireUnit(place + QStringLiteral(".unit"), grant.unitKey);
                if (!m_centre.roles.contains(grant.role))
                    add("centre.unknownRole", place + QStringLiteral(".role"),
                        QCoreApplication::translate("centre", "%1: there is no role \"%2\".")
                            .arg(place, grant.role),
                        QCoreApplication::translate("centre", "Roles of this file are: %1.")
                            .arg(m_centre.roles.keys().join(QStringLiteral(", "))));
            }
        }
    }

    void checkRules() {
        for (qsizetype i = 0; i < m_centre.rules.size(); ++i) {
            const CentreRule& rule = m_centre.rules.at(i);
            if (!ruleKeys().contains(rule.key) && rule.key != rule_key::kObligationPayDays) {
                add("centre.unknownRule", at("rules", i, "key"),
                    QCoreApplication::translate("centre", "%1: there is no rule \"%2\".")
                        .arg(at("rules", i), rule.key),
                    QCoreApplication::translate("centre", "Known rules are: %1.")
                        .arg(ruleKeys().join(QStringLiteral(", "))));
                continue;
            }
            const QString flaw = ruleValueFlaw(rule, m_centre.formSets);
            if (!flaw.isEmpty())
                add("centre.ruleValue", at("rules", i, "value"),
                    QCoreApplication::translate("centre", "%1: the rule %2 cannot have this value.")
                        .arg(at("rules", i), rule.key),
                    flaw);
            for (qsizetype j = 0; j < i; ++j)
                if (m_centre.rules.at(j).key == rule.key &&
                    rule.validity.overlaps(m_centre.rules.at(j).validity))
                    overlap(at("rules", i));
        }
        for (const QString& key : ruleKeys()) requireEveryDay(key);
    }

    /// A centre that can receive on a day needs each of its rules on that day.
    void requireEveryDay(const QString& key) {
        QDate day = m_centre.validity.from;
        while (day.isValid() && m_centre.validity.covers(day)) {
            const CentreRule* rule = m_centre.ruleOn(key, day);
            if (rule && !rule->validity.to) return;
            if (rule) {
                day = rule->validity.to->addDays(1);
                continue;
            }
            add("centre.ruleGap", QStringLiteral("rules"),
                QCoreApplication::translate("centre", "On %1 no rule %2 holds.")
                    .arg(day.toString(QStringLiteral("dd/MM/yyyy")), key),
                QCoreApplication::translate(
                    "centre", "Add a rule %1 that holds from that day on, with its legal basis.")
                    .arg(key));
            return;
        }
    }

    void checkCompetences() {
        for (qsizetype i = 0; i < m_centre.competences.size(); ++i) {
            requireUnit(at("competences", i, "receivedIn"), m_centre.competences.at(i).receivedIn);
            requireUnit(at("competences", i, "unit"), m_centre.competences.at(i).unitKey);
            requireAgencyCode(at("competences", i, "unit"), m_centre.competences.at(i).unitKey);
        }
    }

    /// Without one, no dossier of that unit could get a code.
    void requireAgencyCode(const QString& path, const QString& unitKey) {
        if (!m_isTree || !m_units.contains(unitKey) || m_centre.agencyCodeOn(unitKey, m_centre.validity.from))
            return;
        add("centre.noAgencyCode", path,
            QCoreApplication::translate("centre",
                                        "%1: neither \"%2\" nor a unit above it has an agency code.")
                .arg(path, unitKey),
            QCoreApplication::translate("centre",
                                        "Give one that holds from the first day of the centre on."));
    }

    const Centre& m_centre;
    QSet<QString> m_units;
    bool m_isTree = false;  ///< only then may anything walk upwards
    Refusals m_flaws;
};

}  // namespace

bool isAgencyCode(const QString& text) {
    static const QRegularExpression old(QStringLiteral("^\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Y]\\d{2}\\z"));
    static const QRegularExpression current(QStringLiteral("^[A-Y]\\d{2}(\\.\\d{1,3}){0,6}\\z"));
    return text.size() <= 35 && (old.match(text).hasMatch() || current.match(text).hasMatch());
}

QString ruleValueFlaw(const CentreRule& rule, const QList<FormSet>& formSets) {
    const QString text = rule.value.toString();
    if (rule.key == rule_key::kCodePattern) {
        static const QRegularExpression form(
            QStringLiteral("^\\{agency\\}-\\{(yyMMdd|yyyyMMdd)\\}-\\{n:[4-7]\\}\\z"));
        if (form.match(text).hasMatch()) return {};
        return QCoreApplication::translate("centre", "Write it as in \"{agency}-{yyMMdd}-{n:4}\".");
    }
    if (rule.key == rule_key::kCodeAgency) {
        if (text == QStringLiteral("receiving") || text == QStringLiteral("competent")) return {};
        return QCoreApplication::translate("centre", "Write \"receiving\" or \"competent\".");
    }
    if (rule.key == rule_key::kFormSet) {
        const bool known = std::any_of(formSets.begin(), formSets.end(),
                                       [&](const FormSet& each) { return each.key == text; });
        if (known) return {};
        return QCoreApplication::translate("centre", "Name one of the form sets of this file.");
    }
    if (rule.key == rule_key::kImmediateCutOff || rule.key == rule_key::kHandoverCutOff) {
        if (text.size() == 5 && QTime::fromString(text, QStringLiteral("HH:mm")).isValid()) return {};
        return QCoreApplication::translate("centre", "Write a time as in \"15:00\".");
    }
    if (rule.key == rule_key::kRefusalWithin) {
        if (limitFromShort(text)) return {};
        return QCoreApplication::translate("centre", "Write a limit as in \"3wd\".");
    }
    if (rule.key == rule_key::kRegisterReset) {
        if (text == QStringLiteral("year")) return {};
        return QCoreApplication::translate("centre", "Write \"year\".");
    }
    if (rule.key == rule_key::kPracticeMark) {
        if (!text.trimmed().isEmpty() && text.size() <= 80) return {};
        return QCoreApplication::translate("centre", "Write a text of at most 80 characters.");
    }
    const bool fromOne =
        rule.key == rule_key::kRegisterVolumeSize || rule.key == rule_key::kObligationPayDays;
    const int least = fromOne ? 1 : 0;
    if (isWhole(rule.value, least, 100'000)) return {};
    return QCoreApplication::translate("centre", "Write a whole number from %1 on.").arg(least);
}

Refusals centreFlaws(const Centre& centre) {
    return Checker(centre).flaws();
}

}  // namespace motcua
