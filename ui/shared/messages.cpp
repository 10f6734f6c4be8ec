// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/messages.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace motcua::ui {

namespace {

/// Every code that the rooms throw, in words. A code that is missing here has the sentence of "".
const QHash<QString, const char*>& sentences() {
    static const QHash<QString, const char*> table{
        {QStringLiteral("store.busy"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "Another counter is writing just now. Nothing was saved; try again in a "
                           "moment.")},
        {QStringLiteral("store.full"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The disk is full. Nothing was saved; free some space, then try again.")},
        {QStringLiteral("store.corrupt"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The store is damaged. Stop working in it and tell the administrator, who "
                           "can restore the last backup.")},
        {QStringLiteral("store.readback"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The store gave back something else than was written. Nothing was saved; "
                           "tell the administrator to check the disk.")},
        {QStringLiteral("store.io"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The disk does not answer. Nothing was saved; check that it is connected, "
                           "then try again.")},
        {QStringLiteral("store.readonly"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The store can only be read. Ask the administrator for the right to write "
                           "to its folder.")},
        {QStringLiteral("store.permission"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "This user of the computer may not open the store. Ask the administrator "
                           "for access to its folder.")},
        {QStringLiteral("store.newer"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The store was written by a newer version of the program. Update this "
                           "computer, then open it again.")},
        {QStringLiteral("store.older"),
         QT_TRANSLATE_NOOP(
             "ui/shared",
             "The store was written by an older version of the program. Ask the administrator to "
             "bring it up to date.")},
        {QStringLiteral("store.replaced"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The file of the store was moved or replaced while the program was open. "
                           "Nothing was saved; close the program and open it again.")},
        {QStringLiteral("store.missing"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "There is no store at this place. Check the disk, or ask the administrator "
                           "where the store lies.")},
        {QStringLiteral("store.notastore"),
         QT_TRANSLATE_NOOP("ui/shared", "This file is not a store of this program. Choose another file.")},
        {QStringLiteral("store.exists"),
         QT_TRANSLATE_NOOP("ui/shared", "There is a file of this name already. Choose another name.")},
        {QStringLiteral("store.network"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The store lies on a network folder, where data can be lost. Move it to a "
                           "disk of this computer.")},
        {QStringLiteral("store.linked"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The file of the store has a second name, which can damage it. Ask the "
                           "administrator to remove the link.")},
        {QStringLiteral("store.text"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The text holds characters that cannot be stored. Nothing was saved; type "
                           "it again.")},
        {QStringLiteral("password.memory"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "There is not enough memory to look at a password. Close other programs, then "
                           "try again.")},
        {QStringLiteral("store.conflict"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "Somebody else changed this dossier meanwhile. Nothing was saved; press F5 "
                           "and look again.")},
        {QStringLiteral("backup.folder"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The folder for backups is not there or cannot be written. Connect its disk, or "
                           "choose another folder.")},
        {QStringLiteral("backup.readback"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The disk of the backups gives back something else than was written. Use another "
                           "disk.")},
        {QStringLiteral("io.write"),
         QT_TRANSLATE_NOOP(
             "ui/shared",
             "The file cannot be written. Check the folder and the free space, then try again.")},
        {QStringLiteral("io.read"),
         QT_TRANSLATE_NOOP("ui/shared", "The file cannot be read. Check that its disk is connected.")},
        {QStringLiteral("print.printer"),
         QT_TRANSLATE_NOOP("ui/shared",
                           "The printer does not answer. What was saved stays saved; check the printer, "
                           "then print again.")}};
    return table;
}

}  // namespace

QString faultText(const Fault& fault) {
    const char* known = sentences().value(fault.code(), nullptr);
    if (known) return QCoreApplication::translate("ui/shared", known);
    return QCoreApplication::translate(
               "ui/shared",
               "This could not be done (%1). Look whether it was saved before you try again, and "
               "tell the administrator if it happens twice.")
        .arg(fault.code());
}

QString refusalText(const Refusal& refusal) {
    return refusal.remedy.isEmpty() ? refusal.message : refusal.message + QLatin1Char(' ') + refusal.remedy;
}

QString refusalsText(const Refusals& refusals) {
    QStringList lines;
    for (const Refusal& refusal : refusals) lines.append(refusalText(refusal));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace motcua::ui
