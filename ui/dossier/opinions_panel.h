// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/panel.h"

class QStandardItemModel;

namespace motcua {
class Directory;
}

namespace motcua::ui {

class TableView;
struct DossierFile;

/// The opinions that were asked for, who has answered and what is missing, and the financial obligations of
/// the applicant. Hidden where there is neither.
class OpinionsPanel : public Panel {
    Q_OBJECT
public:
    explicit OpinionsPanel(QWidget* parent = nullptr);

    void showFile(const DossierFile& file, const Directory& directory);

private:
    void addLine(const QString& what, const QString& how, bool quiet);
    void addConsults(const DossierFile& file, const Directory& directory);
    void addObligations(const DossierFile& file);

    TableView* m_table;
    QStandardItemModel* m_lines;
};

}  // namespace motcua::ui
