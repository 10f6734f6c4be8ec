// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motcua::ui {

/// What the one box understands, each with an example; shown while nothing is typed.
class SearchTips : public QWidget {
    Q_OBJECT
public:
    explicit SearchTips(QWidget* parent = nullptr);
};

}  // namespace motcua::ui
