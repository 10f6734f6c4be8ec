// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officer_card.h"

#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace motcua::ui {

QString nameLetters(const QString& name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString letters;
    for (const QString& word : words.mid(std::max<qsizetype>(0, words.size() - 2)))
        letters += word.at(0).toUpper();
    return letters;
}

OfficerCard::OfficerCard(QWidget* parent) : QWidget(parent) {
    setFixedHeight(40);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OfficerCard::setOfficer(const QString& name, const QString& counter) {
    m_name = name;
    m_counter = counter;
    const QString whole = counter.isEmpty() ? name : name + QStringLiteral(" – ") + counter;
    setAccessibleName(whole);
    setToolTip(toolTipText(whole));
    update();
}

void OfficerCard::setCompact(bool compact) {
    m_compact = compact;
    update();
}

void OfficerCard::paintEvent(QPaintEvent*) {
    if (m_name.isEmpty()) return;
    QPainter painter(this);
    const Colours& c = colours();
    const QRect square(m_compact ? (width() - 32) / 2 : 4, 4, 32, 32);
    paintBox(painter, square, c.selection, Qt::transparent, 0);
    painter.setPen(c.primary);
    painter.setFont(deskFont(12, true));
    painter.drawText(square, Qt::AlignCenter, nameLetters(m_name));
    if (m_compact) return;
    const auto write = [&](int top, int height, const QString& text) {
        const QRect box(44, top, width() - 46, height);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    painter.setFont(deskFont(13, true));
    painter.setPen(c.text);
    write(m_counter.isEmpty() ? 11 : 3, 18, m_name);
    painter.setFont(deskFont(12));
    painter.setPen(c.secondary);
    write(21, 16, m_counter);
}

}  // namespace motcua::ui
