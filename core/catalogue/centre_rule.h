// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validity.h"
#include "core/calendar/time_limit.h"

#include <QJsonValue>
#include <QString>
#include <QTime>

namespace motcua {

/// One value of law or local order, with the days on which it holds and where it is written.
struct CentreRule {
    QString key;  ///< one of rule_key
    QJsonValue value;
    Validity validity;
    QString legalBasis;
    QString evidence;  ///< "source", "knowledge", or "assigned for practice"

    /// Made up so that practice stores have something to work with; no rule of law.
    [[nodiscard]] bool isForPractice() const { return evidence == QLatin1String("assigned for practice"); }

    friend bool operator==(const CentreRule&, const CentreRule&) = default;
};

namespace rule_key {
inline const QString kCodePattern = QStringLiteral("codePattern");
inline const QString kCodeAgency = QStringLiteral("codeAgency");
inline const QString kFormSet = QStringLiteral("formSet");
inline const QString kImmediateCutOff = QStringLiteral("immediateCutOff");
inline const QString kHandoverCutOff = QStringLiteral("handoverCutOff");
inline const QString kSupplementsAllowed = QStringLiteral("supplementsAllowed");
inline const QString kSupplementSilenceDays = QStringLiteral("supplementSilenceDays");
inline const QString kRefusalWithin = QStringLiteral("refusalWithin");
inline const QString kExtensionsAllowed = QStringLiteral("extensionsAllowed");
inline const QString kDueSoonHours = QStringLiteral("dueSoonHours");
inline const QString kRegisterReset = QStringLiteral("registerReset");
inline const QString kRegisterVolumeSize = QStringLiteral("registerVolumeSize");
inline const QString kPracticeMark = QStringLiteral("practiceMark");
/// The days for a payment whose notice names no last day. The one rule that a centre need not have: then the
/// notice must name it.
inline const QString kObligationPayDays = QStringLiteral("obligationPayDays");
}  // namespace rule_key

/// Whose agency code a dossier's code begins with (NĐ 61/2018: who receives; NĐ 118/2025: who resolves).
enum class CodeAgency { Receiving, Competent };

/// Every rule of a centre as it stands on one day: what a dossier received that day is kept to for good.
struct DeskRules {
    /// Placeholders: {agency}, {yyMMdd} or {yyyyMMdd}, {n:W} (ordinal of agency and day, W digits wide).
    QString codePattern;
    CodeAgency codeAgency = CodeAgency::Competent;
    QString formSet;        ///< key of the form set
    QTime immediateCutOff;  ///< "immediate" procedures received after it are due the next working day
    QTime
        handoverCutOff;  ///< dossiers received after it are handed over at the start of the next working day
    int supplementsAllowed = 0;
    int supplementSilenceDays = 0;  ///< calendar days without answer after which a dossier is closed
    TimeLimit refusalWithin = TimeLimit::immediate();  ///< "not yet eligible" must be said within it
    int extensionsAllowed = 0;
    int dueSoonHours = 0;        ///< working hours before the due instant from which a dossier is due soon
    QString registerReset;       ///< "year": the sequence begins again at 1 every calendar year
    int registerVolumeSize = 0;  ///< entries of one register volume
    QString practiceMark;        ///< text across everything printed from a practice store

    friend bool operator==(const DeskRules&, const DeskRules&) = default;
};

}  // namespace motcua
