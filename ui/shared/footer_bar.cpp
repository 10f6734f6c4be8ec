// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/footer_bar.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace motcua::ui {

FooterBar::FooterBar(QWidget* parent)
    : QWidget(parent), m_left(new SpanLabel({}, 12, this)), m_right(new SpanLabel({}, 12, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
    m_right->setAlignment(Qt::AlignRight);
    setFixedHeight(40);
}

void FooterBar::setCount(QList<Span> spans) {
    m_count = std::move(spans);
    refresh();
}

void FooterBar::setKeys(const QStringList& keys) {
    m_right->setSpans({{.text = keys.join(QStringLiteral("  \u00a0 ")), .quiet = true}});
}

void FooterBar::setLoading(bool loading) {
    m_loading = loading;
    refresh();
}

void FooterBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().head);
    painter.fillRect(QRect(0, 0, width(), 1), colours().panelBorder);
}

void FooterBar::refresh() {
    m_left->setSpans(m_loading ? QList<Span>{{.text = tr("Loading…"), .quiet = true}} : m_count);
}

}  // namespace motcua::ui
