// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <exception>
#include <functional>

namespace motcua {

/// Told how far a long work is; false stops it. The total may grow.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Somebody stopped a work. Nothing of it is left.
class Cancelled : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

/// \throws Cancelled where `progress` says so.
inline void advance(const Progress& progress, qint64 done, qint64 total) {
    if (progress && !progress(done, total)) throw Cancelled();
}

}  // namespace motcua
