// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

/// The commands about the safety of a store, one function each. Refusals are answers; faults are thrown.
namespace motcua::cli {

/// Exit codes of its own: 0 unchanged, 1 damaged or rewritten, 2 shorter than the anchor, 3 cannot be read.
[[nodiscard]] Answer verify(const Call& call, bool sinceCheckpoint, const QString& anchorFile);
[[nodiscard]] Answer checkpoint(const Call& call, const QString& out);

/// What the clock shows, and whether it has jumped without a supervisor confirming it.
[[nodiscard]] Answer showClock(const Call& call);
[[nodiscard]] Answer confirmClock(const Call& call);

[[nodiscard]] Answer backup(const Call& call, const QString& folder, bool remember);
struct RestoreArguments {
    QString file;
    QString to;
    QString key;
    bool replace = false;
    bool drill = false;
};
[[nodiscard]] Answer restore(const Call& call, const RestoreArguments& arguments);
struct KeyArguments {
    QString out;
    bool forget = false;
    bool fresh = false;
};
[[nodiscard]] Answer recoveryKey(const Call& call, const KeyArguments& arguments);

[[nodiscard]] Answer attach(const Call& call, const QString& code, const QString& file,
                            std::optional<int> paper);
[[nodiscard]] Answer attachments(const Call& call, const QString& code);

}  // namespace motcua::cli
