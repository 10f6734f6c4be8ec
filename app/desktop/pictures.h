// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace motcua::desktop {

class Desktop;

struct PictureWish {
    QString folder;
    QSize window{1366, 768};
    bool dialogs = false;  ///< the half-filled forms and the dialogs as well
};

/// "1280x720"; nothing where it is no such size between 800×480 and 9999×9999.
[[nodiscard]] QSize pictureSize(const QString& text);

/// Writes a PNG of every page into the folder, which is made: the door, each page of the navigation, and the
/// most urgent dossier. Somebody must sit at the desk, or the first officer who receives is taken. With
/// dialogs a form is filled in and dialogs are opened; nothing is performed. False where a picture could not
/// be written; then stderr says which.
[[nodiscard]] bool writePictures(Desktop& desktop, const PictureWish& wish);

}  // namespace motcua::desktop
