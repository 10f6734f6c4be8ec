// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QList>
#include <QStringList>

namespace motcua::test {

/// The rows of a tab-separated file below tests/vectors; lines that begin with # are remarks.
inline QList<QStringList> vectorRows(const QString& path) {
    QFile file(QStringLiteral(MOTCUA_VECTORS "/") + path);
    if (!file.open(QIODevice::ReadOnly)) throw IoError(QStringLiteral("vectors"), path);
    QList<QStringList> rows;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.isEmpty() && !line.startsWith('#'))
            rows.append(QString::fromUtf8(line).split(QLatin1Char('\t')));
    return rows;
}

}  // namespace motcua::test
