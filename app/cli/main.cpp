// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/crash_at.h"
#include "app/translations.h"
#include "core/base/process_guard.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <cstdio>
#include <memory>

namespace {

/// Warnings of the libraries go to stderr; that no session folder is set is nobody's concern here.
void log(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg ||
        message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv, bool draws) {
    auto app = draws ? std::unique_ptr<QCoreApplication>(new QGuiApplication(argc, argv))
                     : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("motcua"));
    motcua::installTranslations();
    return app;
}

/// A closed stdin, stdout or stderr would lend its number to the next file that is opened, and what is told
/// would be written into it. Nothing can be written to what stands in for them.
void keepStandardStreams() {
    static QFile stands[3];
    for (QFile& stand : stands) {
        stand.setFileName(QProcess::nullDevice());
        if (stand.open(QIODevice::ReadOnly) && stand.handle() <= 2) continue;
        stand.close();
        return;
    }
}

}  // namespace

int main(int argc, char** argv) {
    keepStandardStreams();
    // Slips are drawn, so a screen is imitated; nothing is ever shown.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(log);
    motcua::cli::obeyCrashAt();
    motcua::forbidCoreDumps();
    QLocale::setDefault(QLocale::c());
    auto app = applicationFor(argc, argv, false);
    const motcua::cli::ParsedLine line = motcua::cli::parsed(argc, argv);
    if (!line.run) return line.exit;
    if (line.draws) {
        app.reset();  // there can be only one
        app = applicationFor(argc, argv, true);
    }
    return motcua::cli::answered(line);
}
