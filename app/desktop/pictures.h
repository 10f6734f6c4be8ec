// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::desktop {

class Desktop;

/// Writes a PNG of every page at 1366×768 into the folder, which is made: the door, each page of the
/// navigation, and the most urgent dossier. Somebody must sit at the desk, or the first officer who
/// receives is taken. False where a picture could not be written; then stderr says which.
[[nodiscard]] bool writePictures(Desktop& desktop, const QString& folder);

}  // namespace motcua::desktop
