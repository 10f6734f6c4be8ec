// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shared/icons.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/search_box.h"
#include "ui/shared/span_label.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace motcua::ui {

namespace {

constexpr int kTitleWidth = 172;
constexpr int kSearchWidth = 400;
constexpr int kRoomForStore = 1000;  // below this the note of the store has no room

class StoreIcon final : public QWidget {
public:
    explicit StoreIcon(QWidget* parent) : QWidget(parent) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, Icon::Store, rect(), colours().secondary);
    }
};

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel(QString(), TextRole::Title, this)),
      m_back(new PlainLabel(tr("Esc to go back"), TextRole::Small, this)),
      m_search(new SearchBox(tr("Search dossiers, submitters, procedures…"),
                             QKeySequence(Qt::CTRL | Qt::Key_K), this)),
      m_store(new QWidget(this)),
      m_storeNote(new PlainLabel(QString(), TextRole::Small, m_store)),
      m_time(new SpanLabel({}, 13, this)) {
    setFixedHeight(48);
    m_search->setObjectName(QStringLiteral("deskSearch"));
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_time->setAlignment(Qt::AlignRight);
    m_time->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* note = new QHBoxLayout(m_store);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(new StoreIcon(m_store));
    note->addWidget(m_storeNote);
    m_storeNote->setObjectName(QStringLiteral("storeNote"));
    m_store->hide();
    auto* titles = new QWidget(this);
    auto* titleRow = new QHBoxLayout(titles);
    titleRow->setContentsMargins(0, 0, 0, 0);
    titleRow->setSpacing(12);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_back);
    titleRow->addStretch();
    titles->setMinimumWidth(kTitleWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(titles);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_store);
    row->addSpacing(16);  // room for the line that paintEvent draws
    row->addWidget(m_time);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_search->text().trimmed();
        if (!text.isEmpty()) Q_EMIT searchRequested(text);
    });
}

void TopBar::setTitle(const QString& title, bool back) {
    m_title->setText(title);
    m_back->setVisible(back);
}

void TopBar::setStoreNote(const QString& note) {
    m_note = note;
    refreshNote();
}

void TopBar::setSaving(bool saving) {
    m_saving = saving;
    refreshNote();
    if (!saving) return;
    QAccessibleEvent told(m_storeNote, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void TopBar::refreshNote() {
    const QString text = m_saving ? tr("Saving…") : m_note;
    m_storeNote->setText(text);
    m_store->setVisible(!text.isEmpty() && (m_saving || width() >= kRoomForStore));
}

void TopBar::setTime(Instant now) {
    const qint64 minute = now.ms / 60'000;
    if (minute == m_minute) return;
    m_minute = minute;
    const QDate date = localDate(now);
    QString day = weekdayVietnamese(date);
    day.replace(0, 1, day.at(0).toUpper());
    m_time->setSpans({{day + date.toString(QStringLiteral(" dd/MM/yyyy "))},
                      {.text = localTime(now).toString(QStringLiteral("HH:mm")), .bold = true}});
    m_time->setFixedWidth(m_time->sizeHint().width() + 1);
}

void TopBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    painter.fillRect(rect(), c.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.panelBorder);
    if (!m_store->isHidden())
        painter.fillRect(QRect(m_time->x() - 17, height() / 2 - 9, 1, 18), c.panelBorder);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refreshNote();
}

}  // namespace motcua::ui
