// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace motcua::test {

/// From here on every Qt warning is kept; one that no test expects fails the run.
void watchWarnings();

/// The warnings so far that no `ExpectedWarning` covered.
[[nodiscard]] QStringList unexpectedWarnings();

/// While it lives, warnings that contain `text` are expected.
class ExpectedWarning {
public:
    explicit ExpectedWarning(const QString& text);
    ~ExpectedWarning();
    ExpectedWarning(const ExpectedWarning&) = delete;
    ExpectedWarning& operator=(const ExpectedWarning&) = delete;
};

}  // namespace motcua::test
