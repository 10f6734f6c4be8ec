// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/act_desk.h"
#include "ui/shell/workplace.h"

#include <QKeySequence>
#include <QObject>

namespace motcua::ui {

class ActionBar;
class ShortcutButton;

/// What a supervisor can do about the dossier that is chosen on the board: remind its holder, change him,
/// extend, open. Their buttons stand in the action bar of the page.
class BoardActs : public QObject {
    Q_OBJECT
public:
    BoardActs(Workplace& place, ActionBar& bar, QObject* parent);

    /// The dossier that the buttons are about; nothing chosen disables them with the reason.
    void choose(const std::optional<DossierId>& dossier);
    void open();

Q_SIGNALS:
    void openRequested(motcua::DossierId dossier);
    void noticeRequested(motcua::ui::State state, const QString& text);
    /// Something was done: lists and figures are to be read again.
    void acted();

private:
    ShortcutButton* add(ActionBar& bar, const char* name, const QString& label, const QKeySequence& keys);
    void read(DossierId dossier);
    void judge();
    void act(const std::optional<ActionOffer>& offer);
    void remind();

    Workplace& m_place;
    ActDesk m_acts;
    std::optional<DossierFile> m_chosen;
    std::optional<ActionOffer> m_assignOffer;
    std::optional<ActionOffer> m_extendOffer;
    ShortcutButton* m_remind;
    ShortcutButton* m_assign;
    ShortcutButton* m_extend;
    ShortcutButton* m_open;
};

}  // namespace motcua::ui
