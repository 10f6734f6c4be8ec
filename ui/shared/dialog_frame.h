// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace motcua::ui {

class PlainLabel;
class ShortcutButton;

/// A dialog of the desk: title, content, footer; its window is dimmed flat while it is open. Esc closes.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    explicit DialogFrame(const QString& title, QWidget* parent);

    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// At the left end of the footer, 12 px.
    void setFooterNote(const QString& note);
    /// From left to right at the right end of the footer; the last is the main one. Takes ownership.
    void addButton(ShortcutButton* button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    PlainLabel* m_title;
    QVBoxLayout* m_content;
    QHBoxLayout* m_footer;
    PlainLabel* m_note;
    QPointer<QWidget> m_dimming;
};

}  // namespace motcua::ui
