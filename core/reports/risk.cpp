// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk.h"

#include <algorithm>
#include <cstdlib>

namespace motcua {

namespace {

/// "About as much time left": the nearest kLeastSample, and whoever differs by no more than this part of it.
constexpr qint64 kNearPart = 4;

struct Neighbour {
    qint64 apart = 0;
    bool late = false;
};

}  // namespace

std::optional<Risk> StepHistory::chanceToBeLate(qint64 spent, qint64 left) const {
    QList<Neighbour> neighbours;
    for (const PastVisit& visit : m_visits)
        if (visit.span > spent) neighbours += Neighbour{std::abs(visit.left - spent - left), visit.late};
    if (neighbours.size() < kLeastSample) return std::nullopt;
    std::sort(neighbours.begin(), neighbours.end(),
              [](const Neighbour& a, const Neighbour& b) { return a.apart < b.apart; });
    // As far as the last of the nearest: none of those that are equally near is left out.
    const qint64 reach = std::max(neighbours.at(kLeastSample - 1).apart, left / kNearPart);
    const auto end = std::find_if(neighbours.begin(), neighbours.end(),
                                  [reach](const Neighbour& one) { return one.apart > reach; });
    const auto late = std::count_if(neighbours.begin(), end, [](const Neighbour& one) { return one.late; });
    const qint64 sample = end - neighbours.begin();
    return Risk{double(late) / double(sample), sample};
}

}  // namespace motcua
