// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/line_field.h"

#include "ui/shared/plain_text.h"
#include "ui/shared/state.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QVariant>

namespace motcua::ui {

namespace {

State stateOf(Mark mark) {
    if (mark == Mark::Valid) return State::Within;
    return mark == Mark::Missing ? State::DueSoon : State::Overdue;
}

QFont noteFont(Mark mark) {
    return deskFont(12, mark != Mark::None);
}

}  // namespace

LineField::LineField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, &LineField::dropLineBreaks);
}

void LineField::setMark(Mark mark, const QString& note, const QString& sentence) {
    m_mark = mark;
    m_markNote = note;
    m_sentence = sentence;
    setToolTip(toolTipText(sentence));
    setAccessibleDescription(sentence.isEmpty() ? note : sentence);
    const QString look = mark == Mark::Missing ? QStringLiteral("missing")
                         : mark == Mark::Wrong ? QStringLiteral("wrong")
                                               : QString();
    if (property("mark").toString() != look) {
        setProperty("mark", look);
        style()->unpolish(this);
        style()->polish(this);
    }
    reserveRoom();
    Q_EMIT markChanged();
}

void LineField::setIconShape(Icon icon) {
    m_icon = icon;
    reserveRoom();
}

void LineField::setNote(const QString& note) {
    m_note = note;
    reserveRoom();
}

void LineField::setStrong(bool strong) {
    setFont(deskFont(13, strong));
}

void LineField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Colours& c = colours();
    if (m_icon) paintIcon(painter, *m_icon, QRectF(9, height() / 2.0 - 8, 16, 16), c.secondary);
    const QString note = shownNote();
    if (note.isEmpty() && m_mark == Mark::None) return;
    painter.setFont(noteFont(m_mark));
    const int width = painter.fontMetrics().horizontalAdvance(note);
    const QRect box = rect().adjusted(0, 0, -9, 0);
    if (m_mark != Mark::None) {
        paintState(painter, m_mark == Mark::Valid ? State::Ready : stateOf(m_mark),
                   QRectF(box.right() - width - 18, 0, 12, height()), stateColours(stateOf(m_mark)).text);
        painter.setPen(stateColours(stateOf(m_mark)).text);
    } else {
        painter.setPen(c.faint);
    }
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, note);
}

void LineField::dropLineBreaks(const QString& text) {
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n\\t\\v\\f\\x{2028}\\x{2029}]+"));
    if (!text.contains(breaks)) return;
    const QString before = text.left(cursorPosition());
    const qsizetype at = QString(before).replace(breaks, QStringLiteral(" ")).size();
    setText(QString(text).replace(breaks, QStringLiteral(" ")));
    setCursorPosition(static_cast<int>(at));
    Q_EMIT textEdited(this->text());
}

void LineField::reserveRoom() {
    int right = 0;
    const QString note = shownNote();
    if (!note.isEmpty()) right += QFontMetrics(noteFont(m_mark)).horizontalAdvance(note) + 8;
    if (m_mark != Mark::None) right += 18;
    setTextMargins(m_icon ? 26 : 0, 0, right, 0);
    update();
}

QString LineField::shownNote() const {
    return m_mark == Mark::None ? m_note : m_markNote;
}

}  // namespace motcua::ui
