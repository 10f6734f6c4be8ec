// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua {

/// One thing that was looked at when the program started.
struct Check {
    QString name;  ///< stable and English, e.g. "file.mode"
    bool isOk = false;
    QString detail;  ///< what was found, a sentence for people, translated
};

/// What a check that says no means for the desk, and what to do about it: two sentences for people.
struct CheckAdvice {
    QString meaning;
    QString remedy;
};
[[nodiscard]] CheckAdvice adviceOn(const QString& checkName);

}  // namespace motcua
