// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented.h"

#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QShortcut>
#include <QStyleOption>

namespace motcua::ui {

namespace {

/// A radio button with the looks of one part of the row.
class Segment final : public QRadioButton {
public:
    Segment(const QString& label, QWidget* parent) : QRadioButton(label, parent) {
        setAccessibleName(label);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(deskFont(13, true)).horizontalAdvance(text()) + 46, 32};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Colours& c = colours();
        const bool on = isChecked();
        const QColor fill = !isEnabled() ? c.disabledFill : on || underMouse() ? c.selection : c.panel;
        // Neighbours share a border: only the first part, and the chosen one, draw their left edge.
        const int hidden = on || x() == 0 ? 0 : 1;
        paintBox(painter, rect().adjusted(-hidden, 0, 0, 0), fill, on ? c.primary : c.controlBorder, 1, 3);
        if (hasFocus()) paintFocus(painter, rect());
        QStyleOption dot;
        dot.initFrom(this);
        dot.rect = QRect(12, 0, 16, height());
        dot.state.setFlag(QStyle::State_On, on);
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &dot, &painter, this);
        painter.setFont(deskFont(13, on));
        painter.setPen(!isEnabled() ? c.disabledText : on ? c.primary : c.text);
        painter.drawText(rect().adjusted(36, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
};

}  // namespace

Segmented::Segmented(const QStringList& options, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < options.size(); ++i) {
        auto* segment = new Segment(options.at(i), this);
        segment->setObjectName(QStringLiteral("segment%1").arg(i));
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int option, bool on) {
        if (on) Q_EMIT chosenChanged(option);
    });
}

int Segmented::chosen() const {
    return m_group->checkedId();
}

void Segmented::choose(int option) {
    if (QAbstractButton* button = m_group->button(option)) button->setChecked(true);
}

void Segmented::setNumberKeys(bool on) {
    if (!on) return;
    for (int i = 0; i < m_group->buttons().size(); ++i) {
        QAbstractButton* button = m_group->button(i);
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), button);
        connect(shortcut, &QShortcut::activated, button, [button] { button->setChecked(true); });
    }
}

void Segmented::setReason(int option, const QString& reason) {
    QAbstractButton* button = m_group->button(option);
    if (!button) return;
    button->setEnabled(reason.isEmpty());
    button->setToolTip(toolTipText(reason));
    button->setAccessibleDescription(reason);
}

}  // namespace motcua::ui
