// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/action_bar.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/span_label.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace motcua::ui {

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent),
      m_left(new FlowLayout(8)),
      m_right(new QHBoxLayout),
      m_note(new PlainLabel(QString(), TextRole::Small, this)),
      m_warning(new SpanLabel({}, 12, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addLayout(m_left, 1);
    row->addLayout(m_right);
    m_right->setSpacing(16);
    m_right->addWidget(m_warning);
    m_warning->setMaximumWidth(320);
    m_warning->hide();
    m_note->setMinimumHeight(32);
    m_note->hide();
    m_left->addWidget(m_note);
    setMinimumHeight(56);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionBar::addAction(ShortcutButton* button) {
    m_left->removeWidget(m_note);
    m_left->addWidget(button);
    PlainLabel* reason = reasonOf(button);
    m_left->addWidget(reason);
    m_left->addWidget(m_note);
    m_actions += {button, reason};
    button->installEventFilter(this);
    connect(button, &ShortcutButton::reasonChanged, this, &ActionBar::showReasons);
    showReasons();
}

void ActionBar::showReasons() {
    QString after;
    for (auto action = m_actions.crbegin(); action != m_actions.crend(); ++action) {
        const QString reason = action->first->isHidden() ? QString() : action->first->reason();
        action->second->setVisible(!reason.isEmpty() && reason != after);
        if (!action->first->isHidden()) after = reason;
    }
}

bool ActionBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) showReasons();
    return QWidget::eventFilter(watched, event);
}

void ActionBar::setMainAction(ShortcutButton* button) {
    button->setKind(ShortcutButton::Kind::Primary);
    button->setTall(true);
    m_right->addWidget(reasonOf(button));
    m_right->addWidget(button);
}

void ActionBar::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ActionBar::setWarning(State state, const QString& warning) {
    m_warning->setSpans({{.text = warning, .bold = true, .state = state}});
    m_warning->setVisible(!warning.isEmpty());
}

void ActionBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().panel);
    painter.fillRect(QRect(0, 0, width(), 1), colours().panelBorder);
}

PlainLabel* ActionBar::reasonOf(ShortcutButton* button) {
    auto* label = new PlainLabel(button->reason(), TextRole::Small, this);
    label->setMinimumHeight(32);
    label->setVisible(!button->reason().isEmpty());
    connect(button, &ShortcutButton::reasonChanged, label, [label](const QString& reason) {
        label->setText(reason);
        label->setVisible(!reason.isEmpty());
    });
    return label;
}

}  // namespace motcua::ui
