// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/catalogue/required_paper.h"
#include "ui/reception/paper_model.h"
#include "ui/shared/panel.h"

namespace motcua::ui {

class LineField;
class LinkButton;
class PaperTable;
class SpanLabel;

/// The papers of the dossier: the check-list, one key for all required ones, and a line for more.
class PaperPanel : public Panel {
    Q_OBJECT
public:
    explicit PaperPanel(QWidget* parent = nullptr);

    void setRequired(const QList<RequiredPaper>& papers);
    [[nodiscard]] PaperModel& papers() { return m_papers; }
    [[nodiscard]] const PaperModel& papers() const { return m_papers; }
    /// Shows what is missing and makes the first such row current; null where the refusal is not about
    /// papers.
    QWidget* mark(const Refusal& refusal);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void addTyped();

    PaperModel m_papers;
    PaperTable* m_table;
    SpanLabel* m_count;
    LineField* m_more;
    LinkButton* m_all;
};

}  // namespace motcua::ui
