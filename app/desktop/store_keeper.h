// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store_care.h"
#include "ui/safety/background.h"
#include "ui/safety/store_dialog.h"

#include <QObject>
#include <QTimer>

namespace motcua {

namespace store {
class Database;
}
namespace ui {
class MainWindow;
class Saver;
class UserPrompt;
}  // namespace ui

namespace desktop {

/// Looks after the open store while the desk works: the self-check a moment after the start, a backup every
/// night and at the end, and in mind how far the journal has come. What goes wrong is said above the page; a
/// store that is damaged, or older than this machine has seen it, is only read from then on.
class StoreKeeper : public QObject {
    Q_OBJECT
public:
    /// All are used as long as the object lives. `path` is the store that `database` has open.
    StoreKeeper(const QString& path, store::Database& database, ui::MainWindow& window,
                ui::UserPrompt& prompt, ui::Saver& saver);

    /// How the store is called in the top bar; behind it stands when it was backed up last.
    void setName(const QString& name);
    /// Why whoever sits at the desk may not care for the store; the nightly backup is the program's own.
    void setObjections(ui::CareObjections objections) { m_objections = std::move(objections); }
    /// What the wish of whoever sits at the desk to restore a backup comes to.
    void setRestoreAsking(ui::RestoreAsking asking) { m_asking = std::move(asking); }
    void start();
    /// The screen with self-check and backups.
    void openDialog();

private:
    void look();
    void tell(const QList<Check>& checks);
    void backUpWhenDue();
    void backUpBeforeLeaving();
    void showBackupTime();
    void startAnew(const QString& laidAside);

    store::Database& m_database;
    ui::MainWindow& m_window;
    ui::UserPrompt& m_prompt;
    ui::Saver& m_saver;
    FileStoreCare m_care;
    ui::Background m_work;
    QTimer m_clock;
    QString m_path;
    QString m_name;
    ui::CareObjections m_objections;
    ui::RestoreAsking m_asking;
};

}  // namespace desktop
}  // namespace motcua
