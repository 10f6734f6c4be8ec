// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_file.h"

#include "core/store/connection.h"
#include "core/store/error.h"

#include <QFileInfo>
#include <QtEndian>

namespace motcua::store {

namespace {

// Of the file format of SQLite.
constexpr char kStoreMagic[16] = "SQLite format 3";
constexpr qsizetype kApplicationIdAt = 68;

[[noreturn]] void refuse(const char* code, const QString& path, const QString& why) {
    throw StoreError(QString::fromLatin1(code), QStringLiteral("%1: %2").arg(path, why));
}

}  // namespace

StoreFile inspectedPlace(const QString& path) {
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) refuse("store.missing", path, QStringLiteral("no such file"));
    if (!info.isFile()) refuse("store.notastore", path, QStringLiteral("not a file"));
    const QString canonical = info.canonicalFilePath();
    if (hardLinkCount(canonical) > 1)
        refuse("store.linked", canonical, QStringLiteral("the file has a second name (hard link)"));
    const QString network = networkFileSystem(canonical);
    if (!network.isEmpty())
        refuse("store.network", canonical, QStringLiteral("on a network file system: ") + network);
    const auto identity = fileIdentity(canonical);
    if (!identity) refuse("store.missing", canonical, QStringLiteral("no such file"));
    return {canonical, *identity};
}

StoreFile inspectedStoreFile(const QString& path) {
    StoreFile file = inspectedPlace(path);
    if (QFileInfo(file.path).size() == 0) refuse("store.notastore", file.path, QStringLiteral("empty"));
    const QByteArray header = Connection(file.path, Connection::Mode::ReadOnly).header();
    if (header.size() < kApplicationIdAt + 4 ||
        !header.startsWith(QByteArrayView(kStoreMagic, sizeof(kStoreMagic))))
        refuse("store.notastore", file.path, QStringLiteral("not a SQLite file"));
    const auto id = qFromBigEndian<quint32>(header.constData() + kApplicationIdAt);
    if (id != kApplicationId)
        refuse("store.notastore", file.path, QStringLiteral("application_id is %1").arg(id));
    return file;
}

}  // namespace motcua::store
