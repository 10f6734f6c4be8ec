// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

#include <QJsonObject>

namespace motcua::cli {

/// The clocks of a dossier for `show`: legal due, index-766 due and original due side by side, who each
/// waiting segment was for, and why the promise was broken where it was. Null members where there is nothing.
[[nodiscard]] QJsonObject clockJson(const Dossier& dossier, const Desk& desk);
/// The same in lines for people.
[[nodiscard]] QString clockText(const Dossier& dossier, const Desk& desk);

/// The letters of a dossier, in the order in which they were issued.
[[nodiscard]] QJsonArray lettersJson(DossierId dossier, const Desk& desk);

}  // namespace motcua::cli
