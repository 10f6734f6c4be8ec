// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"
#include "tests/support/a_desk.h"

namespace motcua::test {

/// Somebody who works in the centre's own one-stop unit of a store for real work, where nobody is entered.
inline void enterOfficer(ADesk& desk, const QString& login, const QString& role) {
    const auto work = desk.desk().work.begin();
    const auto id = store::Query(desk.database(),
                                 QStringLiteral("INSERT INTO officer (login, name, title, active) VALUES (?, "
                                                "?, '', 1) RETURNING id"))
                        .run(login, login)
                        .row()
                        .at<OfficerId>(0);
    store::execute(
        desk.database(),
        QStringLiteral("INSERT INTO role_grant (officer, unit, role, valid_from) VALUES (?, ?, ?, ?)"), id,
        desk.unit(QStringLiteral("tt-hai-chau")), role, QDate(2020, 1, 1));
    work->commit();
    desk.desk().directory.reload();
}

}  // namespace motcua::test
