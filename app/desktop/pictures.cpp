// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "app/desktop/desktop.h"
#include "core/base/text.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>
#include <cstdio>

namespace motcua::desktop {

namespace {

/// Lets previews and lists, which come a moment after the page, arrive.
void settle() {
    const QDeadlineTimer until(900);
    while (!until.hasExpired()) QApplication::processEvents(QEventLoop::AllEvents, 50);
}

bool picture(Desktop& desktop, const QDir& folder, const QString& name) {
    settle();
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    const bool written = desktop.window().grab().save(path);
    std::fprintf(written ? stdout : stderr, "%s\n", qPrintable(path));
    return written;
}

/// The first who holds the role in the centre's own unit sits down.
void sit(Desktop& desktop, const QString& role) {
    const Desk& desk = desktop.desk();
    const auto unit = desk.directory.unitByKey(desk.centre.centre().defaultUnitKey);
    const QDate today = localDate(desk.clock.now());
    const QList<Officer> officers = unit ? desk.directory.holders(unit->id, role, today) : QList<Officer>();
    if (!officers.isEmpty()) desktop.enter(officers.first().login);
}

}  // namespace

bool writePictures(Desktop& desktop, const QString& folderPath) {
    const QDir folder(folderPath);
    if (!folder.mkpath(QStringLiteral("."))) return false;
    desktop.window().resize(1366, 768);
    desktop.show();
    bool all = true;
    if (desktop.pages().isEmpty()) {
        all = picture(desktop, folder, QStringLiteral("0-can-bo"));
        sit(desktop, role::kReceivingOfficer);
    }
    int number = 0;
    for (ui::Page* page : desktop.pages()) {
        if (!desktop.window().isPageShown(page)) sit(desktop, role::kSupervisor);
        if (!desktop.window().isPageShown(page)) continue;
        desktop.window().showPage(page);
        const QString name = folded(page->title()).replace(QLatin1Char(' '), QLatin1Char('-'));
        all = picture(desktop, folder, QStringLiteral("%1-%2").arg(++number).arg(name)) && all;
    }
    const DossierPage first = desktop.desk().list.page({}, std::nullopt, 1);
    if (first.rows.isEmpty()) return all;
    desktop.openDossier(first.rows.first().id);
    return picture(desktop, folder, QStringLiteral("%1-ho-so").arg(number + 1)) && all;
}

}  // namespace motcua::desktop
