// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/handover_dialog.h"

#include "core/dossier/hand_over.h"
#include "core/forms/handover_of_list.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shell/slip_output.h"
#include "ui/work/handover_rows.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

using Fit = ColumnFit::Kind;

QStandardItem* cell(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

}  // namespace

HandoverDialog::HandoverDialog(Workplace& place, QWidget* parent)
    : DialogFrame(tr("Handover of papers"), parent),
      m_place(place),
      m_lists(new TableView(this)),
      m_listModel(new QStandardItemModel(this)),
      m_lines(new TableView(this)),
      m_lineModel(new QStandardItemModel(this)),
      m_notice(new Notice(State::Ready, {}, this)),
      m_print(new ShortcutButton(tr("Print again"), QKeySequence(Qt::CTRL | Qt::Key_P))),
      m_main(new ShortcutButton(tr("Make the list and print it"), QKeySequence(Qt::Key_F9),
                                ShortcutButton::Kind::Primary)) {
    setObjectName(QStringLiteral("handoverDialog"));
    build();
    connect(&m_place.slips, &SlipOutput::formPrinted, this,
            [this](const QString& where) { tell(State::Ready, where); });
    connect(&m_place.slips, &SlipOutput::formFailed, this,
            [this](const QString& sentence) { tell(State::Overdue, sentence); });
    read();
    m_lists->setFocus();
}

void HandoverDialog::build() {
    m_lists->setObjectName(QStringLiteral("handoverLists"));
    m_lists->setAccessibleName(tr("Handover lists"));
    m_lists->setModel(m_listModel);
    m_listModel->setHorizontalHeaderLabels({tr("Batch"), tr("From"), tr("To"), tr("Dossiers"), tr("State")});
    m_lists->setColumns(
        {{Fit::Whole, 72}, {Fit::Stretch, 120}, {Fit::Stretch, 160}, {Fit::Fixed, 72}, {Fit::Whole, 150}});
    m_lists->setEmptyTexts(tr("No papers wait to be handed over"),
                           tr("Lists appear here once dossiers were sent to other units"));
    m_lists->setMinimumSize(880, 33 + 5 * 32);
    m_lines->setObjectName(QStringLiteral("handoverLines"));
    m_lines->setAccessibleName(tr("Dossiers on the list"));
    m_lines->setModel(m_lineModel);
    m_lineModel->setHorizontalHeaderLabels(
        {tr("Dossier code"), tr("Procedure"), tr("Submitter"), tr("Papers"), tr("Originals")});
    m_lines->setColumns(
        {{Fit::Whole, 190}, {Fit::Stretch, 200}, {Fit::Whole, 140}, {Fit::Fixed, 72}, {Fit::Fixed, 80}});
    m_lines->setMinimumHeight(33 + 6 * 32);
    connect(m_lists, &TableView::currentRowChanged, this, &HandoverDialog::showLines);
    content()->addWidget(m_lists, 1);
    content()->addWidget(m_lines, 1);
    m_notice->hide();
    content()->addWidget(m_notice);
    auto* close = new ShortcutButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeHandover"));
    connect(close, &ShortcutButton::clicked, this, &HandoverDialog::reject);
    m_print->setObjectName(QStringLiteral("printHandover"));
    connect(m_print, &ShortcutButton::clicked, this, [this] {
        if (const HandoverList* list = chosen()) print(*list);
    });
    m_main->setObjectName(QStringLiteral("handoverMain"));
    connect(m_main, &ShortcutButton::clicked, this, &HandoverDialog::run);
    for (ShortcutButton* button : {close, m_print, m_main}) {
        button->setAutoDefault(false);
        addButton(button);
    }
}

