// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_count.h"

#include "core/reports/reports_say.h"

namespace motcua {

namespace {

constexpr int kAtOnce = 500;

}  // namespace

bool countAll(FigureCount& count, const std::function<bool(const FigureProgress&)>& goOn) {
    while (const auto progress = count.pending()) {
        if (!goOn(*progress)) return false;
        count.countSome(kAtOnce);
    }
    return true;
}

std::optional<Refusal> figuresObjection(const FigureCount& count) {
    const auto progress = count.pending();
    if (!progress) return std::nullopt;
    const qint64 percent = progress->counted * 100 / std::max<qint64>(1, progress->all);
    return Refusal{
        QStringLiteral("figures.counting"),
        ReportsSay::tr("The dossiers of this store are still being counted: %1 % are done.").arg(percent),
        ReportsSay::tr("Wait until the count is finished; the desk works meanwhile."),
        {}};
}

}  // namespace motcua
