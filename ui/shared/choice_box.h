// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace motcua::ui {

/// A list to choose from, 32 high, that the wheel never changes while the page is being scrolled.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(const QStringList& options, QWidget* parent = nullptr);
    /// Both ends of what is chosen stay where there is no room; the tool tip has the whole.
    void setCutInTheMiddle() { m_cut = Qt::ElideMiddle; }

protected:
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;

    Qt::TextElideMode m_cut = Qt::ElideRight;
};

}  // namespace motcua::ui