void HandoverDialog::read() {
    try {
        m_rows = handoverRows(m_place.desk, m_place.actor);
    } catch (const Fault& fault) {
        qWarning("reading the handover lists failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
    m_listModel->removeRows(0, m_listModel->rowCount());
    for (const HandoverList& list : std::as_const(m_rows)) {
        const HandoverWords words = handoverWords(m_place.desk, list);
        auto* batch = cell(words.batch);
        batch->setData(true, BoldWhenSelectedRole);
        auto* count = cell(QString::number(list.lines.size()));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* state = cell(words.standing);
        state->setData(int(words.state), StateRole);
        m_listModel->appendRow({batch, cell(words.from), cell(words.to), count, state});
    }
    if (!m_rows.isEmpty()) m_lists->setCurrentIndex(m_listModel->index(0, 0));
    showLines();
}

const HandoverList* HandoverDialog::chosen() const {
    const int row = m_lists->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

bool HandoverDialog::comesToMe(const HandoverList& list) const {
    return list.number > 0 && !list.confirmedAt &&
           worksIn(m_place.actor, list.to, localDate(m_place.desk.clock.now()));
}

void HandoverDialog::showLines() {
    m_lineModel->removeRows(0, m_lineModel->rowCount());
    const HandoverList* list = chosen();
    m_lines->setVisible(list != nullptr);
    if (list)
        for (const HandoverLine& line : list->lines) {
            auto* code = cell(line.code);
            code->setCheckable(comesToMe(*list));
            if (comesToMe(*list)) code->setAccessibleText(tr("%1: tick what did not come").arg(line.code));
            if (line.missing) code->setText(line.code + QStringLiteral(" – ") + tr("did not come"));
            m_lineModel->appendRow({code, cell(line.procedure), cell(line.submitter),
                                    cell(QString::number(line.papers)),
                                    cell(QString::number(line.originals))});
        }
    judge();
}

void HandoverDialog::judge() {
    const HandoverList* list = chosen();
    m_print->setReason(list && list->number > 0 ? QString() : tr("Choose a list that was made."));
    const bool comes = list && comesToMe(*list);
    m_main->setText(comes ? tr("Confirm the receipt") : tr("Make the list and print it"));
    m_main->setReason(comes || (list && list->number == 0) ? QString()
                                                           : tr("Nothing is to be done with this list."));
    setFooterNote(comes ? tr("Space ticks what did not come; it stays with the giver") : QString());
}

void HandoverDialog::run() {
    const HandoverList* list = chosen();
    if (!list) return;
    const HandoverList copy = *list;
    try {
        if (copy.number == 0)
            make(copy);
        else
            confirm(copy);
    } catch (const Fault& fault) {
        qWarning("handing over papers failed: %s", fault.what());
        tell(State::Overdue, faultText(fault));
    }
}

void HandoverDialog::make(const HandoverList& draft) {
    TextQuestion question;
    question.title = tr("Make the list and print it");
    question.label = tr("Note of the batch:");
    question.doIt = tr("Make the list");
    question.initial = defaultBatchNote(m_place.desk.clock.now());
    question.required = false;
    const auto note = m_place.prompt.askText(question);
    if (!note) return;
    const auto made = HandOver(m_place.desk).make(draft.from, draft.to, *note, m_place.actor);
    read();
    if (!made) return tell(State::DueSoon, refusalsText(made.refusals()));
    print(*made);
    Q_EMIT done(tr("List %1 was made, with %2 dossier(s).")
                    .arg(QString::number(made->number), QString::number(made->lines.size())));
}

void HandoverDialog::confirm(const HandoverList& list) {
    QList<DossierId> missing;
    for (int row = 0; row < m_lineModel->rowCount() && row < list.lines.size(); ++row)
        if (m_lineModel->item(row)->checkState() == Qt::Checked) missing += list.lines.at(row).dossier;
    const auto confirmed = HandOver(m_place.desk).confirm(list.id, missing, m_place.actor);
    read();
    if (!confirmed) return tell(State::DueSoon, refusalsText(confirmed.refusals()));
    const QString sentence =
        tr("Received: %1 dossier(s); %2 did not come.")
            .arg(QString::number(list.lines.size() - missing.size()), QString::number(missing.size()));
    tell(State::Ready, sentence);
    Q_EMIT done(sentence);
}

void HandoverDialog::print(const HandoverList& list) {
    m_place.slips.printForm({handoverSlip(handoverOf(list, m_place.desk))},
                            QStringLiteral("ban-giao-%1-%2").arg(list.year).arg(list.number));
}

void HandoverDialog::tell(State state, const QString& sentence) {
    m_notice->setState(state);
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

}  // namespace motcua::ui
