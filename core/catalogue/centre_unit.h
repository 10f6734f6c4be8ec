// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validity.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace motcua {

/// What a unit is: the people's committee of a territory, its one-stop unit, a department (sở, ban) or
/// another agency of its own seal, or a division inside a committee or agency.
enum class UnitKind { Committee, OneStop, Department, Division };

/// The electronic code of an agency (QCVN 102:2016: "000.00.01.H47"; QĐ 20/2020/QĐ-TTg: "H17.12").
struct AgencyCode {
    QString code;
    Validity validity;
    QString legalBasis;
    QString evidence;  ///< where the value comes from; "assigned for practice" where no real one is known

    friend bool operator==(const AgencyCode&, const AgencyCode&) = default;
};

/// One agency, one-stop unit or division of a centre.
struct CentreUnit {
    QString key;        ///< stable within the centre, e.g. "hai-chau"
    QString name;       ///< in full, "Trung tâm Phục vụ hành chính công phường Hải Châu"
    QString shortName;  ///< for lists and chips
    /// The left heading of slips, already in capitals: the parent agency's line (may be empty) …
    QString headingParent;
    /// … and the bold lines of the unit itself; at least one.
    QStringList headingUnit;
    UnitKind kind = UnitKind::Department;
    QString parentKey;    ///< empty at the top
    QString level;        ///< "tinh", "huyen" or "xa", as procedures name their levels
    QString place;        ///< địa danh of the date line, "Hải Châu"
    QString communeCode;  ///< of the national list of places; empty where the unit is not one of a commune
    QString address;      ///< may be empty
    QString phone;        ///< may be empty
    QList<AgencyCode> agencyCodes;  ///< its own; divisions and one-stop units usually use their parent's
    QJsonObject calendar;           ///< differences of this unit from its parent's calendar; usually empty

    friend bool operator==(const CentreUnit&, const CentreUnit&) = default;
};

/// A counter ("Quầy 3") of a one-stop unit.
struct CentreCounter {
    QString unitKey;
    int no = 0;
    QString name;

    friend bool operator==(const CentreCounter&, const CentreCounter&) = default;
};

/// Which unit resolves which procedures. Empty conditions match everything; the first row that matches wins.
struct Competence {
    QString receivedIn;      ///< key of the receiving unit, or of a unit above it
    QString level;           ///< level of the procedure
    QStringList sectors;     ///< sector names, compared folded
    QStringList procedures;  ///< national codes
    QString unitKey;         ///< the competent unit

    friend bool operator==(const Competence&, const Competence&) = default;
};

}  // namespace motcua
