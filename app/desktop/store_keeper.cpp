// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_keeper.h"

#include "app/station_memory.h"
#include "core/store/database.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/user_prompt.h"
#include "ui/shell/main_window.h"
#include "ui/shell/saver.h"

#include <QApplication>
#include <QProcess>
#include <QProgressBar>
#include <QVBoxLayout>
#include <chrono>
#include <memory>

namespace motcua::desktop {

namespace {

constexpr auto kAfterStart = std::chrono::seconds(3);
constexpr auto kBetweenLooks = std::chrono::minutes(10);
constexpr int kNightFrom = 21;
constexpr qint64 kLongestMs = 20 * 3'600'000LL;

/// Whether the night has come since the newest backup, or it is too old whatever the hour.
bool isDue(const CareState& state, Instant now) {
    if (!state.isNeeded) return false;
    if (state.backups.isEmpty()) return true;
    const Instant last = state.backups.first().info.at;
    return now.ms - last.ms > kLongestMs ||
           (localTime(now).hour() >= kNightFrom && last < fromLocal(localDate(now), QTime(kNightFrom, 0)));
}

/// Damage and going back end the writing; everything else only asks to be mended.
bool endsWriting(const Check& check) {
    return !check.isOk &&
           (check.name == u"pages" || check.name == u"references" || check.name == u"journal.chain" ||
            check.name == u"journal.head" || check.name == u"crypto");
}

}  // namespace

StoreKeeper::StoreKeeper(const QString& path, store::Database& database, ui::MainWindow& window,
                         ui::UserPrompt& prompt, ui::Saver& saver)
    : m_database(database), m_window(window), m_prompt(prompt), m_saver(saver), m_care(path), m_path(path) {
    m_clock.setInterval(kBetweenLooks);
    connect(&m_clock, &QTimer::timeout, this, &StoreKeeper::backUpWhenDue);
    connect(&m_window, &ui::MainWindow::storeRequested, this, &StoreKeeper::openDialog);
    connect(&m_window, &ui::MainWindow::closing, this, &StoreKeeper::backUpBeforeLeaving);
}

void StoreKeeper::setName(const QString& name) {
    m_name = name;
    m_window.setStoreNote(name);
}

void StoreKeeper::start() {
    m_clock.start();
    QTimer::singleShot(kAfterStart, this, &StoreKeeper::look);
}

void StoreKeeper::look() {
    const auto checks = std::make_shared<QList<Check>>();
    m_work.start([this, checks](const Progress&) {
        *checks = m_care.look();
        return QString();
    });
    connect(
        &m_work, &ui::Background::finished, this,
        [this, checks](const QString& sentence) {
            if (!sentence.isEmpty()) m_window.showNotice(ui::State::Overdue, sentence);
            m_saver.whenIdle(this, [this, checks] {
                tell(*checks);
                backUpWhenDue();
            });
        },
        Qt::SingleShotConnection);
}

void StoreKeeper::tell(const QList<Check>& checks) {
    QStringList wrong;
    bool writes = true;
    for (const Check& check : checks) {
        if (!check.isOk) wrong += check.detail;
        if (endsWriting(check)) writes = false;
    }
    showBackupTime();
    if (wrong.isEmpty()) return;
    if (!writes) {
        m_database.refuseWriting();
        return m_window.showNotice(
            ui::State::Overdue,
            tr("%1 The store is only read from now on; see Ctrl+Shift+B.").arg(wrong.first()));
    }
    m_window.showNotice(ui::State::DueSoon, tr("Self-check, %1 to be mended: %2 See Ctrl+Shift+B.")
                                                .arg(QString::number(wrong.size()), wrong.first()));
}

void StoreKeeper::backUpWhenDue() {
    if (m_work.isRunning()) return;
    m_work.start([this](const Progress& progress) {
        if (isDue(m_care.state(), SystemClock().now())) m_care.backUp(progress);
        return QString();
    });
    connect(
        &m_work, &ui::Background::finished, this,
        [this](const QString& sentence) {
            if (!sentence.isEmpty())
                m_window.showNotice(ui::State::Overdue, tr("The backup was not made. %1").arg(sentence));
            m_saver.whenIdle(this, [this] { showBackupTime(); });
        },
        Qt::SingleShotConnection);
}

void StoreKeeper::showBackupTime() {
    try {
        StationMemory().keepUp(m_database);
        const CareState state = m_care.state();
        if (!state.backups.isEmpty())
            m_window.setStoreNote(
                tr("%1 · backed up %2").arg(m_name, toShortVietnamese(state.backups.first().info.at)));
    } catch (const Fault& fault) {
        qWarning("the state of the backups is unknown: %s", fault.what());
    }
}

void StoreKeeper::backUpBeforeLeaving() {
    showBackupTime();
    try {
        if (m_database.isReadOnly() || m_work.isRunning() || !m_care.state().isNeeded) return;
    } catch (const Fault&) {
        return;
    }
    ui::DialogFrame dialog(tr("Backing up"), &m_window);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("How far it is"));
    dialog.content()->addWidget(new ui::PlainLabel(tr("The store is backed up before the program ends.")));
    dialog.content()->addWidget(bar);
    auto* skip = new ui::ShortcutButton(tr("End without backup"));
    skip->setObjectName(QStringLiteral("skipBackup"));
    dialog.addButton(skip);
    connect(skip, &ui::ShortcutButton::clicked, &dialog, [this] { m_work.stop(); });
    connect(&m_work, &ui::Background::progressed, &dialog, [bar](qint64 done, qint64 total) {
        bar->setRange(0, total > 0 ? 1000 : 0);
        bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    QString failed;
    connect(&m_work, &ui::Background::finished, &dialog, [&](const QString& sentence) {
        failed = sentence;
        dialog.accept();
    });
    m_work.start([this](const Progress& progress) {
        m_care.backUp(progress);
        return QString();
    });
    while (m_work.isRunning()) dialog.exec();
    if (!failed.isEmpty()) m_prompt.inform(tr("The backup was not made"), failed);
}

void StoreKeeper::openDialog() {
    auto* dialog = new ui::StoreDialog(m_care, m_prompt, &m_window, m_objections);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRestoreAsking(m_asking);
    connect(dialog, &ui::StoreDialog::restored, this, &StoreKeeper::startAnew);
    connect(dialog, &QDialog::finished, this, &StoreKeeper::showBackupTime);
    dialog->open();
}

void StoreKeeper::startAnew(const QString& laidAside) {
    m_database.refuseWriting();
    m_prompt.inform(
        tr("The store was restored"),
        tr("What was there lies at %1. The program opens the restored store now.").arg(laidAside));
    QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--store"), m_path});
    QApplication::exit(0);
}

}  // namespace motcua::desktop
