// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace motcua::ui {

/// An action as underlined words, its key in brackets behind it where it has one: "Xem hồ sơ (Alt+X)".
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& label, const QKeySequence& keys = {}, QWidget* parent = nullptr);

    void setPixelSize(int pixelSize);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString keyNote() const;
    [[nodiscard]] QFont linkFont() const;

    QKeySequence m_keys;
    int m_pixelSize = 12;
};

}  // namespace motcua::ui
