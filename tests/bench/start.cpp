// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/sections.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace motcua::bench {

namespace {

constexpr int kRuns = 11;
constexpr double kMostPaint = 300e6;

struct Run {
    double ns = 0;
    qint64 kilobytes = 0;  ///< the most that lay in memory, where the system tells
};

qint64 peakOf(qint64 pid) {
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

Run runOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    Run run;
    run.ns = timed([&] {
        process.start(program, arguments);
        process.waitForStarted();
        const qint64 pid = process.processId();
        while (process.state() != QProcess::NotRunning && !process.waitForFinished(2))
            run.kilobytes = std::max(run.kilobytes, peakOf(pid));
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) run.ns = 0;
    return run;
}

/// What the desktop says of the board when a supervisor opens it; 0 where it does not.
double firstPaintOfBoard(const QString& desktop, const QString& store) {
    QProcess process;
    process.start(
        desktop, {QStringLiteral("--store"), store, QStringLiteral("--as"), QStringLiteral("haichau.giamdoc"),
                  QStringLiteral("--measure-page"), QStringLiteral("5")});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) return 0;
    static const QRegularExpression said(QStringLiteral("painted after (\\d+) ms"));
    return said.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toDouble() * 1e6;
}

void openBoard(const QString& desktop, const QString& store) {
    Figures paints;
    for (int turn = 0; turn < kRuns; ++turn) paints.add(firstPaintOfBoard(desktop, store));
    line(QStringLiteral("first paint of the board, half"), paints.median(), kMostPaint);
    line(QStringLiteral("first paint of the board, slowest"), paints.quantile(1));
}

}  // namespace

void start(const QString& path) {
    heading(QStringLiteral("Start of the desktop to its first page"));
    const QString here = QCoreApplication::applicationDirPath();
    const QString named = qEnvironmentVariable("MOTCUA_DESKTOP");
    const QString desktop = named.isEmpty() ? here + QStringLiteral("/../motcua") : named;
    const QString trivial = here + QStringLiteral("/bench_trivial_window");
    const QStringList arguments{QStringLiteral("--store"), path, QStringLiteral("--as"),
                                QStringLiteral("haichau.quay1"), QStringLiteral("--measure-start")};
    if (!QFileInfo::exists(desktop) || runOf(desktop, arguments).ns == 0) {
        remark(QStringLiteral("the desktop does not start here"));
        return;
    }
    Figures ours;
    Figures nothing;
    qint64 memory = 0;
    qint64 least = 0;
    for (int turn = 0; turn < kRuns; ++turn) {
        const Run run = runOf(desktop, arguments);
        ours.add(run.ns);
        memory = std::max(memory, run.kilobytes);
        const Run bare = runOf(trivial, {});
        nothing.add(bare.ns);
        least = std::max(least, bare.kilobytes);
    }
    line(QStringLiteral("start and end"), ours.median());
    besides(QStringLiteral("start and end"), ours.median(), QStringLiteral("an empty window"),
            nothing.median());
    openBoard(desktop, path);
    remark(QStringLiteral("memory %1 MB, an empty window %2 MB").arg(memory / 1000).arg(least / 1000));
}

}  // namespace motcua::bench
