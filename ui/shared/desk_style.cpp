// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/desk_style.h"

#include "ui/shared/icons.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace motcua::ui {

namespace {

void paintCheck(QPainter& painter, const QStyleOption& option) {
    const Colours& c = colours();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focus = option.state & QStyle::State_HasFocus;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    const QColor fill = !enabled ? c.disabledFill : on ? c.primary : c.field;
    const QColor edge = on && enabled ? c.primary : focus ? c.primary : c.faint;
    paintBox(painter, box, fill, edge, focus ? 2 : 1, 3);
    const QColor mark = enabled ? c.onPrimary : c.disabledText;
    if (option.state & QStyle::State_NoChange)
        painter.fillRect(QRectF(box.x() + 4, box.y() + 7, 8, 2), mark);
    else if (on)
        paintIcon(painter, Icon::Check, box.adjusted(2, 2, -2, -2), mark);
}

void paintRadio(QPainter& painter, const QStyleOption& option) {
    const Colours& c = colours();
    const bool on = option.state & QStyle::State_On;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    paintBox(painter, box, on ? c.primary : c.field, on ? c.primary : c.controlBorder, 1, 8);
    if (on) paintBox(painter, box.adjusted(5, 5, -5, -5), c.onPrimary, Qt::transparent, 0, 3);
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& option) {
    const Colours& c = colours();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    paintBox(painter, option.rect, enabled ? c.field : c.disabledFill,
             focus     ? c.primary
             : enabled ? c.controlBorder
                       : c.panelBorder,
             focus ? 2 : 1);
    const QRectF chevron(option.rect.right() - 24, option.rect.center().y() - 6.5, 14, 14);
    paintIcon(painter, Icon::ChevronDown, chevron, enabled ? c.secondary : c.disabledText);
}

}  // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::polish(QPalette& palette) {
    m_system = palette;
    QProxyStyle::polish(palette);
    Q_EMIT systemPaletteSeen(*m_system);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return paintCheck(*painter, *option);
        case PE_IndicatorRadioButton:
            return paintRadio(*painter, *option);
        case PE_FrameFocusRect:
            return paintBox(*painter, option->rect, Qt::transparent, colours().primary, 1, 3);
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo && !combo->editable) return paintCombo(*painter, *combo);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo && !combo->editable)
        return option->rect.adjusted(6, 1, -26, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 16;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 8;
        case PM_SmallIconSize:
            return 16;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const {
    if (hint == SH_ComboBox_Popup) return 0;
    if (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) found = {found.width() + 8, 32};
    return found;
}

}  // namespace motcua::ui
