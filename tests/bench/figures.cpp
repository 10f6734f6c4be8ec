// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <cstdio>

namespace motcua::bench {

namespace {

void print(const QString& text) {
    std::fprintf(stdout, "%s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

}  // namespace

void heading(const QString& text) {
    print(QStringLiteral("\n") + text);
}

void line(const QString& name, double ns, double aimNs) {
    QString text = QStringLiteral("  %1 %2").arg(name, -44).arg(duration(ns), 10);
    if (aimNs > 0)
        text += ns <= aimNs ? QStringLiteral("   aim %1: kept").arg(duration(aimNs))
                            : QStringLiteral("   aim %1: MISSED, %2 times")
                                  .arg(duration(aimNs), QString::number(ns / aimNs, 'f', 2));
    print(text);
}

void besides(const QString& name, double ns, const QString& referenceName, double referenceNs) {
    print(QStringLiteral("  %1 %2   %3 %4   %5 times the reference")
              .arg(name, -44)
              .arg(duration(ns), 10)
              .arg(referenceName, duration(referenceNs), QString::number(ns / referenceNs, 'f', 3)));
}

void ratio(const QString& name, double value, double least) {
    print(QStringLiteral("  %1 %2   aim at least %3: %4")
              .arg(name, -44)
              .arg(QString::number(value, 'f', 2), 10)
              .arg(QString::number(least, 'f', 2),
                   value >= least ? QStringLiteral("kept") : QStringLiteral("MISSED")));
}

void remark(const QString& text) {
    print(QStringLiteral("  ") + text);
}

QString duration(double ns) {
    if (ns < 1e3) return QString::number(ns, 'f', 1) + QStringLiteral(" ns");
    if (ns < 1e6) return QString::number(ns / 1e3, 'f', 1) + QStringLiteral(" us");
    if (ns < 1e9) return QString::number(ns / 1e6, 'f', 2) + QStringLiteral(" ms");
    return QString::number(ns / 1e9, 'f', 2) + QStringLiteral(" s");
}

}  // namespace motcua::bench
