// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/emphasis.h"

namespace motcua::ui {

QList<Span> emphasised(const QString& sentence, const QString& value, bool quiet) {
    const QLatin1String place("%1");
    const qsizetype at = sentence.indexOf(place);
    if (at < 0) return {{.text = sentence, .quiet = quiet}};
    return {{.text = sentence.left(at), .quiet = quiet},
            {.text = value, .bold = true},
            {.text = sentence.mid(at + place.size()), .quiet = quiet}};
}

}  // namespace motcua::ui
