// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/dossier/restore_by_two.h"
#include "core/safety/store_care.h"
#include "ui/safety/background.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/state.h"

#include <functional>

class QProgressBar;
class QStandardItemModel;

namespace motcua::ui {

/// Asked of the function each time, so that roles are those of the moment.
using CareObjections = std::function<Refusals(Function)>;

/// What the wish to restore a backup comes to, asked once at the act: see restoreTurn().
using RestoreAsking = std::function<Outcome<RestoreTurn>(const QString& backup)>;

class Notice;
class PlainLabel;
class ShortcutButton;
class TableView;
class UserPrompt;

/// The safety of the store on one screen: what the self-check found, what it means and what to do; the
/// backups, with a new one, another folder, the recovery code, and restoring, which first says what would be
/// lost.
class StoreDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `objections` tells why whoever sits at the desk may not back up or restore; empty: he may.
    StoreDialog(const StoreCare& care, UserPrompt& prompt, QWidget* parent = nullptr,
                CareObjections objections = {});
    /// Where two persons restore; without it who restores does so at once.
    void setRestoreAsking(RestoreAsking asking) { m_asking = std::move(asking); }

Q_SIGNALS:
    /// Another store lies in the place of the one that is open.
    void restored(const QString& laidAside);

private:
    void build();
    void addButtons();
    void lookAgain();
    void showChecks(const QList<Check>& checks);
    void showState(const CareState& state);
    void backUp();
    void chooseFolder();
    void showCode();
    void restore();
    void restoreAdmitted(const QString& path, const QString& code, const Agreement& agreement);
    /// Whether the actor may go on now; what speaks against it, or that it waits, is told.
    [[nodiscard]] std::optional<Agreement> agreementOn(const QString& path);
    void tell(State state, const QString& sentence);
    void judge();
    /// Why it may not be done, for a button; empty where it may.
    [[nodiscard]] QString reasonAgainst(Function function) const;
    /// Asks once more at the act itself; what speaks against it is told.
    [[nodiscard]] bool isLetDo(Function function);
    [[nodiscard]] QString questionFor(const BackupInfo& info, const Loss& loss) const;

    const StoreCare& m_care;
    UserPrompt& m_prompt;
    CareObjections m_objections;
    RestoreAsking m_asking;
    Background m_work;
    QStandardItemModel* m_checks;
    TableView* m_checkTable;
    PlainLabel* m_advice;
    QStandardItemModel* m_backups;
    TableView* m_backupTable;
    PlainLabel* m_place;
    QProgressBar* m_progress;
    Notice* m_notice;
    ShortcutButton* m_new;
    ShortcutButton* m_folder;
    ShortcutButton* m_code;
    ShortcutButton* m_restore;
    ShortcutButton* m_stop;
    QList<KnownBackup> m_known;
};

}  // namespace motcua::ui
