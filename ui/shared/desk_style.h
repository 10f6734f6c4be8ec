// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QProxyStyle>
#include <optional>

namespace motcua::ui {

/// Fusion, with the check box, radio button and combo box of the desk, and a visible focus. The palette of
/// the system passes through its style whenever that changes, whatever palette the program has set: here it
/// is seen.
class DeskStyle final : public QProxyStyle {
    Q_OBJECT
public:
    DeskStyle();
    /// Nothing before the first one was seen.
    [[nodiscard]] const std::optional<QPalette>& systemPalette() const { return m_system; }
    using QProxyStyle::polish;
    void polish(QPalette& palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;

Q_SIGNALS:
    void systemPaletteSeen(const QPalette& palette);

private:
    std::optional<QPalette> m_system;
};

}  // namespace motcua::ui
