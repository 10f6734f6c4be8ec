// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace motcua {

/// Waits for what is slow, a disk that syncs or other writers, on behalf of a thread that must not stand
/// still.
class Waiter {
public:
    virtual ~Waiter() = default;
    /// Returns once `slow` is done, which may be done by another thread. What it throws comes out here.
    virtual void wait(const std::function<void()>& slow) = 0;
};

}  // namespace motcua
