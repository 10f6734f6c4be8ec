// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/office_page.h"
#include "ui/admin/people_list.h"

class QStandardItemModel;

namespace motcua::ui {

class FooterBar;
class SearchBox;
class TableView;

/// The people of the units that the officer leads: who holds which roles and is there, who is away and who
/// stands in, who signs for whom; desks are handed over and accounts closed. For heads, supervisors and the
/// administrator; others read whom to ask.
class PeoplePage : public OfficePage {
    Q_OBJECT
public:
    explicit PeoplePage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Admin; }
    [[nodiscard]] int shortcutNumber() const override { return 7; }
    void focusFirst() override;
    bool goBack() override;

    /// Whether this page is of use to the officer.
    [[nodiscard]] static bool isFor(const Desk& desk, const Actor& actor);

protected:
    [[nodiscard]] bool isMine() const override;
    void read() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildPeople();
    QWidget* buildSide();
    void buildActions();
    void showPeople();
    void showAbsences();
    void showDelegations();
    void judge();
    void announce();
    void cancelAbsence();
    void delegateAuthority();
    void endDelegation();
    void handOver();
    [[nodiscard]] const Officer* chosen() const;

    QList<PersonLine> m_people;
    QList<PersonLine> m_shown;
    QList<Absence> m_absenceRows;
    QList<Delegation> m_delegationRows;
    SearchBox* m_search;
    TableView* m_table;
    QStandardItemModel* m_model;
    TableView* m_absences;
    QStandardItemModel* m_absenceModel;
    TableView* m_delegations;
    QStandardItemModel* m_delegationModel;
    FooterBar* m_footer;
    ShortcutButton* m_announce;
    ShortcutButton* m_cancel;
    ShortcutButton* m_delegate;
    ShortcutButton* m_end;
    ShortcutButton* m_leave;
};

}  // namespace motcua::ui
