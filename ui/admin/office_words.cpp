// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/office_words.h"

#include "ui/admin/ui_admin_say.h"

namespace motcua::ui {

QString unitShort(const Directory& directory, UnitId id) {
    const auto unit = directory.unit(id);
    if (!unit) return {};
    return unit->shortName.isEmpty() ? unit->name : unit->shortName;
}

QString spanText(QDate from, const std::optional<QDate>& to) {
    const QString form = QStringLiteral("dd/MM/yyyy");
    if (!to) return UiAdminSay::tr("From %1 on").arg(from.toString(form));
    return UiAdminSay::tr("From %1 to %2").arg(from.toString(form), to->toString(form));
}

}  // namespace motcua::ui
