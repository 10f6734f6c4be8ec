// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/shared/plain_label.h"

#include <QVBoxLayout>

namespace motcua::ui {

EmptyState::EmptyState(const QString& absent, const QString& remedy, QWidget* parent)
    : QWidget(parent),
      m_absent(new PlainLabel(QString(), TextRole::Base, this)),
      m_remedy(new PlainLabel(QString(), TextRole::Small, this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    column->addStretch();
    for (PlainLabel* line : {m_absent, m_remedy}) {
        line->setAlignment(Qt::AlignCenter);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addStretch();
    setTexts(absent, remedy);
}

void EmptyState::setTexts(const QString& absent, const QString& remedy) {
    m_absent->setText(absent);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
}

}  // namespace motcua::ui
