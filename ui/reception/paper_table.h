// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/table_view.h"

namespace motcua::ui {

class PaperModel;

/// The check-list with its keys: Up and Down walk, Space ticks, Left and Right choose a count, digits write
/// it, + and − change it, Backspace takes its last digit. A click on the name ticks.
class PaperTable : public TableView {
    Q_OBJECT
public:
    explicit PaperTable(PaperModel& papers, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool writeCount(const QKeyEvent& event, const QModelIndex& at);

    PaperModel& m_papers;
    QPersistentModelIndex m_writing;  ///< the count that digits were typed into last
};

}  // namespace motcua::ui
