// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <functional>
#include <memory>

namespace motcua::cli {

/// A command line, understood but not yet run.
struct ParsedLine {
    std::shared_ptr<Call> call = std::make_shared<Call>();
    std::function<Answer()> run;  ///< empty: nothing to run, `exit` says why
    bool draws = false;           ///< whether the command paints forms
    int exit = 0;                 ///< 0 after --help, 2 after wrong usage, which was explained on stderr
};

[[nodiscard]] ParsedLine parsed(int argc, char** argv);

/// Runs it and prints the answer: one document on stdout with --json, else text; refusals and faults in
/// words on stderr. Never lets an exception out. Returns the exit code.
[[nodiscard]] int answered(const ParsedLine& line);

}  // namespace motcua::cli
