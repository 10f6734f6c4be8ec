// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_system.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/sysmacros.h>
#endif

namespace motcua::store {

namespace {

/// The folder of a block device in /sys, and of those that it lies on: a volume upon a crypt is encrypted.
[[maybe_unused]] bool isCrypt(const QString& device, int depth = 0) {
    constexpr int kDeepest = 8;
    if (depth > kDeepest) return false;
    QFile uuid(device + QStringLiteral("/dm/uuid"));
    if (uuid.open(QIODevice::ReadOnly) && uuid.readAll().startsWith("CRYPT-")) return true;
    const QDir below(device + QStringLiteral("/slaves"));
    const QStringList names = below.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (names.isEmpty()) return false;
    for (const QString& name : names)
        if (!isCrypt(below.filePath(name), depth + 1)) return false;
    return true;
}

}  // namespace

std::optional<bool> isDiskEncrypted([[maybe_unused]] const QString& path) {
#ifdef Q_OS_LINUX
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return std::nullopt;
    const QString device =
        QStringLiteral("/sys/dev/block/%1:%2")
            .arg(QString::number(major(found.st_dev)), QString::number(minor(found.st_dev)));
    if (!QFile::exists(device)) return std::nullopt;
    return isCrypt(device);
#else
    return std::nullopt;
#endif
}

}  // namespace motcua::store
