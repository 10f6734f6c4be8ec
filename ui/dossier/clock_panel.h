// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/clock_words.h"
#include "ui/shared/panel.h"

namespace motcua::ui {

/// The clock ledger: the clock of the law and index 766 side by side, and below them every wait.
class ClockPanel : public Panel {
    Q_OBJECT
public:
    explicit ClockPanel(QWidget* parent = nullptr);
    void showTable(const Outcome<ClockTable>& table);

private:
    QWidget* m_rows = nullptr;
};

}  // namespace motcua::ui
