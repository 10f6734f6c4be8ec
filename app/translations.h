// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua {

/// Makes the application speak Vietnamese: installs every compiled translation below `:/i18n`.
/// Needs a QCoreApplication; the translators belong to it.
void installTranslations();

}  // namespace motcua
