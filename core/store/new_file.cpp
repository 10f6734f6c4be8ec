// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"

#include "core/base/crash_point.h"
#include "core/store/error.h"
#include "core/store/file_system.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace motcua::store {

namespace {

void requireFree(const QString& target) {
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        throw StoreError(QStringLiteral("store.exists"), target + QStringLiteral(" is there already"));
}

}  // namespace

NewFile::NewFile(const QString& target) : m_target(QFileInfo(target).absoluteFilePath()) {
    requireFree(m_target);
    m_temporary = QStringLiteral("%1.new-%2")
                      .arg(m_target, QString::number(QRandomGenerator::system()->generate64(), 36));
    QFile file(m_temporary);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw StoreError(QStringLiteral("store.permission"),
                         QStringLiteral("%1: %2").arg(m_temporary, file.errorString()));
}

NewFile::~NewFile() {
    if (!m_kept) QFile::remove(m_temporary);
    for (const char* companion : {"-journal", ".lock"})
        QFile::remove(m_temporary + QString::fromLatin1(companion));
}

void NewFile::keep() {
    syncFile(m_temporary);
    crashPoint("file synced");
    requireFree(m_target);
    if (!QFile::rename(m_temporary, m_target))
        throw StoreError(QFileInfo::exists(m_target) ? QStringLiteral("store.exists") : code::kIo,
                         QStringLiteral("cannot name ") + m_target);
    m_kept = true;
    crashPoint("file named");
    syncDirectory(QFileInfo(m_target).absolutePath());
}

}  // namespace motcua::store
