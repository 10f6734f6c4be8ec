// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

namespace motcua::cli {

/// Who looked at a dossier, or at all of a person's: `code` or the whole number `id`; as a PDF where `out` is
/// not empty.
[[nodiscard]] Answer extract(const Call& call, const QString& code, const QString& id, const QString& out);

struct EraseArguments {
    QString code;
    QString ground;
    QString retention;
};
[[nodiscard]] Answer proposeErasure(const Call& call, const EraseArguments& arguments);
[[nodiscard]] Answer approveErasure(const Call& call, qint64 id);
[[nodiscard]] Answer rejectErasure(const Call& call, qint64 id);
[[nodiscard]] Answer runErasures(const Call& call);
/// What was proposed, approved and done, and which files still hold what was erased and until when.
[[nodiscard]] Answer listErasures(const Call& call);

/// What is absent stays as it is.
struct ContactArguments {
    QString code;
    bool ofOwner = false;
    std::optional<QString> phone;
    std::optional<QString> address;
    std::optional<QString> email;
};
[[nodiscard]] Answer correctContact(const Call& call, const ContactArguments& arguments);

/// `setting` "on", "off", or empty to ask.
[[nodiscard]] Answer smallOffice(const Call& call, const QString& setting);

}  // namespace motcua::cli
