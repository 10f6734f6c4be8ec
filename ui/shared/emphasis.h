// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/span_label.h"

namespace motcua::ui {

/// A sentence whose %1 stands for something bold: "Found %1 dossiers". Translators keep it whole.
[[nodiscard]] QList<Span> emphasised(const QString& sentence, const QString& value, bool quiet = false);

}  // namespace motcua::ui
