// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

#include <QJsonArray>

namespace motcua::cli {

/// The opinions that were asked for of a dossier, and how they stand now.
[[nodiscard]] QJsonArray opinionsJson(DossierId dossier, const Desk& desk);
/// The financial obligations that its applicant was told of.
[[nodiscard]] QJsonArray obligationsJson(DossierId dossier, const Desk& desk);
/// Both for people; empty where there is neither.
[[nodiscard]] QString officeText(DossierId dossier, const Desk& desk);

}  // namespace motcua::cli
