// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/export_refusal.h"

#include "core/base/money.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace motcua::print {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(print)
};

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
    return refusal("export.room", Say::tr("There is no room for the file in %1.").arg(folderOf(path)),
                   Say::tr("Free some space there, or choose another folder."));
}

Refusal noPermission(const QString& path) {
    return refusal("export.permission", Say::tr("Nothing may be written into %1.").arg(folderOf(path)),
                   Say::tr("Choose another folder."));
}

Refusal noFolder(const QString& path) {
    return refusal("export.folder", Say::tr("There is no folder %1.").arg(folderOf(path)),
                   Say::tr("Choose another folder."));
}

Refusal inUse(const QString& path) {
    return refusal("export.inUse", Say::tr("The file %1 is open in another program.").arg(nameOf(path)),
                   Say::tr("Close it there, or choose another name."));
}

Refusal unknownSuffix(const QString& path) {
    return refusal("export.suffix",
                   Say::tr("The file %1 is neither XLSX nor CSV nor PDF by its name.").arg(nameOf(path)),
                   Say::tr("Let its name end with .xlsx, .csv or .pdf."));
}

Refusal tooManyRows(qint64 most) {
    return refusal("export.rows", Say::tr("A workbook holds at most %1 rows.").arg(groupedDigits(most)),
                   Say::tr("Choose a shorter period, or write a CSV file."));
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
