// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace motcua {

/// The sentences of this room, under its own name in the translations.
struct SafetySay {
    Q_DECLARE_TR_FUNCTIONS(safety)
};

}  // namespace motcua
