// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unprinted_dialog.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shell/slip_output.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int DossierRole = Qt::UserRole + 1;
using Fit = ColumnFit::Kind;

}  // namespace

UnprintedDialog::UnprintedDialog(const Workplace& place, const QList<UnprintedSlip>& slips, QWidget* parent)
    : DialogFrame(tr("Dossiers without a printed slip"), parent),
      m_place(place),
      m_model(new QStandardItemModel(this)),
      m_table(new TableView),
      m_notice(new Notice(State::Overdue)),
      m_open(new ShortcutButton(tr("Open dossier"), QKeySequence(Qt::CTRL | Qt::Key_O))),
      m_all(new ShortcutButton(tr("Print all"), QKeySequence(Qt::Key_F9))),
      m_one(new ShortcutButton(tr("Print this slip"), {}, ShortcutButton::Kind::Primary)) {
    setObjectName(QStringLiteral("unprintedDialog"));
    fill(slips);
    build();
    addButtons();
    connect(&m_place.slips, &SlipOutput::printed, this, [this](DossierId dossier) {
        const bool mine = m_printing == dossier;
        drop(dossier);
        if (mine) printNext();
    });
    connect(&m_place.slips, &SlipOutput::failed, this, [this](DossierId dossier, const QString& sentence) {
        if (m_printing != dossier) return;
        m_printing.reset();
        m_queue.clear();
        m_notice->setText(sentence);
        m_notice->show();
        judge();
    });
    judge();
    m_table->setFocus();
}

void UnprintedDialog::build() {
    auto* hint =
        new PlainLabel(tr("These dossiers were received at this machine, but no slip is known to have "
                          "come out. Where the citizen has the paper already, do not hand out a "
                          "second one."),
                       TextRole::Secondary);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    m_table->setObjectName(QStringLiteral("unprinted"));
    m_table->setAccessibleName(tr("Dossiers without a printed slip"));
    m_table->setModel(m_model);
    m_table->setColumns({{Fit::Whole, 160}, {Fit::Whole, 140}, {Fit::Whole, 120}, {Fit::Stretch, 200}});
    m_table->setCurrentIndex(m_model->index(0, 0));
    connect(m_table, &TableView::currentRowChanged, this, &UnprintedDialog::judge);
    m_table->setMinimumSize(760, 33 + 6 * 32);
    connect(m_table, &TableView::openRequested, this, [this] { m_one->click(); });
    content()->addWidget(m_table, 1);
    m_notice->hide();
    content()->addWidget(m_notice);
}

void UnprintedDialog::addButtons() {
    m_open->setObjectName(QStringLiteral("openUnprinted"));
    connect(m_open, &ShortcutButton::clicked, this, [this] {
        const auto dossier = current();
        if (!dossier) return;
        accept();
        Q_EMIT dossierRequested(*dossier);
    });
    auto* close = new ShortcutButton(tr("Later"));
    close->setObjectName(QStringLiteral("later"));
    connect(close, &ShortcutButton::clicked, this, &UnprintedDialog::reject);
    m_all->setObjectName(QStringLiteral("printAll"));
    connect(m_all, &ShortcutButton::clicked, this, [this] {
        QList<DossierId> dossiers;
        for (int row = 0; row < m_model->rowCount(); ++row) dossiers += dossierAt(row);
        print(dossiers);
    });
    m_one->setObjectName(QStringLiteral("printOne"));
    connect(m_one, &ShortcutButton::clicked, this, [this] {
        if (const auto dossier = current()) print({*dossier});
    });
    for (ShortcutButton* button : {m_open, close, m_all, m_one}) {
        button->setAutoDefault(false);
        addButton(button);
    }
    m_one->setDefault(true);
}

void UnprintedDialog::fill(const QList<UnprintedSlip>& slips) {
    m_model->setHorizontalHeaderLabels({tr("Code"), tr("Submitter"), tr("Received"), tr("Procedure")});
    for (const UnprintedSlip& slip : slips) {
        auto* code = new QStandardItem(slip.code);
        code->setData(true, BoldWhenSelectedRole);
        code->setData(slip.dossier.value(), DossierRole);
        m_model->appendRow({code, new QStandardItem(slip.submitter),
                            new QStandardItem(toShortVietnamese(slip.receivedAt)),
                            new QStandardItem(slip.procedure)});
    }
}

void UnprintedDialog::print(QList<DossierId> dossiers) {
    if (m_printing) return;
    m_notice->hide();
    m_queue = std::move(dossiers);
    printNext();
}

void UnprintedDialog::printNext() {
    m_printing.reset();
    if (!m_queue.isEmpty()) {
        m_printing = m_queue.takeFirst();
        m_place.slips.printReceipt(*m_printing, m_place.actor);
    }
    judge();
}

void UnprintedDialog::drop(DossierId dossier) {
    m_queue.removeAll(dossier);
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        if (dossierAt(row) == dossier) m_model->removeRow(row);
    judge();
    if (m_model->rowCount() == 0) accept();
}

void UnprintedDialog::judge() {
    const QString busy = m_printing ? tr("A slip is being printed.") : QString();
    m_all->setReason(busy);
    m_one->setReason(busy);
    m_open->setReason(current() ? QString() : tr("Choose a dossier first."));
    setFooterNote(m_printing ? tr("Printing, %1 left…").arg(m_queue.size() + 1)
                             : tr("Dossiers: %1").arg(m_model->rowCount()));
}

DossierId UnprintedDialog::dossierAt(int row) const {
    return DossierId(m_model->item(row)->data(DossierRole).toLongLong());
}

std::optional<DossierId> UnprintedDialog::current() const {
    const int row = m_table->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(dossierAt(row));
}

}  // namespace motcua::ui
