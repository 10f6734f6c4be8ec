// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/act_desk.h"
#include "ui/shell/page.h"
#include "ui/work/work_filter.h"

#include <QHash>

class QTimer;

namespace motcua::ui {

class ActionBar;
class FilterChip;
class FooterBar;
class SearchBox;
class ShortcutButton;
class TableView;
class WorkModel;
class WorkPanel;

/// The dossiers of the officer and the pile of his units, most urgent first; the chosen one beside them.
class WorkPage : public Page {
    Q_OBJECT
public:
    explicit WorkPage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Work; }
    [[nodiscard]] int shortcutNumber() const override { return 2; }
    void activated() override;
    void focusFirst() override;
    bool goBack() override;
    [[nodiscard]] QWidget* actionBar() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildChips();
    void buildActions();
    void judgeActions();
    void reassign();
    void openProposal();
    template <class Dialog, class Signal>
    void openDialog(Dialog* dialog, Signal done);
    void choose(WorkChip chip);
    void showFromTop();
    void refresh();
    void refreshQuietly();
    void read(bool fromTop);
    void select(std::optional<DossierId> id, int row);
    void showSelected(int row);
    void showCounts();
    void layOutChips();
    [[nodiscard]] qint64 counted(WorkChip chip, const WorkCounts& counts) const;
    void showEmptyTexts();
    void openSelected();
    void run(const ActionOffer& offer);
    [[nodiscard]] DossierFilter filter() const;

    Workplace& m_place;
    ActDesk m_acts;
    WorkChip m_chip = WorkChip::All;
    std::optional<DossierFile> m_selected;
    std::optional<OfficerId> m_officer;  ///< whose desk is shown
    bool m_reading = false;              ///< the rows change under the selection

    QHash<int, FilterChip*> m_chips;
    QWidget* m_chipBox = nullptr;
    SearchBox* m_search;
    TableView* m_table;
    WorkModel* m_model;
    FooterBar* m_footer;
    WorkPanel* m_panel;
    QTimer* m_typing;
    ActionBar* m_bar;
    ShortcutButton* m_reassign;
    ShortcutButton* m_proposals;
};

}  // namespace motcua::ui
