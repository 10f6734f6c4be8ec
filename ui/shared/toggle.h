// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace motcua::ui {

/// On or off as a slider of 32×16 with its words beside it. A check box in all but looks.
class Toggle : public QCheckBox {
    Q_OBJECT
public:
    explicit Toggle(const QString& label, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
};

}  // namespace motcua::ui
