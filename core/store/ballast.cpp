// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballast.h"

#include "core/store/file_system.h"

#include <QFile>
#include <QFileInfo>

namespace motcua::store {

namespace {

/// What an act with its journal needs at most, and a slip beside it.
constexpr qint64 kTight = 8LL * 1024 * 1024;

}  // namespace

Ballast::Ballast(const QString& storePath)
    : m_folder(QFileInfo(storePath).absolutePath()), m_path(storePath + QStringLiteral(".reserve")) {}

bool Ballast::isThere() const {
    return QFileInfo(m_path).size() == kBytes;
}

void Ballast::lay() const {
    if (isThere() || freeBytes(m_folder) < 4 * kBytes) return;
    if (!reserveFile(m_path, kBytes)) QFile::remove(m_path);
}

void Ballast::releaseWhereFull() const {
    if (freeBytes(m_folder) < kTight && QFile::exists(m_path)) QFile::remove(m_path);
}

}  // namespace motcua::store
