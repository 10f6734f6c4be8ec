// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of work is put together and laid out; what it does stands in work_page.cpp.
#include "ui/work/work_page.h"

#include "ui/shared/action_bar.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/panel.h"
#include "ui/shared/search_box.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/work/handover_dialog.h"
#include "ui/work/register_dialog.h"
#include "ui/work/work_model.h"
#include "ui/work/work_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kMargins = 40;
constexpr int kSearch = 232;
constexpr int kNarrowSearch = 176;
constexpr int kRoomForAll = 1140;
constexpr int kRoomForStep = 1040;
constexpr int kRoomForProcedure = 940;

}  // namespace

void WorkPage::build() {
    m_search->setObjectName(QStringLiteral("filter"));
    m_search->setList(m_table);
    m_table->setObjectName(QStringLiteral("work"));
    m_table->setAccessibleName(tr("My work"));
    m_table->setModel(m_model);
    using Kind = ColumnFit::Kind;
    m_table->setColumns({{Kind::Whole, 120},
                         {Kind::Whole, 140},
                         {Kind::Whole, 110},
                         {Kind::Stretch, 80},
                         {Kind::Fixed, 104},
                         {Kind::Whole, 64},
                         {Kind::Whole, 76}});
    m_table->rememberWidths(m_place.settings, QStringLiteral("work"));
    auto* list = new Panel({}, this);
    list->setFlush(true);
    list->content()->addWidget(m_table);
    list->content()->addWidget(m_footer);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(list, 1);
    row->addWidget(m_panel);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    m_chipBox = buildChips();
    top->addWidget(m_chipBox, 1);
    top->addWidget(m_search, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(row, 1);
}

QWidget* WorkPage::buildChips() {
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(8, box);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    const auto add = [&](WorkChip chip, const char* name, const QString& label, std::optional<State> state) {
        auto* made = new FilterChip(label, state, box);
        made->setObjectName(QLatin1String(name));
        made->setChecked(chip == m_chip);
        group->addButton(made);
        flow->addWidget(made);
        m_chips.insert(static_cast<int>(chip), made);
        connect(made, &FilterChip::clicked, this, [this, chip] { choose(chip); });
    };
    add(WorkChip::All, "chipAll", tr("All"), {});
    add(WorkChip::Overdue, "chipOverdue", tr("Overdue"), State::Overdue);
    add(WorkChip::DueSoon, "chipDueSoon", tr("Due soon"), State::DueSoon);
    add(WorkChip::Paused, "chipPaused", tr("Paused"), State::Paused);
    add(WorkChip::Pile, "chipPile", tr("Pile of the unit"), {});
    add(WorkChip::Ready, "chipReady", tr("To be collected"), State::Ready);
    add(WorkChip::Consulted, "chipConsulted", tr("Opinion asked"), {});
    add(WorkChip::Unseen, "chipUnseen", tr("Nobody sees it"), State::Overdue);
    add(WorkChip::Closable, "chipClosable", tr("To be closed"), State::Paused);
    add(WorkChip::Expiring, "chipExpiring", tr("Letter due today"), State::DueSoon);
    add(WorkChip::Linked, "chipLinked", tr("Linked dossier ended"), State::DueSoon);
    return box;
}

template <class Dialog, class Signal>
void WorkPage::openDialog(Dialog* dialog, Signal done) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, done, this,
            [this](const QString& sentence) { Q_EMIT noticeRequested(State::Ready, sentence); });
    connect(dialog, &QDialog::finished, this, &WorkPage::focusFirst);
    dialog->open();
}

void WorkPage::buildActions() {
    m_bar->setParent(this);
    m_bar->hide();
    m_reassign->setObjectName(QStringLiteral("reassign"));
    connect(m_reassign, &ShortcutButton::clicked, this, &WorkPage::reassign);
    connect(m_model, &WorkModel::ticksChanged, this, &WorkPage::judgeActions);
    connect(m_table, &TableView::markRequested, m_model, &WorkModel::toggleTick);
    const auto opener = [this](const QString& label, Qt::Key key, const char* name, auto open) {
        auto* made = new ShortcutButton(label, QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        made->setObjectName(QLatin1String(name));
        connect(made, &ShortcutButton::clicked, this, open);
        m_bar->addAction(made);
    };
    opener(tr("Handover of papers…"), Qt::Key_B, "handover",
           [this] { openDialog(new HandoverDialog(m_place, this), &HandoverDialog::done); });
    opener(tr("Register…"), Qt::Key_S, "register",
           [this] { openDialog(new RegisterDialog(m_place, this), &RegisterDialog::printed); });
    m_bar->addAction(m_reassign);
    m_proposals->setObjectName(QStringLiteral("proposals"));
    connect(m_proposals, &ShortcutButton::clicked, this, &WorkPage::openProposal);
    m_bar->addAction(m_proposals);
}

void WorkPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // On a narrow screen the panel beside the list says what these columns would.
    m_table->setColumnShown(WorkModel::Since, width() >= kRoomForAll);
    m_table->setColumnShown(WorkModel::Holder, width() >= kRoomForAll);
    m_table->setColumnShown(WorkModel::Step, width() >= kRoomForStep);
    m_table->setColumnShown(WorkModel::Procedure, width() >= kRoomForProcedure);
    layOutChips();
    QStringList keys{tr("Enter opens"), tr("F9 acts"), tr("F5 reads again")};
    if (width() >= kRoomForProcedure) keys.prepend(tr("\u2191 \u2193 choose"));
    m_footer->setKeys(keys);
}

/// One row as long as there is room: the filter gives some of its own.
void WorkPage::layOutChips() {
    const int room = width() - kMargins;
    const int wanted = m_chipBox->layout()->sizeHint().width();
    m_search->setFixedWidth(std::clamp(room - wanted, kNarrowSearch, kSearch));
    m_chipBox->setMinimumHeight(m_chipBox->layout()->heightForWidth(room - m_search->width()));
}

}  // namespace motcua::ui
