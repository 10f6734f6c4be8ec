// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/notice.h"

#include "ui/shared/icons.h"
#include "ui/shared/link_button.h"
#include "ui/shared/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace motcua::ui {

namespace {
constexpr int kNarrow = 460;
}

Notice::Notice(State state, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_row(new QHBoxLayout(this)),
      m_words(new QHBoxLayout),
      m_sentence(new SpanLabel) {
    m_row->setContentsMargins(38, 7, 12, 7);
    m_row->setSpacing(8);
    m_words->setSpacing(0);
    m_words->addWidget(m_sentence, 1);
    m_row->addLayout(m_words, 1);
    setText(text);
}

void Notice::setSpans(QList<Span> spans) {
    m_sentence->setSpans(std::move(spans));
    setAccessibleName(m_sentence->text());
    fit();
}

void Notice::setState(State state) {
    m_state = state;
    update();
}

void Notice::setAction(const QString& label, const QKeySequence& keys) {
    delete m_link;
    m_link = nullptr;
    if (label.isEmpty()) return;
    m_link = new LinkButton(label, keys, this);
    m_link->setObjectName(QStringLiteral("noticeAction"));
    m_words->addWidget(m_link, 0, Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_link, &LinkButton::clicked, this, &Notice::actionRequested);
    fit();
}

void Notice::setClosable(bool closable) {
    delete m_close;
    m_close = nullptr;
    if (!closable) return;
    m_close = new LinkButton(tr("Close"), {}, this);
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_row->addWidget(m_close);
    connect(m_close, &LinkButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Notice::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto direction = width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_words->setDirection(direction);
    fit();
}

void Notice::fit() {
    m_words->invalidate();
    m_row->invalidate();
    setFixedHeight(m_row->totalHeightForWidth(width()));
}

void Notice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const StateColours& c = stateColours(m_state);
    paintBox(painter, rect(), c.tint, c.border);
    const Icon icon = m_state == State::Overdue ? Icon::Warning : Icon::Info;
    paintIcon(painter, icon, QRectF(12, height() / 2.0 - 8, 16, 16), c.onTint);
}

}  // namespace motcua::ui
