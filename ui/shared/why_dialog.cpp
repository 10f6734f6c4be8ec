// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/why_dialog.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/day_grid.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/state.h"
#include "ui/shared/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kHeight = 440;
constexpr int kTableWidth = 456;
constexpr int kDayRow = 28;

QString dateText(QDate date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString dayText(QDate date) {
    QString weekday = weekdayVietnamese(date);
    weekday.replace(0, 1, weekday.at(0).toUpper());
    return weekday + date.toString(QStringLiteral(" dd/MM"));
}

QDate firstCounted(const DueExplanation& explanation) {
    for (const ExplainedDay& day : explanation.days)
        if (day.counts > 0) return day.date;
    return localDate(explanation.due.at);
}

QWidget* fact(const QString& label, const QString& value, TextRole role) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(label, TextRole::Small));
    column->addWidget(new PlainLabel(value, role));
    return box;
}

}  // namespace

WhyDialog::WhyDialog(const DueExplanation& explanation, const TimeLimit& limit, QWidget* parent)
    : DialogFrame(tr("Why %1?").arg(dateText(localDate(explanation.due.at))), parent),
      m_explanation(explanation),
      m_limit(limit.toVietnamese()) {
    setObjectName(QStringLiteral("whyDialog"));
    layOut(limit);
    setFooterNote(tr("Working calendar, version %1").arg(explanation.calendarVersion));
    auto* copy = new ShortcutButton(tr("Copy"), QKeySequence(Qt::CTRL | Qt::Key_C));
    copy->setObjectName(QStringLiteral("whyCopy"));
    connect(copy, &ShortcutButton::clicked, this, [this] { QApplication::clipboard()->setText(asText()); });
    addButton(copy);
    auto* close =
        new ShortcutButton(tr("Close"), QKeySequence(Qt::Key_Escape), ShortcutButton::Kind::Primary);
    close->setObjectName(QStringLiteral("whyClose"));
    connect(close, &ShortcutButton::clicked, this, &QDialog::accept);
    addButton(close);
}

void WhyDialog::layOut(const TimeLimit& limit) {
    const int room = parentWidget() ? parentWidget()->window()->height() - 180 : kHeight;
    const int needed = std::min(kHeight, int(m_explanation.days.size()) * kDayRow + 36);
    const int height = qBound(220, room, std::max(220, needed));
    auto* grid = new QScrollArea;
    auto* days = new DayGrid(m_explanation);
    grid->setWidget(days);
    // The area fills both with the colour of the window; here they lie on the dialog's panel.
    days->setAutoFillBackground(false);
    grid->viewport()->setAutoFillBackground(false);
    grid->setFrameShape(QFrame::NoFrame);
    grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid->setFixedWidth(days->sizeHint().width() + 14);
    grid->setFocusPolicy(Qt::NoFocus);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(facts(limit));
    left->addWidget(grid, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(left);
    QWidget* lines = table();
    lines->setMinimumHeight(height);
    row->addWidget(lines, 1);
    content()->addLayout(row);
}

QWidget* WhyDialog::facts(const TimeLimit& limit) const {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    const Instant due = m_explanation.due.at;
    row->addWidget(fact(tr("Time limit"), limit.toVietnamese(), TextRole::Strong));
    row->addWidget(fact(tr("Counted from"), dateText(firstCounted(m_explanation)), TextRole::Strong));
    row->addWidget(fact(m_explanation.due.provisional ? tr("Due, provisional") : tr("Due"),
                        toShortVietnamese(due), TextRole::Strong));
    row->addStretch(1);
    return box;
}

QWidget* WhyDialog::table() {
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Day"), tr("Counts"), tr("Reason")});
    for (const ExplainedDay& day : runningCounts(m_explanation.days)) {
        auto* date = new QStandardItem(dayText(day.date));
        auto* count = new QStandardItem(countText(day));
        auto* reason =
            new QStandardItem(day.provisional ? tr("%1 (provisional)").arg(day.reason) : day.reason);
        const bool last = day.date == m_explanation.days.last().date;
        for (QStandardItem* item : {date, count, reason}) {
            item->setData(day.counts <= 0 && !isDayOff(day), QuietRole);
            item->setData(last, BoldRole);
        }
        if (isDayOff(day)) reason->setData(static_cast<int>(State::DueSoon), StateRole);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow({date, count, reason});
    }
    model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* view = new TableView;
    view->setObjectName(QStringLiteral("whyDays"));
    view->setAccessibleName(tr("Day by day"));
    view->setModel(model);
    view->verticalHeader()->setMinimumSectionSize(kDayRow);
    view->verticalHeader()->setDefaultSectionSize(kDayRow);
    view->setColumns(
        {{ColumnFit::Kind::Whole, 110}, {ColumnFit::Kind::Fixed, 56}, {ColumnFit::Kind::Stretch, 180}});
    view->setMinimumWidth(kTableWidth);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

QString WhyDialog::asText() const {
    QStringList lines{windowTitle(), tr("Time limit: %1").arg(m_limit),
                      tr("Due: %1").arg(toShortVietnamese(m_explanation.due.at))};
    for (const ExplainedDay& day : m_explanation.days)
        lines += QStringList{dayText(day.date), countText(day), day.reason}.join(QLatin1Char('\t'));
    lines += tr("Working calendar, version %1").arg(m_explanation.calendarVersion);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace motcua::ui
