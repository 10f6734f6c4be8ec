// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translations.h"
#include "ui/shared/theme.h"

#include <QApplication>

namespace motcua::test {

/// The words and the looks of the desktop, put on once a process.
inline void prepare() {
    static const bool once = (installTranslations(), ui::applyTheme(*qApp, ui::Scheme::System), true);
    Q_UNUSED(once)
}

}  // namespace motcua::test
