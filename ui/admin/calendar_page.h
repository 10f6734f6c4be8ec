// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change_calendar.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

class QStandardItemModel;

namespace motcua::ui {

class ActionBar;
class EmptyState;
class FooterBar;
class Panel;
class ShortcutButton;
class TableView;

/// The changes of the working calendar, and for the one that is chosen exactly which open dossiers it moves,
/// from when to when: drafted, approved by a second person, applied as one batch. For heads of units,
/// supervisors and the administrator.
class CalendarPage : public Page {
    Q_OBJECT
public:
    explicit CalendarPage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Calendar; }
    [[nodiscard]] int shortcutNumber() const override { return 8; }
    void activated() override;
    void focusFirst() override;
    [[nodiscard]] QWidget* actionBar() override;

    /// Whether this page is of use to the officer.
    [[nodiscard]] static bool isFor(const Desk& desk, const Actor& actor);

private:
    void build();
    void buildActions();
    void read(std::optional<CalendarChangeId> choose = {});
    void showMoves();
    void judge();
    void draft();
    void approve();
    void apply();
    void withdraw();
    void openDossier(int row);
    void tell(const Refusals& refusals, const QString& done);
    [[nodiscard]] const CalendarChange* chosen() const;

    Workplace& m_place;
    QList<CalendarChange> m_changes;
    QList<CalendarMove> m_moves;
    QWidget* m_body;
    EmptyState* m_stranger;
    TableView* m_table;
    QStandardItemModel* m_model;
    Panel* m_movesPanel;
    TableView* m_moveTable;
    QStandardItemModel* m_moveModel;
    FooterBar* m_footer;
    ActionBar* m_bar;
    ShortcutButton* m_draft;
    ShortcutButton* m_approve;
    ShortcutButton* m_withdraw;
    ShortcutButton* m_apply;
};

}  // namespace motcua::ui
