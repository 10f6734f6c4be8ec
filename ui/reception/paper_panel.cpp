// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/paper_panel.h"

#include "ui/reception/paper_table.h"
#include "ui/shared/line_field.h"
#include "ui/shared/link_button.h"
#include "ui/shared/span_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

PaperPanel::PaperPanel(QWidget* parent)
    : Panel(tr("Papers"), parent),
      m_table(new PaperTable(m_papers)),
      m_count(new SpanLabel({}, 12)),
      m_more(new LineField),
      m_all(new LinkButton(tr("Tick all required"), QKeySequence(Qt::ALT | Qt::Key_A))) {
    setObjectName(QStringLiteral("paperPanel"));
    setFlush(true);
    setJumpKey(QKeySequence(Qt::ALT | Qt::Key_G));
    m_count->setAlignment(Qt::AlignRight);
    m_count->setMinimumWidth(200);
    setHeadWidget(m_count);
    m_more->setObjectName(QStringLiteral("morePaper"));
    m_more->setAccessibleName(tr("A paper beyond the list"));
    m_more->setPlaceholderText(tr("A paper beyond the list"));
    m_more->setNote(QStringLiteral("Enter"));
    m_all->setObjectName(QStringLiteral("tickRequired"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 12, 4);
    foot->setSpacing(12);
    foot->addWidget(m_more, 1);
    foot->addWidget(m_all);
    content()->addWidget(m_table, 1);
    content()->addLayout(foot);
    connect(&m_papers, &PaperModel::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_more, &QLineEdit::returnPressed, this, &PaperPanel::addTyped);
    connect(m_all, &LinkButton::clicked, this, [this] { m_papers.tickRequired(); });
    refresh();
}

void PaperPanel::setRequired(const QList<RequiredPaper>& papers) {
    m_papers.setRequired(papers);
    m_more->clear();
    m_table->scrollToTop();
    m_table->setEmptyTexts(tr("No papers yet"), tr("Choose a procedure (Alt+T)"));
}

void PaperPanel::addTyped() {
    const int row = m_papers.addPaper(m_more->text());
    if (row < 0) return;
    m_more->clear();
    m_table->setCurrentIndex(m_papers.index(row, 0));
    m_table->scrollTo(m_papers.index(row, 0));
}

QWidget* PaperPanel::mark(const Refusal& refusal) {
    if (!refusal.field.startsWith(QLatin1String("papers"))) return nullptr;
    const int first = m_papers.markMissing();
    if (first >= 0) {
        m_table->setCurrentIndex(m_papers.index(first, 0));
        m_table->scrollTo(m_papers.index(first, 0));
    }
    return m_table;
}

void PaperPanel::refresh() {
    m_all->setEnabled(m_papers.missing() > 0);
    if (m_papers.papers() == 0)
        m_count->setSpans({{.text = QStringLiteral("Alt+G"), .quiet = true}});
    else
        m_count->setSpans(
            {{.text = QStringLiteral("%1/%2").arg(m_papers.ticked()).arg(m_papers.papers()), .bold = true},
             {.text = QLatin1Char(' ') + tr("papers · Space ticks · Alt+G"), .quiet = true}});
}

}  // namespace motcua::ui
