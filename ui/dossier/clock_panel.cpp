// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/clock_panel.h"

#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/span_label.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kSegmentRow = 22;
constexpr int kClockLabels = 110;
constexpr qsizetype kMostCauses = 3;

/// A strip across the panel: the head of the table and the waits below it.
class Strip final : public QWidget {
public:
    explicit Strip(QWidget* parent) : QWidget(parent) { setMinimumHeight(26); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), colours().head);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours().rowLine);
    }
};

class Row final : public QWidget {
public:
    Row(QWidget* label, QWidget* legal, QWidget* index, QWidget* parent) : QWidget(parent) {
        setFixedHeight(kSegmentRow);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(15, 0, 15, 0);
        row->setSpacing(8);
        label->setFixedWidth(kClockLabels);
        row->addWidget(label);
        row->addWidget(legal, 1);
        row->addWidget(index, 1);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), colours().rowLine);
    }
};

void addRow(QVBoxLayout* rows, const QString& label, const QString& legal, const QString& index,
            bool bold = false) {
    const TextRole role = bold ? TextRole::Strong : TextRole::Base;
    rows->addWidget(new Row(new PlainLabel(label, TextRole::Secondary), new PlainLabel(legal, role),
                            new PlainLabel(index, role), rows->parentWidget()));
}

SpanLabel* standing(const ClockColumn& column) {
    return new SpanLabel({{.text = column.standing, .bold = true, .state = column.state}});
}

QWidget* waitStrip(const WaitLine& wait, QWidget* parent) {
    auto* strip = new Strip(parent);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(15, 4, 15, 4);
    row->addWidget(new SpanLabel({{.text = wait.reason, .bold = true, .state = State::Paused},
                                  {.text = QStringLiteral("  ") + wait.who}},
                                 12, strip),
                   1);
    row->addWidget(new PlainLabel(wait.span, TextRole::Small, strip));
    return strip;
}

/// Why the promise was not kept, as the ledger and the steps say.
QWidget* causeStrip(const QStringList& causes, QWidget* parent) {
    auto* words = new PlainLabel(QCoreApplication::translate("ui_dossier", "Cause of the delay: %1")
                                     .arg(causes.mid(0, kMostCauses).join(QStringLiteral("; "))),
                                 TextRole::Small, parent);
    words->setObjectName(QStringLiteral("causes"));
    words->setElided(true);
    words->setToolTip(toolTipText(causes.join(QLatin1Char('\n'))));
    words->setContentsMargins(15, 4, 15, 4);
    return words;
}

/// How it went with others before.
QWidget* riskStrip(const QString& sentence, QWidget* parent) {
    auto* words =
        new PlainLabel(QCoreApplication::translate("ui_dossier", "Risk to be late: %1").arg(sentence),
                       TextRole::Small, parent);
    words->setObjectName(QStringLiteral("risk"));
    words->setWordWrap(true);
    words->setContentsMargins(15, 6, 15, 6);
    return words;
}

}  // namespace

ClockPanel::ClockPanel(QWidget* parent) : Panel(tr("Clock ledger"), parent) {
    setObjectName(QStringLiteral("clock"));
    setFlush(true);
}

void ClockPanel::showTable(const Outcome<ClockTable>& table) {
    delete m_rows;
    m_rows = new QWidget(this);
    content()->addWidget(m_rows);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(0);
    if (!table) {
        setNote({});
        auto* words = new PlainLabel(refusalsText(table.refusals()), TextRole::Base, m_rows);
        words->setWordWrap(true);
        words->setContentsMargins(15, 8, 15, 8);
        rows->addWidget(words);
        return;
    }
    setNote(table->note);
    auto* head = new Strip(m_rows);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(15 + kClockLabels + 8, 0, 15, 0);
    headRow->setSpacing(8);
    headRow->addWidget(new PlainLabel(tr("By law"), TextRole::Strong), 1);
    headRow->addWidget(new PlainLabel(tr("Index 766"), TextRole::Strong), 1);
    rows->addWidget(head);
    const ClockColumn& law = table->legal;
    const ClockColumn& index = table->index766;
    addRow(rows, tr("Time limit"), law.limit, index.limit);
    addRow(rows, tr("Started"), law.start, index.start);
    addRow(rows, tr("Stood still"), law.paused, index.paused);
    addRow(rows, tr("Used"), law.used, index.used);
    addRow(rows, tr("Due"), law.due, index.due, true);
    rows->addWidget(
        new Row(new PlainLabel(tr("State"), TextRole::Secondary), standing(law), standing(index), m_rows));
    for (const WaitLine& wait : table->waits) rows->addWidget(waitStrip(wait, m_rows));
    if (!table->risk.isEmpty()) rows->addWidget(riskStrip(table->risk, m_rows));
    if (!table->causes.isEmpty()) rows->addWidget(causeStrip(table->causes, m_rows));
    rows->addStretch();
    m_rows->show();
}

}  // namespace motcua::ui
