// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/timeline.h"

#include <QJsonObject>

namespace motcua::ui {

/// An event of what is put right by two persons, in words: receipts, numbers, dates. False for any other.
[[nodiscard]] bool wordByTwo(TimelineEntry& entry, const QString& kind, const QJsonObject& body);

}  // namespace motcua::ui
