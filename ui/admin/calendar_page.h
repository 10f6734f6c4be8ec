// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change_calendar.h"
#include "ui/admin/office_page.h"

class QStandardItemModel;

namespace motcua::ui {

class FooterBar;
class Panel;
class TableView;

/// The changes of the working calendar, and for the one that is chosen exactly which open dossiers it moves,
/// from when to when: drafted, approved by a second person, applied as one batch. For heads of units,
/// supervisors and the administrator.
class CalendarPage : public OfficePage {
    Q_OBJECT
public:
    explicit CalendarPage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Calendar; }
    [[nodiscard]] int shortcutNumber() const override { return 8; }
    void focusFirst() override;

    /// Whether this page is of use to the officer.
    [[nodiscard]] static bool isFor(const Desk& desk, const Actor& actor);

protected:
    [[nodiscard]] bool isMine() const override;
    void read() override;

private:
    void build();
    void buildActions();
    void showMoves();
    void judge();
    void draft();
    void approve();
    void apply();
    void withdraw();
    void openDossier(int row);
    [[nodiscard]] const CalendarChange* chosen() const;

    QList<CalendarChange> m_changes;
    QList<CalendarMove> m_moves;
    std::optional<CalendarChangeId> m_drafted;  ///< to be chosen when the list is read again
    TableView* m_table;
    QStandardItemModel* m_model;
    Panel* m_movesPanel;
    TableView* m_moveTable;
    QStandardItemModel* m_moveModel;
    FooterBar* m_footer;
    ShortcutButton* m_draft;
    ShortcutButton* m_approve;
    ShortcutButton* m_withdraw;
    ShortcutButton* m_apply;
};

}  // namespace motcua::ui
