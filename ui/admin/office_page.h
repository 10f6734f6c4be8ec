// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

#include <QDialog>
#include <functional>

namespace motcua::ui {

class ActionBar;
class EmptyState;
class ShortcutButton;

/// A page that looks after the office, for those who may: its body and its actions for them, for anybody else
/// a sentence about whom to ask.
class OfficePage : public Page {
    Q_OBJECT
public:
    OfficePage(Workplace& place, const QString& notForAll, const QString& whomToAsk, QWidget* parent);

    void activated() override;
    [[nodiscard]] QWidget* actionBar() override;

protected:
    [[nodiscard]] virtual bool isMine() const = 0;
    /// Reads what it shows. Faults are told by activated().
    virtual void read() = 0;

    Workplace& place() const { return m_place; }
    QWidget* body() const { return m_body; }
    ActionBar& bar() const { return *m_bar; }
    /// A button of this name for the action bar.
    ShortcutButton* button(const QString& label, const QKeySequence& keys, const char* name,
                           const std::function<void()>& act);
    /// Reads, and catches faults.
    void readAgain();
    /// Does it, shows the page anew, and says how it ended: `done`, or why not. Faults are told too.
    void perform(const char* what, const std::function<Refusals()>& act,
                 const std::function<QString()>& done);
    /// Opens a dialog that deletes itself and gives the focus back. `done`: its signal with a sentence.
    template <class Dialog, class Signal>
    void openDialog(Dialog* dialog, Signal done) {
        connect(dialog, done, this, [this](const QString& sentence) {
            readAgain();
            Q_EMIT noticeRequested(State::Ready, sentence);
        });
        openDialog(dialog);
    }
    void openDialog(QDialog* dialog);

private:
    void tellFault(const char* what, const Fault& fault);

    Workplace& m_place;
    QWidget* m_body;
    EmptyState* m_stranger;
    ActionBar* m_bar;
};

}  // namespace motcua::ui
