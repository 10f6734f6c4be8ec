// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/export_refusal.h"

#include "core/base/money.h"
#include "ui/print/print_say.h"

#include <QDir>
#include <QFileInfo>

namespace motcua::print {

namespace {

Refusal refusal(const char* key, const QString& message, const QString& remedy) {
    return {QString::fromLatin1(key), message, remedy, QStringLiteral("file")};
}

QString folderOf(const QString& path) {
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}
QString nameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

}  // namespace

Refusal noRoom(const QString& path) {
    return refusal("export.room", PrintSay::tr("There is no room for the file in %1.").arg(folderOf(path)),
                   PrintSay::tr("Free some space there, or choose another folder."));
}

Refusal noPermission(const QString& path) {
    return refusal("export.permission", PrintSay::tr("Nothing may be written into %1.").arg(folderOf(path)),
                   PrintSay::tr("Choose another folder."));
}

Refusal noFolder(const QString& path) {
    return refusal("export.folder", PrintSay::tr("There is no folder %1.").arg(folderOf(path)),
                   PrintSay::tr("Choose another folder."));
}

Refusal inUse(const QString& path) {
    return refusal("export.inUse", PrintSay::tr("The file %1 is open in another program.").arg(nameOf(path)),
                   PrintSay::tr("Close it there, or choose another name."));
}

Refusal unknownSuffix(const QString& path) {
    return refusal("export.suffix",
                   PrintSay::tr("The file %1 is neither XLSX nor CSV nor PDF by its name.").arg(nameOf(path)),
                   PrintSay::tr("Let its name end with .xlsx, .csv or .pdf."));
}

Refusal tooManyRows(qint64 most) {
    return refusal("export.rows", PrintSay::tr("A workbook holds at most %1 rows.").arg(groupedDigits(most)),
                   PrintSay::tr("Choose a shorter period, or write a CSV file."));
}

Refusal refusalFor(QFileDevice::FileError error, const QString& path) {
    switch (error) {
        case QFileDevice::WriteError:
        case QFileDevice::ResourceError:
        case QFileDevice::FatalError:
            return noRoom(path);
        case QFileDevice::RenameError:
            return inUse(path);
        default:
            return noPermission(path);
    }
}

bool isOpenElsewhere(const QString& path) {
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString name = nameOf(path);
    return QFileInfo::exists(path) &&
           (folder.exists(QStringLiteral(".~lock.%1#").arg(name)) ||
            folder.exists(QStringLiteral("~$") + name) || folder.exists(QStringLiteral("~$") + name.mid(2)));
}

}  // namespace motcua::print
