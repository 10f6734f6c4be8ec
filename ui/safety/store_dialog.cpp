// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/store_dialog.h"

#include "core/base/error.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/user_prompt.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <memory>

namespace motcua::ui {

namespace {

constexpr int kAdviceRole = Qt::UserRole + 1;
constexpr int kStoreWidth = 880;
using Fit = ColumnFit::Kind;

TableView* tableOf(const QString& name, const QString& spoken, QStandardItemModel* model, int height) {
    auto* table = new TableView;
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setMinimumSize(kStoreWidth, height);
    return table;
}

}  // namespace

StoreDialog::StoreDialog(const StoreCare& care, UserPrompt& prompt, QWidget* parent,
                         CareObjections objections)
    : DialogFrame(tr("Safety of the store"), parent),
      m_care(care),
      m_prompt(prompt),
      m_objections(std::move(objections)),
      m_checks(new QStandardItemModel(this)),
      m_checkTable(tableOf(QStringLiteral("checks"), tr("What the self-check found"), m_checks, 150)),
      m_advice(new PlainLabel({}, TextRole::Secondary)),
      m_backups(new QStandardItemModel(this)),
      m_backupTable(tableOf(QStringLiteral("backups"), tr("Backups"), m_backups, 150)),
      m_place(new PlainLabel({}, TextRole::Secondary)),
      m_progress(new QProgressBar),
      m_notice(new Notice),
      m_new(new ShortcutButton(tr("Back up now"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary)),
      m_folder(new ShortcutButton(tr("Folder…"))),
      m_code(new ShortcutButton(tr("Recovery code…"))),
      m_restore(new ShortcutButton(tr("Restore…"))),
      m_stop(new ShortcutButton(tr("Stop"))) {
    setObjectName(QStringLiteral("storeDialog"));
    build();
    addButtons();
    connect(&m_work, &Background::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(&m_work, &Background::finished, this, [this](const QString& sentence, bool stopped) {
        if (stopped) tell(State::Paused, tr("Stopped. Nothing was changed."));
        if (!sentence.isEmpty()) tell(State::Overdue, sentence);
        judge();
    });
    lookAgain();
    m_checkTable->setFocus();
}

void StoreDialog::build() {
    m_checks->setHorizontalHeaderLabels({tr("Result"), tr("What was found")});
    m_checkTable->setColumns({{Fit::Whole, 120}, {Fit::Stretch, 400}});
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setWordWrap(true);
    m_advice->setMinimumHeight(40);
    connect(m_checkTable, &TableView::currentRowChanged, this, [this](int row) {
        m_advice->setText(row < 0 ? QString() : m_checks->item(row)->data(kAdviceRole).toString());
    });
    m_backups->setHorizontalHeaderLabels({tr("Backup of"), tr("Dossiers"), tr("Last code"), tr("File")});
    m_backupTable->setColumns({{Fit::Whole, 140}, {Fit::Whole, 80}, {Fit::Whole, 200}, {Fit::Stretch, 200}});
    m_backupTable->setEmptyTexts(tr("There is no backup yet"), tr("Make one with F9"));
    connect(m_backupTable, &TableView::currentRowChanged, this, [this] { judge(); });
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_notice->setObjectName(QStringLiteral("notice"));
    for (QWidget* hidden : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_notice)})
        hidden->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_checkTable), static_cast<QWidget*>(m_advice),
                          static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_backupTable),
                          static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_notice)})
        content()->addWidget(part);
}

