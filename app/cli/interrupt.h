// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::cli {

/// Ctrl+C asks a long command to give up instead of ending the program in the middle of a file; a second one
/// ends it. As before once the object is gone. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] static bool isAsked();

private:
    void (*m_before)(int);
};

}  // namespace motcua::cli
