// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"
#include "ui/shell/unprinted_list.h"
#include "ui/shell/workplace.h"

#include <optional>

class QStandardItemModel;

namespace motcua::ui {

class Notice;
class ShortcutButton;
class TableView;

/// The dossiers without a printed slip: Enter prints one, F9 all of them one after another, Ctrl+O opens the
/// dossier. What was printed leaves the list, wherever it was printed; the empty list closes itself. After a
/// failure nothing more is sent to the printer.
class UnprintedDialog : public DialogFrame {
    Q_OBJECT
public:
    UnprintedDialog(const Workplace& place, const QList<UnprintedSlip>& slips, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed.
    void dossierRequested(motcua::DossierId dossier);

private:
    void build();
    void addButtons();
    void fill(const QList<UnprintedSlip>& slips);
    void print(QList<DossierId> dossiers);
    void printNext();
    void drop(DossierId dossier);
    void judge();
    [[nodiscard]] DossierId dossierAt(int row) const;
    [[nodiscard]] std::optional<DossierId> current() const;

    const Workplace& m_place;
    QStandardItemModel* m_model;
    TableView* m_table;
    Notice* m_notice;
    ShortcutButton* m_open;
    ShortcutButton* m_all;
    ShortcutButton* m_one;
    std::optional<DossierId> m_printing;
    QList<DossierId> m_queue;
};

}  // namespace motcua::ui
