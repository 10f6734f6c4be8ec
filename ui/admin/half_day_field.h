// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/half_day.h"

#include <QWidget>

namespace motcua {
class Clock;
}

namespace motcua::ui {

class DateField;
class Segmented;

/// A day as people type it, and its morning or afternoon.
class HalfDayField : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the day, `label` its name for screen readers; the part of the day carries
    /// the name with "Half" behind.
    HalfDayField(const Clock& clock, const QString& name, const QString& label, QWidget* parent = nullptr);

    /// Nothing while the day is empty or none.
    [[nodiscard]] std::optional<HalfDay> half() const;
    void setHalf(const HalfDay& half);

private:
    DateField* m_day;
    Segmented* m_part;
};

}  // namespace motcua::ui
