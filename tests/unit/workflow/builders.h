// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/workflow/interpreter.h"
#include "tests/support/refusal_keys.h"

#include <QFile>
#include <QString>

namespace motcua::test {

inline const UnitId kCentre{1};
inline const UnitId kDepartment{2};
inline const UnitId kProvince{3};
inline const QDate kToday{2026, 3, 3};
inline const Instant kNow = fromLocal(kToday, QTime(9, 0));

inline CaseUnits units() {
    return {kCentre, kDepartment, kProvince, {}};
}

inline Actor anActor(qint64 id, const QList<std::pair<QString, UnitId>>& roles) {
    Actor actor{{OfficerId(id), QStringLiteral("o%1").arg(id), {}, {}, true, {}}, std::nullopt, {}};
    for (const auto& [role, unit] : roles)
        actor.officer.grants << RoleGrant{unit, role, QDate(2020, 1, 1), std::nullopt};
    return actor;
}

/// A centre with at least one officer for every role that processes name, and two handlers.
inline QList<Actor> staff() {
    return {anActor(1, {{role::kReceivingOfficer, kCentre}, {role::kReturnOfficer, kCentre}}),
            anActor(2, {{role::kDivisionHead, kDepartment}}),
            anActor(3, {{role::kHandler, kDepartment}, {role::kCoordinator, kCentre}}),
            anActor(4, {{role::kHandler, kDepartment}}),
            anActor(5, {{role::kAgencyLeader, kDepartment}}),
            anActor(6, {{role::kClerk, kDepartment}}),
            anActor(7, {{role::kParentLeader, kProvince},
                        {role::kParentClerk, kProvince},
                        {role::kHandler, kProvince}}),
            anActor(8, {{role::kSupervisor, kCentre}})};
}

inline ActionInput fullInput() {
    ActionInput input;
    input.comment = QStringLiteral("vì lý do công tác");
    input.receiver = QStringLiteral("Nguyễn Văn A, 049190000001");
    return input;
}

inline QByteArray vectorFile(const char* name) {
    QFile file(QStringLiteral(MOTCUA_VECTORS "/workflow/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) throw IoError(QStringLiteral("file"), file.fileName());
    return file.readAll();
}

/// The offer of that key; fails the test where there is none.
inline ActionOffer offered(const QList<ActionOffer>& list, const QString& key) {
    for (const ActionOffer& offer : list)
        if (offer.key == key) return offer;
    throw LogicError(QStringLiteral("not offered: ") + key);
}

}  // namespace motcua::test
