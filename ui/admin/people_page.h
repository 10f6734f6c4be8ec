// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/people_list.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

class QStandardItemModel;

namespace motcua::ui {

class ActionBar;
class EmptyState;
class FooterBar;
class SearchBox;
class ShortcutButton;
class TableView;

/// The people of the units that the officer leads: who holds which roles and is there, who is away and who
/// stands in, who signs for whom; desks are handed over and accounts closed. For heads, supervisors and the
/// administrator; others read whom to ask.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Admin; }
    [[nodiscard]] int shortcutNumber() const override { return 7; }
    void activated() override;
    void focusFirst() override;
    bool goBack() override;
    [[nodiscard]] QWidget* actionBar() override;

    /// Whether this page is of use to the officer.
    [[nodiscard]] static bool isFor(const Desk& desk, const Actor& actor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildPeople();
    QWidget* buildSide();
    void buildActions();
    void read();
    void showPeople();
    void showAbsences();
    void showDelegations();
    void judge();
    void announce();
    void cancelAbsence();
    void delegateAuthority();
    void endDelegation();
    void handOver();
    void tell(const Refusals& refusals, const QString& done);
    template <class Dialog, class Signal>
    void open(Dialog* dialog, Signal done);
    [[nodiscard]] const Officer* chosen() const;

    Workplace& m_place;
    QList<PersonLine> m_people;
    QList<PersonLine> m_shown;
    QList<Absence> m_absenceRows;
    QList<Delegation> m_delegationRows;
    QWidget* m_body;
    EmptyState* m_stranger;
    SearchBox* m_search;
    TableView* m_table;
    QStandardItemModel* m_model;
    TableView* m_absences;
    QStandardItemModel* m_absenceModel;
    TableView* m_delegations;
    QStandardItemModel* m_delegationModel;
    FooterBar* m_footer;
    ActionBar* m_bar;
    ShortcutButton* m_announce;
    ShortcutButton* m_cancel;
    ShortcutButton* m_delegate;
    ShortcutButton* m_end;
    ShortcutButton* m_leave;
};

}  // namespace motcua::ui
