// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace motcua::ui {

/// One line of the navigation: icon, label, key. Checked it is the page in front.
class NavItem : public QPushButton {
    Q_OBJECT
public:
    NavItem(int id, const QString& label, Icon icon, const QKeySequence& keys, QWidget* parent);

    [[nodiscard]] int id() const { return m_id; }
    void setLabel(const QString& label);
    void setCompact(bool compact);
    /// A border around it: a command, no page.
    void setFramed(bool framed) { m_framed = framed; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Low windows have many lines too.
    [[nodiscard]] QSize minimumSizeHint() const override { return {39, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, const QColor& colour) const;

    int m_id;
    Icon m_icon;
    QKeySequence m_keys;
    bool m_compact = false;
    bool m_framed = false;
};

}  // namespace motcua::ui
