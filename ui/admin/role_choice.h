// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/directory.h"

class QWidget;

namespace motcua::ui {

class ChoiceBox;

/// Two lists to choose a role and its unit from. The widgets belong to whoever shows them.
class RoleChoice {
public:
    /// `none` is offered first, instead of a role; empty where one must be chosen.
    RoleChoice(const Directory& directory, const QString& none, QWidget* parent);

    [[nodiscard]] ChoiceBox* role() const { return m_role; }
    [[nodiscard]] ChoiceBox* unit() const { return m_unit; }
    void chooseUnit(UnitId unit);
    /// What is chosen, from that day on; nothing for `none`.
    [[nodiscard]] std::optional<RoleGrant> grant(QDate from) const;

private:
    QStringList m_keys;
    QList<Unit> m_units;
    ChoiceBox* m_role;
    ChoiceBox* m_unit;
};

}  // namespace motcua::ui
