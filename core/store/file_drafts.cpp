// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_drafts.h"

#include "core/base/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace motcua::store {

namespace {

constexpr qsizetype kLongestName = 100;

/// A name that is one everywhere, on file systems that fold case too: whatever is no small letter, digit,
/// '-' or '_' is written as %XX; what grows too long ends in its hash.
QString fileName(const QString& name) {
    QByteArray safe;
    for (const char c : name.toUtf8()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')
            safe += c;
        else
            safe += '%' + QByteArray(1, c).toHex();
    }
    if (safe.size() > kLongestName)
        safe = safe.left(kLongestName) + '~' +
               QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Blake2b_256).left(16).toHex();
    return QString::fromLatin1(safe) + QStringLiteral(".draft");
}

[[noreturn]] void fail(const QString& what, const QString& why) {
    throw IoError(QStringLiteral("draft.io"), what + QStringLiteral(": ") + why);
}

void makeDraftFolder(const QString& folder) {
    if (QDir(folder).exists()) return;
    if (!QDir().mkpath(folder))
        fail(QStringLiteral("the folder of drafts"), QStringLiteral("cannot be made"));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

}  // namespace

QString FileDrafts::folderBeside(const QString& storePath) {
    return storePath + QStringLiteral(".drafts");
}

void FileDrafts::keep(const QString& name, const QByteArray& bytes) {
    const QString path = pathOf(name);
    if (bytes.isEmpty()) {
        QFile file(path);
        if (file.exists() && !file.remove()) fail(QStringLiteral("removing a draft"), file.errorString());
        return;
    }
    makeDraftFolder(m_folder);
    QSaveFile file(path);
    const bool kept = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(bytes) == bytes.size() && file.commit();
    if (!kept) fail(QStringLiteral("keeping a draft"), file.errorString());
}

QByteArray FileDrafts::kept(const QString& name) const {
    QFile file(pathOf(name));
    if (!file.exists()) return {};
    if (!file.open(QIODevice::ReadOnly)) fail(QStringLiteral("reading a draft"), file.errorString());
    return file.readAll();
}

QString FileDrafts::pathOf(const QString& name) const {
    return m_folder + QLatin1Char('/') + fileName(name);
}

}  // namespace motcua::store
