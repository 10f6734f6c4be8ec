// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/shared/panel.h"

class QStandardItemModel;

namespace motcua::ui {

class TableView;

/// Who took the result, the papers, and the fees of a dossier: one line each.
class FiledPapers : public Panel {
    Q_OBJECT
public:
    explicit FiledPapers(QWidget* parent = nullptr);
    void showDossier(const Dossier& dossier);

private:
    void addLine(const QString& what, const QString& how, bool bold = false);

    TableView* m_table;
    QStandardItemModel* m_lines;
};

}  // namespace motcua::ui
