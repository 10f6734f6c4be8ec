// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/state.h"

#include <QWidget>

namespace motcua::ui {

/// A state as a small box: tint, border, shape, bold text. 24 high.
class StateTag : public QWidget {
    Q_OBJECT
public:
    explicit StateTag(QWidget* parent = nullptr) : StateTag(State::Within, QString(), parent) {}
    StateTag(State state, const QString& text, QWidget* parent = nullptr);

    void setState(State state, const QString& text);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
    QString m_text;
};

}  // namespace motcua::ui
