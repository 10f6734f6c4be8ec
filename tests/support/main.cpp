// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch2.h"

#include "tests/support/warnings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <cstdio>
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#endif

// The GUI tests bring a QApplication of their own: see main_gui.cpp.
__attribute__((weak)) QCoreApplication* makeTestApplication(int& argc, char** argv) {
    return new QCoreApplication(argc, argv);
}

int main(int argc, char** argv) {
    qputenv("TZ", "Asia/Ho_Chi_Minh");
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", runtime.path().toUtf8());
    qputenv("XDG_DATA_HOME", runtime.path().toUtf8());
    qputenv("XDG_STATE_HOME", runtime.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    const std::unique_ptr<QCoreApplication> app(makeTestApplication(argc, argv));
    motcua::test::watchWarnings();
    int failed = Catch::Session().run(argc, argv);
    const QStringList warnings = motcua::test::unexpectedWarnings();
    for (const QString& warning : warnings)
        std::fprintf(stderr, "unexpected warning: %s\n", qPrintable(warning));
    if (failed == 0 && !warnings.isEmpty()) failed = 1;
    return failed;
}
