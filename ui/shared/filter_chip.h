// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/state.h"

#include <QPushButton>
#include <optional>

namespace motcua::ui {

/// A filter that is on or off: shape of its state, label, bold count. 32 high, checkable; put several
/// into one QButtonGroup where only one may be on.
class FilterChip : public QPushButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString& label, std::optional<State> state = std::nullopt,
                        QWidget* parent = nullptr);

    /// The number as it is shown ("1.284"); empty while it is not known.
    void setCount(const QString& count);
    [[nodiscard]] QString count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<State> m_state;
    QString m_count;
};

}  // namespace motcua::ui
