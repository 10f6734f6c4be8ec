// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace motcua::desktop {

class Desktop;

/// Takes the pictures of a desk, numbered in the order in which they are taken: from 1, or from 0 where
/// nobody sits at the desk yet.
class PictureBook {
public:
    PictureBook(Desktop& desktop, const QString& folder);

    /// False where a picture could not be written; stderr says which.
    [[nodiscard]] bool isWhole() const { return m_whole; }

    /// Lets previews and lists, which come a moment after the page, arrive.
    static void settle();
    /// The window as it stands once it has settled.
    void take(const QString& name);
    /// Presses the button, takes the window with the dialog that opens, and closes it by Esc. False where
    /// the page in front has no such button that can be pressed, or no dialog came.
    bool takeDialogOf(const QString& button, const QString& name);
    /// Presses the button, takes the page that has become a form, and leaves it by Esc.
    bool takeFormOf(const QString& button, const QString& name);

private:
    bool press(const QString& button);
    void save(const QPixmap& picture, const QString& name);

    Desktop& m_desktop;
    QDir m_folder;
    int m_number;
    bool m_whole = true;
};

}  // namespace motcua::desktop
