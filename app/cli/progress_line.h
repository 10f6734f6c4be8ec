// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace motcua::cli {

/// How far a long command has come: a line a second on stderr. What takes less says nothing.
class ProgressLine {
public:
    /// `words` hold the number as %1. Without `isTold` it stays silent.
    ProgressLine(QString words, bool isTold);

    void show(qint64 done);

private:
    QString m_words;
    bool m_isTold;
    std::chrono::steady_clock::time_point m_last;
};

}  // namespace motcua::cli
