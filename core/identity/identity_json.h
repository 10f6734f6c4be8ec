// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace motcua {

/// The document of `identity parse`: `{"kind","personalId","name","birthDate","gender","address","issuedOn",
/// "oldId","warnings":[{"key","message"}]}`. `kind` is "card" (a QR payload), "personalId" (12 digits, gender
/// and year of birth read from them), "legacyId" (9 digits) or "taxCode" (10 or 13 digits, then with a
/// "taxCode"). What is not known is null. Refusals: those of the parser that the text's shape chooses.
[[nodiscard]] Outcome<QJsonObject> identityDocument(const QString& text, QDate today);

}  // namespace motcua
