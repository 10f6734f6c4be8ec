// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/step_track.h"

#include "ui/shared/icons.h"
#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/state.h"
#include "ui/shared/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace motcua::ui {

using Phase = StepMark::Phase;

void paintShareBar(QPainter& painter, const QRectF& box, double share, bool over) {
    paintBox(painter, box, colours().panelBorder, Qt::transparent, 0, 2);
    const double part = over ? 1.0 : std::clamp(share, 0.0, 1.0);
    if (part <= 0) return;
    const QColor fill = over ? stateColours(State::DueSoon).text : colours().primary;
    paintBox(painter, QRectF(box.left(), box.top(), box.width() * part, box.height()), fill, Qt::transparent,
             0, 2);
}

StepTrack::StepTrack(Size size, QWidget* parent) : QWidget(parent), m_size(size) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepTrack::setSteps(QList<StepMark> steps) {
    m_steps = std::move(steps);
    QString spoken;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i).phase == Phase::Current)
            spoken = tr("Step %1 of %2: %3")
                         .arg(QString::number(i + 1), QString::number(m_steps.size()), m_steps.at(i).name);
    setAccessibleName(spoken.isEmpty() ? tr("Steps") : spoken);
    updateGeometry();
    update();
}

QSize StepTrack::sizeHint() const {
    const int each = m_size == Size::Full ? 128 : 36;
    return {static_cast<int>(m_steps.size()) * each, m_size == Size::Full ? 98 : 24};
}

QSize StepTrack::minimumSizeHint() const {
    const int each = m_size == Size::Full ? 72 : 24;
    return {static_cast<int>(m_steps.size()) * each, sizeHint().height()};
}

void StepTrack::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        const bool done = m_steps.at(i).phase == Phase::Done;
        const QRectF line(leftOf(i) + side(), side() / 2.0 - 1, leftOf(i + 1) - leftOf(i) - side(), 2);
        painter.fillRect(line, done ? c.primary : c.controlBorder);
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        paintSquare(painter, i);
        if (m_size == Size::Full) paintWords(painter, i);
    }
}

bool StepTrack::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
        if (help->pos().x() < leftOf(i)) continue;
        const StepMark& step = m_steps.at(i);
        QToolTip::showText(
            help->globalPos(),
            toolTipText(QStringList{step.name, step.unit, step.used + QLatin1Char(' ') + step.budget}.join(
                QLatin1Char('\n'))),
            this);
        break;
    }
    return true;
}

qreal StepTrack::leftOf(qsizetype index) const {
    if (m_size == Size::Full)
        return static_cast<qreal>(width()) * static_cast<qreal>(index) /
               static_cast<qreal>(std::max<qsizetype>(1, m_steps.size()));
    const auto gaps = static_cast<qreal>(std::max<qsizetype>(1, m_steps.size() - 1));
    return (width() - side()) * static_cast<qreal>(index) / gaps;
}

void StepTrack::paintSquare(QPainter& painter, qsizetype index) const {
    const Colours& c = colours();
    const QRectF box(leftOf(index), 0, side(), side());
    switch (m_steps.at(index).phase) {
        case Phase::Done:
            paintBox(painter, box, c.primary, c.primary, 1, 3);
            paintIcon(painter, Icon::Check, box.adjusted(4, 4, -4, -4), c.onPrimary);
            return;
        case Phase::Current:
            paintBox(painter, box, c.panel, c.primary, 2, 3);
            painter.setPen(c.primary);
            painter.setFont(deskFont(12, true));
            break;
        case Phase::ToCome:
            paintBox(painter, box, c.panel, c.controlBorder, 1, 3);
            painter.setPen(c.faint);
            painter.setFont(deskFont(12));
            break;
    }
    painter.drawText(box, Qt::AlignCenter, QString::number(index + 1));
}

void StepTrack::paintWords(QPainter& painter, qsizetype index) const {
    const Colours& c = colours();
    const StepMark& step = m_steps.at(index);
    const qreal next = index + 1 < m_steps.size() ? leftOf(index + 1) : width();
    const qreal left = leftOf(index);
    const qreal room = next - left - 12;
    const bool now = step.phase == Phase::Current;
    const auto write = [&](qreal top, qreal height, const QFont& font, const QColor& colour,
                           const QString& text, qreal indent = 0) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown =
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room - indent));
        painter.drawText(QRectF(left + indent, top, room - indent, height), Qt::AlignLeft | Qt::AlignVCenter,
                         shown);
        return indent + painter.fontMetrics().horizontalAdvance(shown);
    };
    const QColor nameColour = now ? c.primary : step.phase == Phase::Done ? c.text : c.secondary;
    write(30, 18, deskFont(13, now), nameColour, step.name);
    write(48, 16, deskFont(12), c.secondary, step.unit);
    paintShareBar(painter, QRectF(left, 72, std::min(room, 112.0), 4), step.share, step.overBudget);
    qreal x = 0;
    const QColor usedColour = step.overBudget ? stateColours(State::DueSoon).text : c.text;
    if (step.overBudget) {
        paintState(painter, State::DueSoon, QRectF(left, 81, 12, 16));
        x = 18;
    }
    if (!step.used.isEmpty()) x = write(81, 16, deskFont(12, true), usedColour, step.used, x) + 4;
    write(81, 16, deskFont(12), c.secondary, step.budget, x);
}

}  // namespace motcua::ui
