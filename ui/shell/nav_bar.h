// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace motcua::ui {

class NavItem;
class OfficerCard;

/// The left edge: brand, pages with their keys, and at the bottom who works here, on which printer. 184 wide;
/// compact it shows icons with the digit of their key, 56 wide, and the words are tool tips.
class NavBar : public QWidget {
    Q_OBJECT
public:
    explicit NavBar(QWidget* parent = nullptr);

    /// Pages stand in the order in which they come. `number` is n of Ctrl+n, 0 for none.
    void addItem(int id, const QString& label, Icon icon, int number);
    void setCurrent(int id);
    /// Takes a page out of the navigation, with its key, or brings it back.
    void setShown(int id, bool shown);
    [[nodiscard]] bool isShown(int id) const;
    void setLabel(int id, const QString& label);
    /// Forgets the pages from this id on.
    void removeItemsFrom(int id);
    /// Officers sign in: changing is locking, and there is another password.
    void setAccounts(bool accounts);
    void setOfficer(const QString& name, const QString& counter);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void chosen(int id);
    void officerChangeRequested();
    void lockRequested();
    void passwordRequested();
    void printerRequested();
    void storeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_items;
    QList<NavItem*> m_list;
    OfficerCard* m_officer;
    NavItem* m_store;
    NavItem* m_printer;
    NavItem* m_password;
    NavItem* m_change;
    bool m_compact = false;
};

}  // namespace motcua::ui
