// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/role_choice.h"

#include "core/dossier/keep_grants.h"
#include "core/workflow/role_label.h"
#include "ui/shared/choice_box.h"

namespace motcua::ui {

namespace {

QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

}  // namespace

RoleChoice::RoleChoice(const Directory& directory, const QString& none, QWidget* parent)
    : m_keys(knownRoles()), m_units(directory.units()) {
    QStringList roles;
    if (!none.isEmpty()) {
        m_keys.prepend(QString());
        roles += none;
    }
    for (const QString& key : knownRoles()) roles += capitalised(roleLabel(key));
    QStringList units;
    for (const Unit& unit : std::as_const(m_units)) units += unit.name;
    m_role = new ChoiceBox(roles, parent);
    m_role->setObjectName(QStringLiteral("grantRole"));
    m_unit = new ChoiceBox(units, parent);
    m_unit->setObjectName(QStringLiteral("grantUnit"));
}

void RoleChoice::chooseUnit(UnitId unit) {
    for (int i = 0; i < m_units.size(); ++i)
        if (m_units.at(i).id == unit) m_unit->setCurrentIndex(i);
}

std::optional<RoleGrant> RoleChoice::grant(QDate from) const {
    const QString key = m_keys.value(m_role->currentIndex());
    if (key.isEmpty() || m_unit->currentIndex() < 0) return std::nullopt;
    return RoleGrant{m_units.at(m_unit->currentIndex()).id, key, from, std::nullopt};
}

}  // namespace motcua::ui
