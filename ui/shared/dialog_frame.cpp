// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialog_frame.h"

#include "ui/shared/paint.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

class Dimming final : public QWidget {
public:
    explicit Dimming(QWidget* window) : QWidget(window) {
        setGeometry(window->rect());
        setAttribute(Qt::WA_TransparentForMouseEvents);
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), colours().dimming); }
};

}  // namespace

DialogFrame::DialogFrame(const QString& title, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_title(new PlainLabel(title, TextRole::Title)),
      m_content(new QVBoxLayout),
      m_footer(new QHBoxLayout),
      m_note(new PlainLabel(QString(), TextRole::Small)) {
    setWindowTitle(title);
    setModal(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_title->setContentsMargins(23, 14, 23, 14);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(separator());
    m_content->setContentsMargins(23, 16, 23, 16);
    m_content->setSpacing(8);
    column->addLayout(m_content, 1);
    column->addWidget(separator());
    m_footer->setContentsMargins(23, 12, 23, 12);
    m_footer->setSpacing(8);
    m_footer->addWidget(m_note, 1);
    column->addLayout(m_footer);
}

void DialogFrame::setFooterNote(const QString& note) {
    m_note->setText(note);
}

void DialogFrame::addButton(ShortcutButton* button) {
    m_footer->addWidget(button);
}

void DialogFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), colours().panel, colours().controlBorder, 1, 0);
}

void DialogFrame::showEvent(QShowEvent* event) {
    QWidget* below = parentWidget() ? parentWidget()->window() : nullptr;
    if (below && !m_dimming) {
        m_dimming = new Dimming(below);
        adjustSize();
        const QPoint middle = below->mapToGlobal(below->rect().center());
        move(middle - QPoint(width() / 2, height() / 2));
    }
    QDialog::showEvent(event);
}

void DialogFrame::hideEvent(QHideEvent* event) {
    delete m_dimming;
    QDialog::hideEvent(event);
}

}  // namespace motcua::ui
