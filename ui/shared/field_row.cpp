// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field_row.h"

#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"

#include <QGridLayout>

namespace motcua::ui {

FieldRow::FieldRow(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent),
      m_label(new PlainLabel(label, TextRole::Secondary, this)),
      m_field(field),
      m_message(new PlainLabel(QString(), TextRole::Small, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(field, 0, 1);
    grid->addWidget(m_message, 1, 1);
    grid->setColumnStretch(1, 1);
    m_label->setMinimumHeight(32);
    m_label->setWordWrap(true);
    m_label->setBuddy(field);
    setLabelWidth(96);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_message->setWordWrap(true);
    m_message->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (auto* line = qobject_cast<LineField*>(field)) followMark(line);
}

void FieldRow::setMessage(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    reserveHeight();
}

void FieldRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    reserveHeight();
}

/// Areas that scroll ask for the smallest height and know nothing of its width: the message says it.
void FieldRow::reserveHeight() {
    const int width = this->width() - m_label->width();
    m_message->setMinimumHeight(m_message->text().isEmpty() || width <= 0 ? 0
                                                                          : m_message->heightForWidth(width));
}

void FieldRow::setLabelWidth(int width) {
    m_label->setFixedWidth(width);
}

void FieldRow::setLabel(const QString& label) {
    m_label->setText(label);
    m_field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void FieldRow::followMark(LineField* field) {
    const auto show = [this, field] {
        const bool bad = field->mark() == Mark::Wrong || field->mark() == Mark::Missing;
        setMessage(bad ? field->markSentence() : QString());
    };
    connect(field, &LineField::markChanged, this, show);
    show();
}

}  // namespace motcua::ui
