// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/line_field.h"

#include <QDate>
#include <functional>
#include <optional>

namespace motcua::ui {

/// A date typed as people type it; `dd/MM/yyyy` once it is left. The reader of short forms is handed in,
/// so the field knows neither today nor the rules of dates.
class DateField : public LineField {
    Q_OBJECT
public:
    using Reader = std::function<std::optional<QDate>(const QString&)>;
    explicit DateField(Reader reader, QWidget* parent = nullptr);

    /// What the text says now; nothing while it is empty or no date.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    /// The text was left or Enter pressed, and it says another date than before (or none).
    void dateChanged(std::optional<QDate> date);

private:
    void settle();

    Reader m_reader;
    std::optional<QDate> m_last;
};

}  // namespace motcua::ui
