// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/state.h"

#include <QList>
#include <QWidget>
#include <utility>

class QHBoxLayout;

namespace motcua::ui {

class FlowLayout;
class PlainLabel;
class ShortcutButton;
class SpanLabel;

/// The bar below a page, 56 high: secondary actions from the left, a quiet note, and at the right end a
/// warning and the one main action. Breaks into a second row where the window is narrow.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// A secondary action; its reason, while it has one, is printed beside it; once for neighbours that
    /// have the same. Takes ownership.
    void addAction(ShortcutButton* button);
    /// The page's main action: primary, tall, at the right end. Takes ownership.
    void setMainAction(ShortcutButton* button);
    /// Quiet words after the actions ("Lưu nháp tự động 09:41:58").
    void setNote(const QString& note);
    /// Before the main action, with the shape of its state; empty takes it away.
    void setWarning(State state, const QString& warning);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PlainLabel* reasonOf(ShortcutButton* button);
    void showReasons();

    QList<std::pair<ShortcutButton*, PlainLabel*>> m_actions;  ///< with their reasons, from the left
    FlowLayout* m_left;
    QHBoxLayout* m_right;
    PlainLabel* m_note;
    SpanLabel* m_warning;
};

}  // namespace motcua::ui
