// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/application.h"

#include <QJsonArray>
#include <QJsonObject>

namespace motcua {

/// Reads an application file (see the manual of `motcua-cli receive`). Every problem is named with its
/// field; an unknown field is one. Papers may be named by index or by name; `procedure` resolves them
/// later. Where "idCardQr" is given it fills what "submitter" leaves open.
[[nodiscard]] Outcome<Application> applicationFromJson(const QJsonObject& object);

/// The same form back, e.g. to keep a half-typed one. Reading it gives the same application.
[[nodiscard]] QJsonObject toJson(const Application& application);
/// The papers alone, as that form lists them.
[[nodiscard]] QJsonArray toJson(const QList<SubmittedPaper>& papers);

}  // namespace motcua
