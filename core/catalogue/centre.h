// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/catalogue/centre_forms.h"
#include "core/catalogue/centre_rule.h"
#include "core/catalogue/centre_unit.h"
#include "core/catalogue/refusal_reason.h"

#include <QByteArray>
#include <QMap>

namespace motcua {

/// One role of an officer in one unit; the store turns unit keys into ids (core/access/actor.h).
struct CentreGrant {
    QString unitKey;
    QString role;
    Validity validity;

    friend bool operator==(const CentreGrant&, const CentreGrant&) = default;
};

/// An officer of a centre file. Demo officers have no password: they exist in practice stores only.
struct CentreOfficer {
    QString login;
    QString name;
    QString title;
    QList<CentreGrant> grants;

    friend bool operator==(const CentreOfficer&, const CentreOfficer&) = default;
};

/// A centre as data. Opening a new one means writing such a file, not code.
/// Everything that refers to something by key was checked when it was read.
struct Centre {
    QString key;              ///< "da-nang-2026"
    QString name;             ///< "Đà Nẵng 2026"
    Validity validity;        ///< the days on which the centre can receive
    QString defaultUnitKey;   ///< the one-stop unit that a new store opens with
    QList<CentreUnit> units;  ///< parents before children
    QList<CentreCounter> counters;
    QMap<QString, QString> roles;  ///< role key (core/access/actor.h) → Vietnamese name
    QList<CentreOfficer> officers;
    QJsonObject calendar;  ///< {"base":"national","weeks":[…],"days":[…]}: differences from the national one
    QList<CentreRule> rules;
    QList<FormSet> formSets;
    QList<Competence> competences;
    QList<RefusalReason> refusalReasons;  ///< besides the shipped ones, see refusalReasons()
    QString coreSet;  ///< resource of the procedures that ship with it; empty where there are none

    /// Nothing, where the centre has no such unit.
    [[nodiscard]] const CentreUnit* unit(const QString& unitKey) const;
    [[nodiscard]] bool isWithin(const QString& unitKey, const QString& ancestorKey) const;
    /// The rule in force on that day; at most one is, and for the keys of rule_key always one while
    /// `validity` covers the day.
    [[nodiscard]] const CentreRule* ruleOn(const QString& ruleKey, QDate day) const;
    /// All rules of that day in their types. Refused ("centre.closed") outside `validity`.
    [[nodiscard]] Outcome<DeskRules> deskRulesOn(QDate day) const;
    /// \throws LogicError where there is no such form set.
    [[nodiscard]] const FormSet& formSet(const QString& formSetKey) const;
    /// The code of the unit, or of the nearest unit above it that has one on that day.
    [[nodiscard]] std::optional<AgencyCode> agencyCodeOn(const QString& unitKey, QDate day) const;
    /// Who resolves a procedure of these levels, this sector and code received in that unit. Where it is
    /// done on several levels, the receiving unit's own comes first. Nothing, where the centre does not
    /// say: then it cannot be received here.
    [[nodiscard]] std::optional<QString> competentUnit(const QString& receivingUnitKey,
                                                       const QStringList& levels, const QString& sector,
                                                       const QString& procedureCode) const;
    /// Calendar differences that hold in that unit: the centre's, then those of the units from the top
    /// down, each {"weeks":[…],"days":[…]}; later ones win.
    [[nodiscard]] QList<QJsonObject> calendarsOf(const QString& unitKey) const;

    friend bool operator==(const Centre&, const Centre&) = default;
};

/// Reads a centre file. Refused with every problem at once: `field` is the path ("units[3].parentKey"),
/// `message` what is wrong, `remedy` what would be right. Form sets that are only named come from
/// :/forms/KEY.json. Keys of refusals: "centre.*", and those of parsedJson().
[[nodiscard]] Outcome<Centre> centreFromJson(const QByteArray& bytes);

/// The centres that come with the program, sorted.
[[nodiscard]] QStringList shippedCentreKeys();
/// The file of a shipped centre. Refused ("centre.unknown") where there is none of that key.
[[nodiscard]] Outcome<QByteArray> shippedCentreFile(const QString& key);
/// \copydoc shippedCentreFile. \throws LogicError where a shipped file is itself refused.
[[nodiscard]] Outcome<Centre> shippedCentre(const QString& key);

/// The procedures that every counter knows, in the form that the catalogue imports.
[[nodiscard]] QByteArray shippedCoreSet();

}  // namespace motcua
