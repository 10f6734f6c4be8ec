// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style_sheet_pause.h"

#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"

#include <QApplication>

namespace motcua::ui {

namespace {

int& pauses() {
    static int count = 0;
    return count;
}

}  // namespace

StyleSheetPause::StyleSheetPause() {
    if (pauses()++ == 0) qApp->setStyleSheet(QString());
}

StyleSheetPause::~StyleSheetPause() {
    if (--pauses() == 0) qApp->setStyleSheet(styleSheet(colours()));
}

bool StyleSheetPause::isOn() {
    return pauses() > 0;
}

}  // namespace motcua::ui
