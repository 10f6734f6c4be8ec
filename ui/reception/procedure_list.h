// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_repository.h"

#include <QListView>

class QStandardItemModel;

namespace motcua::ui {

/// The procedures that were found, floating below the search box over the page. Never takes the focus: the
/// box hands it the arrow keys and Enter.
class ProcedureList : public QListView {
    Q_OBJECT
public:
    explicit ProcedureList(QWidget* page);

    /// Shows the rows below `box`, the first one current; none hides the list.
    void showRows(const QList<ProcedureRow>& rows, QWidget& box);
    /// Hides it and forgets the rows, so that no key can choose one.
    void close();

Q_SIGNALS:
    void chosen(const QString& code);

private:
    QStandardItemModel* m_model;
};

}  // namespace motcua::ui
