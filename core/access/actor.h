// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <algorithm>
#include <optional>

namespace motcua {

/// The keys of the roles that steps and permissions name. Data may add more; these are the common ones.
namespace role {
inline const QString kReceivingOfficer = QStringLiteral("receivingOfficer");
inline const QString kDivisionHead = QStringLiteral("divisionHead");
inline const QString kHandler = QStringLiteral("handler");
inline const QString kAgencyLeader = QStringLiteral("agencyLeader");
inline const QString kClerk = QStringLiteral("clerk");
inline const QString kReturnOfficer = QStringLiteral("returnOfficer");
inline const QString kCashier = QStringLiteral("cashier");
inline const QString kCoordinator = QStringLiteral("coordinator");
inline const QString kParentLeader = QStringLiteral("parentLeader");
inline const QString kParentClerk = QStringLiteral("parentClerk");
inline const QString kArchivist = QStringLiteral("archivist");
inline const QString kSupervisor = QStringLiteral("supervisor");
inline const QString kAdministrator = QStringLiteral("administrator");
}  // namespace role

/// One officer holds one role in one unit, over a span of days (both inclusive; no end = still).
struct RoleGrant {
    UnitId unit;
    QString role;
    QDate from;
    std::optional<QDate> to;

    [[nodiscard]] bool isValidOn(QDate day) const { return from <= day && (!to || day <= *to); }
    friend bool operator==(const RoleGrant&, const RoleGrant&) = default;
};

/// A person who works in the centre.
struct Officer {
    OfficerId id;
    QString login;
    QString name;
    QString title;
    bool active = true;
    QList<RoleGrant> grants;
};

/// Who acts, and from where. The seam that accounts and sessions will fill.
struct Actor {
    Officer officer;
    std::optional<CounterId> counter;
    QString station;                       ///< name of the machine, for the journal
    QList<OfficerId> standsInFor = {};     ///< who is away now and has this officer as deputy
    std::optional<Instant> provenAt = {};  ///< when he last showed who he is; see reauthentication.h

    [[nodiscard]] bool holds(const QString& role, UnitId unit, QDate day) const {
        return std::any_of(officer.grants.begin(), officer.grants.end(), [&](const RoleGrant& grant) {
            return grant.role == role && grant.unit == unit && grant.isValidOn(day);
        });
    }
    [[nodiscard]] bool holdsAnywhere(const QString& role, QDate day) const {
        return std::any_of(officer.grants.begin(), officer.grants.end(), [&](const RoleGrant& grant) {
            return grant.role == role && grant.isValidOn(day);
        });
    }
};

}  // namespace motcua
