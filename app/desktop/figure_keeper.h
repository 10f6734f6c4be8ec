// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figure_count.h"
#include "ui/safety/background.h"

#include <QObject>

namespace motcua::desktop {

/// Counts a store of an older program while the desk works, with a connection and a thread of its own. What
/// was counted stays when the desk is closed.
class FigureKeeper : public QObject {
public:
    /// `count` says whether there is anything to do; used as long as the object lives.
    FigureKeeper(QString path, const FigureCount& count) : m_path(std::move(path)), m_count(count) {}

    void start();

private:
    QString m_path;
    const FigureCount& m_count;
    ui::Background m_work;
};

}  // namespace motcua::desktop
