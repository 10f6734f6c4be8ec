// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>

class QHBoxLayout;
class QVBoxLayout;

namespace motcua::ui {

class PlainLabel;

/// A titled area: head 40 high with a note at its right end, content below.
class Panel : public QFrame {
    Q_OBJECT
public:
    /// Without title there is no head.
    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// At the right end of the head, 12 px: a count, a key.
    void setNote(const QString& note);
    /// A widget instead of the note (a link, a SpanLabel). Takes ownership.
    void setHeadWidget(QWidget* widget);
    /// Alt+letter puts the focus on the first input inside; shown as note where there is none.
    void setJumpKey(const QKeySequence& keys);
    /// No padding, for what fills the panel (tables, time lines); `line` draws one below the head.
    void setFlush(bool flush, bool line = true);

    /// Where content goes: padding 16, spacing 8.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

private:
    void focusInside();

    QWidget* m_head;
    QHBoxLayout* m_headRow;
    PlainLabel* m_title;
    PlainLabel* m_note;
    QFrame* m_line;
    QVBoxLayout* m_content;
};

/// A line of one pixel between parts of a panel.
[[nodiscard]] QFrame* separator(QWidget* parent = nullptr);

}  // namespace motcua::ui
