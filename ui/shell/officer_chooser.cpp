// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officer_chooser.h"

#include "core/base/text.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field_row.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/search_box.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int EntryRole = Qt::UserRole + 1;

QString workplace(const OfficerEntry& entry) {
    return entry.title.isEmpty() || entry.unit.isEmpty() ? entry.title + entry.unit
                                                         : entry.title + QStringLiteral(" · ") + entry.unit;
}

bool matches(const OfficerEntry& entry, const QString& wish) {
    if (wish.isEmpty()) return true;
    const QString words = QLatin1Char(' ') + folded(entry.name + QLatin1Char(' ') + workplace(entry));
    return words.contains(QLatin1Char(' ') + wish) || initials(entry.name).startsWith(wish);
}

}  // namespace

OfficerChooser::OfficerChooser(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_search(new SearchBox(tr("Name of the officer"), {}, this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_empty(new EmptyState({}, {}, m_list->viewport())),
      m_counterRow(nullptr),
      m_counter(new QComboBox(this)),
      m_enter(new ShortcutButton(tr("Start working"), QKeySequence(Qt::Key_Return),
                                 ShortcutButton::Kind::Primary, this)) {
    build();
    setFocusPolicy(Qt::StrongFocus);

    connect(m_search, &QLineEdit::textChanged, this, &OfficerChooser::showMatches);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OfficerChooser::showCounters);
    connect(m_list, &QListView::activated, this, &OfficerChooser::choose);
    connect(m_enter, &ShortcutButton::clicked, this, &OfficerChooser::choose);
    showMatches();
}

void OfficerChooser::setEntries(QList<OfficerEntry> entries) {
    m_entries = std::move(entries);
    std::sort(m_entries.begin(), m_entries.end(), [](const OfficerEntry& a, const OfficerEntry& b) {
        return personSortKey(a.name) < personSortKey(b.name);
    });
    m_search->clear();
    showMatches();
}

void OfficerChooser::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_mayLeave) {
        Q_EMIT left();
        return event->accept();
    }
    QWidget::keyPressEvent(event);
}

void OfficerChooser::focusInEvent(QFocusEvent*) {
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void OfficerChooser::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), colours().window);
}

void OfficerChooser::build() {
    auto* panel = new Panel({}, this);
    panel->setMaximumSize(520, 560);
    QVBoxLayout* column = panel->content();
    column->addWidget(new PlainLabel(tr("Who works at this desk?"), TextRole::Title));
    auto* hint = new PlainLabel(
        tr("Type a name or its first letters, choose with the arrow keys, press Enter."), TextRole::Small);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_search->setObjectName(QStringLiteral("officerSearch"));
    m_search->setList(m_list);
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("officers"));
    m_list->setAccessibleName(tr("Officers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(120);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_list, 1);
    m_counter->setObjectName(QStringLiteral("counter"));
    m_counterRow = new FieldRow(tr("Counter"), m_counter);
    column->addWidget(m_counterRow);
    m_enter->setObjectName(QStringLiteral("startWorking"));
    m_enter->setTall(true);
    column->addWidget(m_enter);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(panel, 8);
    row->addStretch(1);
    outer->addLayout(row, 8);
    outer->addStretch(1);
}

void OfficerChooser::showMatches() {
    m_model->clear();
    const QString wish = folded(m_search->text());
    const qint64 last = m_settings.value(setting::kLastOfficer);
    int chosenRow = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const OfficerEntry& entry = m_entries.at(i);
        if (!matches(entry, wish)) continue;
        auto* item = new QStandardItem(entry.name);
        item->setData(workplace(entry), SecondLineRole);
        item->setData(true, BoldWhenSelectedRole);
        item->setData(static_cast<qint64>(i), EntryRole);
        item->setData(QString(entry.name + QStringLiteral(", ") + workplace(entry)), Qt::AccessibleTextRole);
        if (entry.id.value() == last) chosenRow = m_model->rowCount();
        m_model->appendRow(item);
    }
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setGeometry(m_list->viewport()->rect());
    if (m_entries.isEmpty())
        m_empty->setTexts(tr("No officer is entered yet"),
                          tr("Ask the administrator to enter the officers."));
    else
        m_empty->setTexts(tr("No officer has this name"), tr("Esc clears the search"));
    m_list->setCurrentIndex(m_model->index(chosenRow, 0));
    showCounters();
}

void OfficerChooser::showCounters() {
    m_counter->clear();
    const OfficerEntry* entry = current();
    m_enter->setReason(entry ? QString() : tr("Choose an officer first."));
    m_counterRow->setVisible(entry && !entry->counters.isEmpty());
    if (!entry) return;
    const qint64 last = m_settings.value(setting::kLastCounter);
    for (const CounterEntry& counter : entry->counters) {
        m_counter->addItem(counter.name, counter.id.value());
        if (counter.id.value() == last) m_counter->setCurrentIndex(m_counter->count() - 1);
    }
}

void OfficerChooser::choose() {
    const OfficerEntry* entry = current();
    if (!entry) return;
    std::optional<CounterId> counter;
    if (m_counter->currentIndex() >= 0) counter = CounterId(m_counter->currentData().toLongLong());
    m_settings.set(setting::kLastOfficer, entry->id.value());
    m_settings.set(setting::kLastCounter, counter ? counter->value() : qint64(0));
    Q_EMIT chosen(entry->id, counter);
}

const OfficerEntry* OfficerChooser::current() const {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) return nullptr;
    return &m_entries.at(index.data(EntryRole).toLongLong());
}

}  // namespace motcua::ui
