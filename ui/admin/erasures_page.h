// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/erasure.h"
#include "ui/admin/office_page.h"

class QStandardItemModel;

namespace motcua::ui {

class ErasureDesk;
class FooterBar;
class PlainLabel;
class TableView;

/// Every erasure of personal data and how far it is: proposed by the archivist, approved by two others, done.
/// Beside the one that is chosen: its legal basis, what goes, what stays, and what goes with it.
class ErasuresPage : public OfficePage {
    Q_OBJECT
public:
    explicit ErasuresPage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Paper; }
    /// Ctrl+0.
    [[nodiscard]] int shortcutNumber() const override { return 10; }
    void focusFirst() override;

    /// Archivists and supervisors always; leaders while there is anything to look at.
    [[nodiscard]] static bool isFor(Desk& desk, const Actor& actor);

protected:
    [[nodiscard]] bool isMine() const override;
    void read() override;

private:
    void build();
    QWidget* buildSide();
    void buildActions();
    void showChosen();
    void judge();
    void propose();
    [[nodiscard]] QString whyNotApprove(const Erasure& erasure) const;
    [[nodiscard]] QString byWhom(const Erasure& erasure) const;
    [[nodiscard]] const Erasure* chosen() const;

    ErasureDesk* m_desk;
    QList<Erasure> m_rows;
    TableView* m_table;
    QStandardItemModel* m_model;
    PlainLabel* m_basis;
    PlainLabel* m_scope;
    PlainLabel* m_people;
    FooterBar* m_footer;
    ShortcutButton* m_propose;
    ShortcutButton* m_approve;
    ShortcutButton* m_reject;
    ShortcutButton* m_run;
    ShortcutButton* m_retention;
};

}  // namespace motcua::ui
