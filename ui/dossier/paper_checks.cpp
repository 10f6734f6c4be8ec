// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/paper_checks.h"

#include "core/base/text.h"
#include "ui/dossier/paper_check_model.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/search_box.h"
#include "ui/shared/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

PaperChecks::PaperChecks(Mode mode, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_mode(mode),
      m_model(new PaperCheckModel(mode == Mode::Faults, this)),
      m_table(new TableView(this)),
      m_message(new PlainLabel({}, TextRole::Strong, this)) {
    setObjectName(name);
    m_table->setObjectName(name + QStringLiteral("List"));
    m_table->setAccessibleName(mode == Mode::Faults ? tr("Papers that are missing or not right")
                                                    : tr("Papers to tick"));
    m_table->setAccessibleDescription(tr("Up and Down walk, Space marks."));
    m_table->setModel(m_model);
    using Kind = ColumnFit::Kind;
    if (mode == Mode::Faults)
        m_table->setColumns({{Kind::Stretch, 200}, {Kind::Fixed, 120}, {Kind::Fixed, 240}});
    else
        m_table->setColumns({{Kind::Stretch, 200}});
    m_table->setEmptyTexts(tr("There is no paper to tick"), tr("Go on with F9"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::markRequested, this, [this](const QModelIndex& at) { mark(at.row()); });
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& at) { mark(at.row()); });
    if (mode == Mode::Faults) {
        m_why = new LineField(this);
        m_why->setObjectName(name + QStringLiteral("Why"));
        m_more = new LineField(this);
        m_more->setObjectName(name + QStringLiteral("More"));
        m_more->setPlaceholderText(tr("Another paper, Enter adds it"));
        for (auto* row : {new FieldRow(tr("&What is wrong"), m_why, this),
                          new FieldRow(tr("A&nother paper"), m_more, this)}) {
            row->setLabelWidth(kActLabels);
            column->addWidget(row);
        }
        connect(m_table, &TableView::currentRowChanged, this, &PaperChecks::showRow);
        connect(m_why, &LineField::textEdited, this,
                [this](const QString& text) { m_model->setReason(m_table->currentIndex().row(), text); });
        connect(m_more, &LineField::returnPressed, this, &PaperChecks::addTyped);
    }
    column->addWidget(m_message);
}

void PaperChecks::setPapers(const QList<PaperRef>& papers) {
    m_model->setPapers(papers);
    if (!papers.isEmpty()) m_table->setCurrentIndex(m_model->index(0, 0));
}

QList<PaperFault> PaperChecks::faults() const {
    return m_model->marked();
}

QList<PaperRef> PaperChecks::ticked() const {
    QList<PaperRef> papers;
    for (const PaperFault& fault : m_model->marked()) papers += fault.paper;
    return papers;
}

void PaperChecks::setMessage(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void PaperChecks::focusList() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void PaperChecks::setListName(const QString& name) {
    m_table->setAccessibleName(name);
    m_table->horizontalHeader()->hide();
    m_table->setEmptyTexts(tr("There is nobody to tick"), tr("Go on with F9"));
}

QWidget* PaperChecks::addFilter(const QString& placeholder) {
    m_filter = new SearchBox(placeholder, {}, this);
    m_filter->setObjectName(objectName() + QStringLiteral("Filter"));
    m_filter->setList(m_table);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_filter);
    m_table->installEventFilter(this);
    m_filter->installEventFilter(this);
    connect(m_filter, &SearchBox::textChanged, this, &PaperChecks::filter);
    connect(m_table, &TableView::openRequested, this, [this](const QModelIndex& at) {
        mark(at.row());
        m_filter->selectAll();
    });
    return m_filter;
}

/// Letters that are typed upon the list are meant for the line above it, and Escape there empties the line
/// before it leaves the form.
bool PaperChecks::eventFilter(QObject* watched, QEvent* event) {
    const bool overrides = event->type() == QEvent::ShortcutOverride;
    if (!overrides && event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_filter && overrides && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        key->accept();
        return true;
    }
    const QString text = key->text();
    const bool letter = watched == m_table && !overrides && !text.isEmpty() &&
                        text.at(0).isLetterOrNumber() &&
                        !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!letter) return QWidget::eventFilter(watched, event);
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->setText(text);
    return true;
}

void PaperChecks::filter(const QString& text) {
    const QStringList wanted = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    int found = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = QLatin1Char(' ') + folded(m_model->name(row));
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&name](const QString& word) {
            return name.contains(QLatin1Char(' ') + word);
        });
        m_table->setRowHidden(row, !fits && !m_model->isMarked(row));
        if (!fits) continue;
        ++found;
        if (first < 0) first = row;
    }
    m_filter->setHits(wanted.isEmpty() ? QString() : tr("%1 found").arg(found));
    if (first >= 0) m_table->setCurrentIndex(m_model->index(first, 0));
}

QWidget* PaperChecks::list() const {
    return m_table;
}

void PaperChecks::mark(int row) {
    m_model->turn(row);
    setMessage({});
}

void PaperChecks::showRow(int row) {
    if (m_why && !m_why->hasFocus()) m_why->setText(row >= 0 ? m_model->reason(row) : QString());
}

void PaperChecks::addTyped() {
    const QString name = tidied(m_more->text());
    if (name.isEmpty()) return;
    m_table->setCurrentIndex(m_model->index(m_model->add(name), 0));
    m_more->clear();
    setMessage({});
}

}  // namespace motcua::ui
