// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/pictures.h"
#include "app/desktop/store_choice.h"
#include "app/open_desk.h"
#include "app/store_care.h"
#include "app/translations.h"
#include "core/base/process_guard.h"
#include "core/base/progress.h"
#include "ui/safety/store_dialog.h"
#include "ui/shared/dialog_prompt.h"
#include "ui/shared/messages.h"
#include "ui/shared/style_sheet_pause.h"
#include "ui/shared/theme.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QTimer>
#include <cstdio>
#include <optional>

namespace {

struct Arguments {
    std::string store;
    std::string login;
    std::string pictures;
    std::string size = "1366x768";
    std::string theme;
    bool dialogs = false;
    bool measureStart = false;
    int measurePage = 0;  ///< its number; 0: none
};

/// A store that does not open: says why, and offers its backups. Nothing is ever made in its place by itself.
void offerBackups(const motcua::Fault& fault, const QString& named) {
    QWidget front;
    motcua::ui::DialogPrompt prompt(front);
    prompt.inform(QStringLiteral("MotCua"), motcua::ui::faultText(fault));
    const QString store = named.isEmpty() ? motcua::defaultStorePath() : named;
    if (!QFileInfo::exists(store) || !fault.code().startsWith(QLatin1String("store."))) return;
    const motcua::FileStoreCare care(store);
    motcua::ui::StoreDialog dialog(care, prompt, &front);
    QObject::connect(&dialog, &motcua::ui::StoreDialog::restored, &dialog, [&](const QString& laidAside) {
        prompt.inform(
            QStringLiteral("MotCua"),
            QCoreApplication::translate("desktop", "The store was restored; what was there lies at %1.")
                .arg(laidAside));
        QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--store"), store});
        dialog.accept();
    });
    dialog.exec();
}

/// Leaves the event loop as soon as the first page has been painted, and says how long that took.
void measureStart(const QElapsedTimer& since) {
    QTimer::singleShot(0, qApp, [&since] {
        std::printf("usable after %lld ms\n", static_cast<long long>(since.elapsed()));
        QApplication::exit(0);
    });
}

/// Shows a page for the first time, and says how long it took until it stood there whole.
void measurePage(motcua::desktop::Desktop& desktop, int number) {
    QTimer::singleShot(0, qApp, [&desktop, number] {
        motcua::ui::Page* page = desktop.pages().value(number - 1);
        if (!page || !desktop.window().isPageShown(page)) return QApplication::exit(1);
        QElapsedTimer since;
        since.start();
        desktop.window().showPage(page);
        QCoreApplication::processEvents();
        std::printf("painted after %lld ms\n", static_cast<long long>(since.elapsed()));
        QApplication::exit(0);
    });
}

int pictures(const Arguments& arguments, motcua::desktop::Desktop& desktop) {
    const motcua::desktop::PictureWish wish{
        QString::fromStdString(arguments.pictures),
        motcua::desktop::pictureSize(QString::fromStdString(arguments.size)), arguments.dialogs};
    return motcua::desktop::writePictures(desktop, wish) ? 0 : 3;
}

motcua::ui::Scheme schemeOf(const std::string& theme) {
    using motcua::ui::Scheme;
    return theme == "light" ? Scheme::Light : theme == "dark" ? Scheme::Dark : Scheme::System;
}

int run(const Arguments& arguments, const QElapsedTimer& since) {
    QWidget front;  // dialogs stand over it before there is a window
    motcua::ui::DialogPrompt prompt(front);
    const auto store = motcua::desktop::chosenStore(QString::fromStdString(arguments.store), prompt);
    if (!store) return 1;
    std::optional<motcua::ui::StyleSheetPause> building(std::in_place);
    motcua::desktop::Desktop desktop(*store);
    const QString login = QString::fromStdString(arguments.login);
    if (!login.isEmpty() && !desktop.enter(login)) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(QCoreApplication::translate("desktop", "There is no such officer.")));
        return 1;
    }
    building.reset();
    if (!arguments.pictures.empty()) return pictures(arguments, desktop);
    desktop.show();
    if (arguments.measureStart) measureStart(since);
    if (arguments.measurePage > 0) measurePage(desktop, arguments.measurePage);
    return QApplication::exec();
}

void describe(CLI::App& line, Arguments& arguments) {
    line.add_option("--store", arguments.store, "store file; default: the one of this user");
    line.add_option("--as", arguments.login, "officer who sits at the desk");
    line.add_option("--pictures", arguments.pictures,
                    "writes a picture of every page into this folder and ends");
    line.add_option("--size", arguments.size, "of the window in the pictures, e.g. 1280x720")
        ->check([](const std::string& text) {
            return motcua::desktop::pictureSize(QString::fromStdString(text)).isEmpty()
                       ? "a size between 800x480 and 9999x9999"
                       : std::string();
        });
    line.add_flag("--dialogs", arguments.dialogs, "pictures of forms and dialogs as well");
    line.add_option("--theme", arguments.theme, "light or dark; default: as the system")
        ->check(CLI::IsMember({"light", "dark"}));
    line.add_flag("--measure-start", arguments.measureStart,
                  "ends at the first usable page and says how long it took");
    line.add_option("--measure-page", arguments.measurePage,
                    "opens the page of this number, says how long it took, and ends")
        ->check(CLI::PositiveNumber);
}

}  // namespace

int main(int argc, char** argv) {
    QElapsedTimer since;
    since.start();
    motcua::forbidCoreDumps();
    Arguments arguments;
    CLI::App line("MotCua: the desk of a one-stop-shop centre", "motcua");
    describe(line, arguments);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("motcua"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
    CLI11_PARSE(line, argc, argv);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    motcua::installTranslations();
    motcua::ui::applyTheme(app, schemeOf(arguments.theme));
    try {
        return run(arguments, since);
    } catch (const motcua::Cancelled&) {
        return 1;  // bringing the store up to date was stopped
    } catch (const motcua::Fault& fault) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(motcua::ui::faultText(fault)), fault.what());
        if (arguments.pictures.empty() && !arguments.measureStart && arguments.measurePage == 0)
            offerBackups(fault, QString::fromStdString(arguments.store));
        return 3;
    }
}
