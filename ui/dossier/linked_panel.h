// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "ui/shared/panel.h"
#include "ui/shared/state.h"

class QStandardItemModel;

namespace motcua::ui {

class TableView;

/// What is linked to a dossier: the one that it was opened for, and those that were opened for it, with how
/// they stand. Enter opens one; Space takes note of how one ended. Hidden while there is none.
class LinkedPanel : public Panel {
    Q_OBJECT
public:
    explicit LinkedPanel(QWidget* parent = nullptr);

    void showDossier(const Dossier& dossier, const Desk& desk);
    /// How many outcomes wait to be noted.
    [[nodiscard]] int tasks() const { return m_tasks; }

Q_SIGNALS:
    void openRequested(motcua::DossierId dossier);
    void noteRequested(motcua::DossierId child);

private:
    void addLine(DossierId dossier, const QString& code, const QString& about, const QString& standing,
                 State state);

    TableView* m_table;
    QStandardItemModel* m_lines;
    QList<DossierId> m_dossiers;
    QList<bool> m_notable;
    int m_tasks = 0;
};

}  // namespace motcua::ui
