// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"
#include "ui/shared/state.h"
#include "ui/shell/workplace.h"

class QStandardItemModel;

namespace motcua::ui {

class Notice;
class ShortcutButton;
class TableView;

/// The handover of papers: above, what goes from the officer's units to others and the lists that are under
/// way; below, the dossiers of the chosen one. F9 makes and prints a list, or confirms one that has come;
/// what is ticked below did not come.
class HandoverDialog : public DialogFrame {
    Q_OBJECT
public:
    HandoverDialog(Workplace& place, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A list was made or confirmed; a sentence for people.
    void done(const QString& sentence);

private:
    void build();
    void read();
    void showLines();
    void judge();
    void run();
    void make(const HandoverList& list);
    void confirm(const HandoverList& list);
    void print(const HandoverList& list);
    void tell(State state, const QString& sentence);
    [[nodiscard]] const HandoverList* chosen() const;
    [[nodiscard]] bool comesToMe(const HandoverList& list) const;

    Workplace& m_place;
    QList<HandoverList> m_rows;
    TableView* m_lists;
    QStandardItemModel* m_listModel;
    TableView* m_lines;
    QStandardItemModel* m_lineModel;
    Notice* m_notice;
    ShortcutButton* m_print;
    ShortcutButton* m_main;
};

}  // namespace motcua::ui
