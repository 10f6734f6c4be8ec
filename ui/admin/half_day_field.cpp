// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/half_day_field.h"

#include "ui/shared/date_field.h"
#include "ui/shared/segmented.h"

#include <QHBoxLayout>

namespace motcua::ui {

HalfDayField::HalfDayField(const Clock& clock, const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent),
      m_day(new DateField(clock, this)),
      m_part(new Segmented({tr("Morning"), tr("Afternoon")}, this)) {
    m_day->setObjectName(name);
    m_day->setAccessibleName(label);
    m_part->setObjectName(name + QStringLiteral("Half"));
    m_part->setAccessibleName(tr("Part of the day"));
    m_day->setFixedWidth(128);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_day);
    row->addWidget(m_part);
    row->addStretch();
    setFocusProxy(m_day);
}

std::optional<HalfDay> HalfDayField::half() const {
    const auto day = m_day->date();
    if (!day) return std::nullopt;
    return HalfDay{*day, m_part->chosen() == 1};
}

void HalfDayField::setHalf(const HalfDay& half) {
    m_day->setDate(half.day);
    m_part->choose(half.afternoon ? 1 : 0);
}

}  // namespace motcua::ui
