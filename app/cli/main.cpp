// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/translations.h"

#include <QGuiApplication>
#include <QLocale>
#include <cstdio>

int main(int argc, char** argv) {
    // Slips are drawn, so a screen is imitated; nothing is ever shown.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    const motcua::cli::ParsedLine line = motcua::cli::parsed(argc, argv);
    if (!line.run) return line.exit;
    QLocale::setDefault(QLocale::c());
    const auto app = line.draws ? std::unique_ptr<QCoreApplication>(new QGuiApplication(argc, argv))
                                : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("motcua"));
    motcua::installTranslations();
    return motcua::cli::answered(line);
}
