// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk.h"

#include <algorithm>

namespace motcua {

StepHistory::StepHistory(QList<qint64> spans) : m_spans(std::move(spans)) {
    std::sort(m_spans.begin(), m_spans.end());
}

std::optional<Risk> StepHistory::chanceToBeLate(qint64 spent, qint64 left) const {
    const auto notDone = std::upper_bound(m_spans.begin(), m_spans.end(), spent);
    const qint64 sample = m_spans.end() - notDone;
    if (sample < kLeastSample) return std::nullopt;
    const auto late = std::upper_bound(notDone, m_spans.end(), spent + left);
    return Risk{double(m_spans.end() - late) / double(sample), sample};
}

}  // namespace motcua
