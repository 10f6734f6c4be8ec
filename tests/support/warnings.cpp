// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"

#include <cstdio>
#include <mutex>

namespace {

std::mutex guard;
QStringList unexpected;
QStringList expected;

void keep(QtMsgType type, const QMessageLogContext&, const QString& message) {
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    // The offscreen platform says so of every window that has a smallest size; nothing of ours is wrong.
    if (message == QLatin1String("This plugin does not support propagateSizeHints()")) return;
    const std::scoped_lock lock(guard);
    for (const QString& text : std::as_const(expected))
        if (message.contains(text)) return;
    unexpected.append(message);
}

}  // namespace

void motcua::test::watchWarnings() {
    qInstallMessageHandler(keep);
}

QStringList motcua::test::unexpectedWarnings() {
    const std::scoped_lock lock(guard);
    return unexpected;
}

motcua::test::ExpectedWarning::ExpectedWarning(const QString& text) {
    const std::scoped_lock lock(guard);
    expected.append(text);
}

motcua::test::ExpectedWarning::~ExpectedWarning() {
    const std::scoped_lock lock(guard);
    expected.removeLast();
}
