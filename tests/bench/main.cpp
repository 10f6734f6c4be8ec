// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sections.h"

#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QLocale>
#include <cstdio>

namespace bench = motcua::bench;

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    CLI::App line("MotCua: figures beside their references", "motcua-bench");
    std::vector<std::string> wanted;
    std::string store;
    long long dossiers = 20'000;
    int rounds = 15;
    line.add_option("sections", wanted,
                    "calendar, writing, reading, board, slips, exports, start; default: all")
        ->check(CLI::IsMember({"calendar", "writing", "reading", "board", "slips", "exports", "start"}));
    line.add_option("--store", store,
                    "store for reading, board and start; made where it is missing, and kept");
    line.add_option("--dossiers", dossiers, "how many dossiers a new store gets")
        ->check(CLI::Range(1, 10'000'000));
    line.add_option("--rounds", rounds, "rounds of writing")->check(CLI::Range(1, 1'000));
    CLI11_PARSE(line, argc, argv);

    const QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const auto isWanted = [&](const char* section) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), section) != wanted.end();
    };
    const QString path = QString::fromStdString(store);
    try {
        if (isWanted("calendar")) bench::calendar();
        if (isWanted("writing")) bench::writing(rounds);
        if (isWanted("slips")) bench::slips();
        if (isWanted("exports")) bench::exports();
        if (path.isEmpty() && (isWanted("reading") || isWanted("board") || isWanted("start")))
            std::fprintf(stderr, "reading, board and start need --store\n");
        if (!path.isEmpty() && isWanted("reading")) bench::reading(path, dossiers);
        if (!path.isEmpty() && isWanted("board")) bench::board(path);
        if (!path.isEmpty() && isWanted("start")) bench::start(path);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
