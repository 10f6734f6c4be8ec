// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "core/base/money.h"

#include <cstdio>

namespace motcua::cli {

ProgressLine::ProgressLine(QString words, bool isTold)
    : m_words(std::move(words)), m_isTold(isTold), m_last(std::chrono::steady_clock::now()) {}

void ProgressLine::show(qint64 done) {
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTold || now - m_last < std::chrono::seconds(1)) return;
    m_last = now;
    std::fprintf(stderr, "%s\n", qPrintable(m_words.arg(groupedDigits(done))));
}

}  // namespace motcua::cli