void StoreDialog::addButtons() {
    auto* close = new ShortcutButton(tr("Close"));
    const std::pair<ShortcutButton*, const char*> buttons[] = {{m_stop, "stop"}, {m_restore, "restore"},
                                                               {m_code, "code"}, {m_folder, "folder"},
                                                               {close, "close"}, {m_new, "backUp"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        addButton(button);
    }
    connect(close, &ShortcutButton::clicked, this, &StoreDialog::reject);
    connect(m_stop, &ShortcutButton::clicked, this, [this] { m_work.stop(); });
    connect(m_new, &ShortcutButton::clicked, this, &StoreDialog::backUp);
    connect(m_folder, &ShortcutButton::clicked, this, &StoreDialog::chooseFolder);
    connect(m_code, &ShortcutButton::clicked, this, &StoreDialog::showCode);
    connect(m_restore, &ShortcutButton::clicked, this, &StoreDialog::restore);
}

void StoreDialog::lookAgain() {
    const auto checks = std::make_shared<QList<Check>>();
    const auto state = std::make_shared<CareState>();
    m_work.start([this, checks, state](const Progress&) {
        *checks = m_care.look();
        *state = m_care.state();
        return QString();
    });
    connect(
        &m_work, &Background::finished, this,
        [this, checks, state] {
            showChecks(*checks);
            showState(*state);
        },
        Qt::SingleShotConnection);
    judge();
}

void StoreDialog::showChecks(const QList<Check>& checks) {
    m_checks->removeRows(0, m_checks->rowCount());
    int wrong = 0;
    for (const Check& check : checks) {
        const CheckAdvice advice = check.isOk ? CheckAdvice() : adviceOn(check.name);
        auto* result = new QStandardItem(check.isOk ? tr("In order") : tr("Not in order"));
        result->setData(!check.isOk, BoldRole);
        result->setData(check.isOk ? check.detail : advice.meaning + u' ' + advice.remedy, kAdviceRole);
        // What is wrong stands on top.
        m_checks->insertRow(check.isOk ? m_checks->rowCount() : wrong,
                            {result, new QStandardItem(check.detail)});
        if (!check.isOk) ++wrong;
    }
    m_checkTable->setCurrentIndex(m_checks->index(0, 0));
    setFooterNote(wrong == 0 ? tr("Everything is in order.") : tr("Not in order: %1").arg(wrong));
}

void StoreDialog::showState(const CareState& state) {
    m_known = state.backups;
    m_backups->removeRows(0, m_backups->rowCount());
    for (const KnownBackup& backup : m_known)
        m_backups->appendRow({new QStandardItem(toShortVietnamese(backup.info.at)),
                              new QStandardItem(QString::number(backup.info.dossiers)),
                              new QStandardItem(backup.info.lastCode),
                              new QStandardItem(QFileInfo(backup.path).fileName())});
    if (!m_known.isEmpty()) m_backupTable->setCurrentIndex(m_backups->index(0, 0));
    QString place = tr("Backups go to %1.").arg(QDir::toNativeSeparators(state.folder));
    if (state.isSameDisk)
        place += u' ' + tr("That is the same disk as the store: choose one on another disk.");
    if (state.isCodeHere)
        place += u' ' + tr("The recovery code still lies on this machine: print it and remove it.");
    m_place->setText(place);
    judge();
}

void StoreDialog::backUp() {
    if (!isLetDo(Function::BackUp)) return;
    m_notice->hide();
    const auto made = std::make_shared<QString>();
    m_work.start([this, made](const Progress& progress) {
        *made = m_care.backUp(progress);
        return QString();
    });
    connect(
        &m_work, &Background::finished, this,
        [this, made] {
            if (made->isEmpty()) return;
            tell(State::Ready, tr("Backed up, opened and verified: %1").arg(QDir::toNativeSeparators(*made)));
            lookAgain();
        },
        Qt::SingleShotConnection);
    judge();
}

void StoreDialog::chooseFolder() {
    if (!isLetDo(Function::BackUp)) return;
    auto* chooser = new QFileDialog(this, tr("Folder for backups"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        try {
            m_care.setFolder(folder);
            lookAgain();
        } catch (const Fault& fault) {
            tell(State::Overdue, faultText(fault));
        }
    });
    chooser->open();
}

void StoreDialog::showCode() {
    if (!isLetDo(Function::BackUp)) return;
    const QString sheet = m_care.codeSheet();
    if (sheet.isEmpty())
        return m_prompt.inform(
            tr("Recovery code"),
            tr("The code does not lie on this machine any more. It is on the printed sheet."));
    const bool forget =
        m_prompt.confirm({tr("Recovery code"), sheet, tr("It lies in the safe: remove it here"),
                          tr("Leave it for now"), true});
    if (!forget) return;
    try {
        m_care.forgetCode();
        lookAgain();
    } catch (const Fault& fault) {
        tell(State::Overdue, faultText(fault));
    }
}

QString StoreDialog::questionFor(const BackupInfo& info, const Loss& loss) const {
    QString text = tr("The store goes back to %1, with %2 dossiers.")
                       .arg(toShortVietnamese(info.at), QString::number(info.dossiers));
    if (!loss.isSameStore) return text + u'\n' + tr("The backup is not of the store that is open.");
    if (loss.events == 0) return text + u'\n' + tr("Nothing is lost: nothing has happened since.");
    text += u'\n' +
            tr("Lost: %1 events since %2.").arg(QString::number(loss.events), toShortVietnamese(*loss.since));
    if (loss.dossiers > 0)
        text += u'\n' + tr("Among them %1 dossiers received since, from %2 to %3: their citizens hold slips.")
                            .arg(QString::number(loss.dossiers), loss.firstCode, loss.lastCode);
    return text + u'\n' + tr("The store as it is now is laid aside, not deleted.");
}

void StoreDialog::restore() {
    const int row = m_backupTable->currentIndex().row();
    if (row < 0 || m_work.isRunning() || !isLetDo(Function::Restore)) return;
    const KnownBackup backup = m_known.at(row);
    m_notice->hide();
    try {
        const auto loss = m_care.lossBy(backup.path);
        if (!loss) return tell(State::Overdue, refusalsText(loss.refusals()));
        if (!m_prompt.confirm(
                {tr("Restore this backup?"), questionFor(backup.info, *loss), tr("Restore"), {}, true}))
            return;
        const auto agreement = agreementOn(backup.path);
        if (!agreement) return;
        QString code;
        if (m_care.codeSheet().isEmpty()) {
            const auto typed =
                m_prompt.askText({tr("Recovery code"), tr("Nine groups of four from the sheet"), tr("Open")});
            if (!typed) return;
            code = *typed;
        }
        restoreAdmitted(backup.path, code, *agreement);
    } catch (const Fault& fault) {
        tell(State::Overdue, faultText(fault));
    }
}

std::optional<Agreement> StoreDialog::agreementOn(const QString& path) {
    if (!m_asking) return Agreement();
    const auto turn = m_asking(path);
    if (!turn) {
        tell(State::Overdue, refusalsText(turn.refusals()));
        return std::nullopt;
    }
    if (turn->isAdmitted) return turn->agreement;
    tell(State::Ready, tr("Prepared; nothing was changed yet. A supervisor signs in here, chooses the same "
                          "backup and restores it."));
    return std::nullopt;
}

void StoreDialog::restoreAdmitted(const QString& path, const QString& code, const Agreement& agreement) {
    const auto aside = std::make_shared<QString>();
    m_work.start([this, path, code, agreement, aside](const Progress& progress) {
        const auto laid = m_care.restore(path, code, agreement, progress);
        if (!laid) return refusalsText(laid.refusals());
        *aside = *laid;
        return QString();
    });
    connect(
        &m_work, &Background::finished, this,
        [this, aside](const QString& sentence, bool stopped) {
            if (sentence.isEmpty() && !stopped) Q_EMIT restored(*aside);
        },
        Qt::SingleShotConnection);
    judge();
}

void StoreDialog::tell(State state, const QString& sentence) {
    m_notice->setState(state);
    m_notice->setText(sentence);
    m_notice->show();
}

QString StoreDialog::reasonAgainst(Function function) const {
    try {
        const Refusals refusals = m_objections ? m_objections(function) : Refusals();
        return refusals.isEmpty() ? QString() : refusals.first().message;
    } catch (const Fault& fault) {
        // A store that cannot even tell who is who is what restoring is for.
        qWarning("the rights of the officer are unknown: %s", fault.what());
        return {};
    }
}

bool StoreDialog::isLetDo(Function function) {
    const QString reason = reasonAgainst(function);
    if (!reason.isEmpty()) tell(State::Overdue, reason);
    return reason.isEmpty();
}

void StoreDialog::judge() {
    const bool busy = m_work.isRunning();
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    const QString wait = busy ? tr("Something is under way.") : QString();
    const QString keeps = busy ? wait : reasonAgainst(Function::BackUp);
    for (ShortcutButton* button : {m_new, m_folder, m_code}) button->setReason(keeps);
    const QString restores = busy ? wait : reasonAgainst(Function::Restore);
    const bool isChosen = m_backupTable->currentIndex().isValid();
    m_restore->setReason(!restores.isEmpty() || isChosen ? restores : tr("Choose a backup first."));
}

}  // namespace motcua::ui
