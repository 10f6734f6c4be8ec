// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figure_keeper.h"

#include "app/open_desk.h"
#include "core/reports/report_desk.h"

#include <QThread>

namespace motcua::desktop {

namespace {

constexpr int kAtOnce = 100;    ///< some hundredths of a second, for which the counters may have to wait
constexpr int kBetweenMs = 20;  ///< in which they are served

}  // namespace

void FigureKeeper::start() {
    if (!m_count.pending()) return;
    m_work.start([path = m_path](const Progress& progress) {
        OpenDesk open(path, std::make_unique<SystemClock>());
        FigureCount& count = open.reports().count;
        while (const auto done = count.pending()) {
            advance(progress, done->counted, done->all);
            count.countSome(kAtOnce);
            QThread::msleep(kBetweenMs);
        }
        return QString();
    });
}

}  // namespace motcua::desktop
