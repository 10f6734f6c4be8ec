// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/state.h"

#include <QAbstractButton>
#include <optional>

namespace motcua::ui {

/// One number of the board: label, number, a note. The whole tile is a button; only what is overdue has a
/// coloured border.
class BoardTile : public QAbstractButton {
    Q_OBJECT
public:
    BoardTile(const QString& label, std::optional<State> state, QWidget* parent = nullptr);

    void setNumber(qint64 number);
    void setNote(const QString& note);
    [[nodiscard]] qint64 number() const { return m_number; }

    [[nodiscard]] QSize sizeHint() const override { return {150, 88}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void rename();

    std::optional<State> m_state;
    qint64 m_number = 0;
    QString m_note;
};

}  // namespace motcua::ui
