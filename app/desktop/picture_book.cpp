// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/picture_book.h"

#include "app/desktop/desktop.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

namespace motcua::desktop {

namespace {

constexpr int kSettleMs = 400;  ///< longer than any page waits before it reads what was typed

/// The window with the dialog where it stands before it.
QPixmap together(QWidget& window, QWidget& dialog) {
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.drawPixmap(window.mapFromGlobal(dialog.mapToGlobal(QPoint())), dialog.grab());
    return picture;
}

}  // namespace

PictureBook::PictureBook(Desktop& desktop, const QString& folder)
    : m_desktop(desktop), m_folder(folder), m_number(desktop.pages().isEmpty() ? 0 : 1) {
    m_whole = m_folder.mkpath(QStringLiteral("."));
}

void PictureBook::settle() {
    QEventLoop settling;
    QTimer::singleShot(kSettleMs, &settling, &QEventLoop::quit);
    settling.exec();
}

void PictureBook::save(const QPixmap& picture, const QString& name) {
    const QString path = m_folder.filePath(QStringLiteral("%1-%2.png").arg(m_number++).arg(name));
    const bool written = picture.save(path);
    std::fprintf(written ? stdout : stderr, "%s\n", qPrintable(path));
    m_whole = m_whole && written;
}

void PictureBook::take(const QString& name) {
    settle();
    save(m_desktop.window().grab(), name);
}

bool PictureBook::press(const QString& name) {
    for (auto* button : m_desktop.window().findChildren<QAbstractButton*>(name))
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            return true;
        }
    for (auto* entry : m_desktop.window().findChildren<QAction*>(name))
        if (entry->isEnabled()) {
            entry->trigger();
            return true;
        }
    return false;
}

bool PictureBook::takeDialogOf(const QString& button, const QString& name) {
    bool taken = false;
    // A dialog may have its own loop: the picture is taken, and the dialog closed, from inside it.
    const auto look = [&] {
        settle();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || taken) return;
        save(together(m_desktop.window(), *dialog), name);
        taken = true;
        dialog->reject();
    };
    QTimer::singleShot(0, &m_desktop, look);
    if (press(button)) look();
    settle();
    return taken;
}

bool PictureBook::takeFormOf(const QString& button, const QString& name) {
    if (!press(button)) return false;
    take(name);
    (void)m_desktop.window().currentPage()->goBack();
    return true;
}

}  // namespace motcua::desktop
