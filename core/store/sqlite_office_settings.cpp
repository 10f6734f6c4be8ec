// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_office_settings.h"

#include "core/store/query.h"

namespace motcua::store {

namespace {

const QString kSmallOffice = QStringLiteral("small-office");
const QString kMarks = QStringLiteral("marks");

}  // namespace

SmallOffice SqliteOfficeSettings::smallOffice() const {
    Query query(m_database, QStringLiteral("SELECT value FROM office_setting WHERE key = ?"));
    const bool marks = query.run(kSmallOffice).next() && query.at<QString>(0) == kMarks;
    return marks ? SmallOffice::Marks : SmallOffice::Forbids;
}

void SqliteOfficeSettings::setSmallOffice(SmallOffice office) {
    execute(m_database,
            QStringLiteral("INSERT INTO office_setting (key, value) VALUES (?, ?) "
                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
            kSmallOffice, office == SmallOffice::Marks ? kMarks : QStringLiteral("forbids"));
}

}  // namespace motcua::store
