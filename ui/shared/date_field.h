// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/line_field.h"

#include <QDate>
#include <optional>

namespace motcua {
class Clock;
}

namespace motcua::ui {

/// A date typed as people type it (the short forms of core/base/short_date.h); `dd/MM/yyyy` once it is left.
class DateField : public LineField {
    Q_OBJECT
public:
    /// The clock says what today is, at UTC+7.
    explicit DateField(const Clock& clock, QWidget* parent = nullptr);

    /// What the text says now; nothing while it is empty or no date.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    /// The text was left or Enter pressed, and it says another date than before (or none).
    void dateChanged(std::optional<QDate> date);

private:
    void settle();

    const Clock& m_clock;
    std::optional<QDate> m_last;
};

}  // namespace motcua::ui
