// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motcua::ui {

/// Who works here: the letters of the name in a square, name and counter beside it.
class OfficerCard : public QWidget {
    Q_OBJECT
public:
    explicit OfficerCard(QWidget* parent = nullptr);
    void setOfficer(const QString& name, const QString& counter);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_counter;
    bool m_compact = false;
};

/// "Trần Thị Thu Hà" → "TH": the last two words' letters.
[[nodiscard]] QString nameLetters(const QString& name);

}  // namespace motcua::ui
