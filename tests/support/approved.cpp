// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/approved.h"

#include <QDir>
#include <QFile>

namespace motcua::test {

bool isApproved(const QString& name, const QString& text) {
    const QDir golden(QStringLiteral(MOTCUA_GOLDEN));
    QFile approved(golden.filePath(name));
    if (approved.open(QIODevice::ReadOnly) && approved.readAll() == text.toUtf8()) return true;
    QFile received(golden.filePath(name + QStringLiteral(".received")));
    if (received.open(QIODevice::WriteOnly)) received.write(text.toUtf8());
    return false;
}

}  // namespace motcua::test
