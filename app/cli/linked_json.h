// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

#include <QJsonObject>

namespace motcua::cli {

/// A linked dossier, seen from the one that it was opened for.
[[nodiscard]] QJsonObject linkJson(const Desk& desk, const SubLink& link);
[[nodiscard]] QString linkText(const SubLink& link);
/// Adds "origin" (a code or null) and "linked" to the document of a dossier.
void addLinks(QJsonObject& document, const Dossier& dossier, const Desk& desk);

}  // namespace motcua::cli
