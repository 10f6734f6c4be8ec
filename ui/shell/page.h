// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shared/icons.h"
#include "ui/shared/state.h"

#include <QString>
#include <QWidget>

namespace motcua::ui {

/// One screen of the desk. The main window knows screens only through this.
///
/// The page lies inside a scroll area of the main window: its minimum size decides when that scrolls.
/// Faults are caught by the page and shown through noticeRequested (see ui/shared/messages.h).
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Of the top bar and of the navigation; translated.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Icon icon() const = 0;
    /// n of Ctrl+n, 10 for Ctrl+0; 0 for pages that are opened by others and have no place in the navigation.
    [[nodiscard]] virtual int shortcutNumber() const { return 0; }
    /// The page came to the front, or F5 was pressed: read again what it shows.
    virtual void activated() {}
    /// The bar below the page (see ui/shared/action_bar.h), or null. The main window shows and owns it
    /// from its first call on; the page must give the same widget every time.
    [[nodiscard]] virtual QWidget* actionBar() { return nullptr; }
    /// A scanner read `text`. False where the page has no use for it; the desk then searches for it.
    virtual bool handleScan(const QString& text) {
        Q_UNUSED(text)
        return false;
    }
    /// Puts the focus where work begins; the first input of the page unless it knows better.
    virtual void focusFirst();
    /// Esc: true where the page used it (closed a detail, dropped a filter). Else the desk goes back.
    virtual bool goBack() { return false; }
    /// Asked before another page comes to the front, the officer changes or the program ends. The page
    /// keeps or saves drafts here; false stays.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// The desk was locked, after mayLeave(): what the page holds of citizens goes. What was kept comes back
    /// to its owner with activated(); what could not be kept stays.
    virtual void letGo() {}

Q_SIGNALS:
    void openDossierRequested(motcua::DossierId dossier);
    /// Another page is to stand over this one; the window takes it.
    void openPageRequested(motcua::ui::Page* page);
    /// One or two lines in place above the page; an empty text takes it away.
    void noticeRequested(motcua::ui::State state, const QString& text);
    void titleChanged();
};

}  // namespace motcua::ui
