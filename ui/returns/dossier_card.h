// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "ui/shared/panel.h"
#include "ui/shared/span_label.h"

#include <QHash>

class QGridLayout;

namespace motcua::ui {

class StateTag;

/// What a returning officer looks at before handing a result out. Read-only.
class DossierCard : public Panel {
    Q_OBJECT
public:
    explicit DossierCard(QWidget* parent = nullptr);

    /// The desk is used during the call only.
    void show(const Dossier& dossier, const Desk& desk);

Q_SIGNALS:
    void openRequested();

private:
    enum class Row { Procedure, Submitter, Owner, Ready, Promised, Papers, Fees };
    void addRow(Row row, const QString& label);
    void setRow(Row row, QList<Span> spans);

    PlainLabel* m_code;
    StateTag* m_tag;
    QGridLayout* m_grid;
    QHash<Row, std::pair<PlainLabel*, SpanLabel*>> m_rows;
};

}  // namespace motcua::ui
