// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/line_field.h"

#include <QTime>
#include <optional>

namespace motcua::ui {

/// A time of day typed as people type it (the short forms of core/base/short_time.h); `HH:mm` once it is
/// left.
class TimeField : public LineField {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);

    /// What the text says now; nothing while it is empty or no time.
    [[nodiscard]] std::optional<QTime> time() const;

private:
    void settle();
};

}  // namespace motcua::ui
