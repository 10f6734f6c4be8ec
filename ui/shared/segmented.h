// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace motcua::ui {

/// One of a few, side by side: "Tại quầy | Bưu chính | Trực tuyến". Left and Right move, Space chooses.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QStringList& options, QWidget* parent = nullptr);

    /// −1 while nothing was chosen.
    [[nodiscard]] int chosen() const;
    void choose(int option);
    /// Alt+1, Alt+2 … choose directly.
    void setNumberKeys(bool on);
    /// An option that cannot be chosen now, and why.
    void setReason(int option, const QString& reason);

Q_SIGNALS:
    void chosenChanged(int option);

private:
    QButtonGroup* m_group;
};

}  // namespace motcua::ui
