// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace motcua {

enum class Severity { Error, Warning };

/// What a check found. An error keeps a definition from being used; a warning is shown and kept.
struct Problem {
    Severity severity = Severity::Error;
    QString key;      ///< stable and English, e.g. "budget.sum"
    QString message;  ///< a sentence for people, translated
    QString step;     ///< step key, empty where it is about the whole
    QString action;   ///< action key, may be empty

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = QList<Problem>;

[[nodiscard]] inline bool hasErrors(const Problems& problems) {
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error) return true;
    return false;
}

}  // namespace motcua
