// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/column_widths.h"

#include <algorithm>
#include <numeric>

namespace motcua::print {

namespace {

double sumOf(const QList<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

QList<double> scaledTo(QList<double> widths, double all) {
    const double factor = all / sumOf(widths);
    for (double& width : widths) width *= factor;
    return widths;
}

}  // namespace

QList<double> fittedWidths(QList<double> wished, const QList<double>& least, double all) {
    if (sumOf(least) >= all) return scaledTo(least, all);
    QList<bool> isAtLeast(wished.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        double room = all;
        double wishes = 0;
        for (qsizetype i = 0; i < wished.size(); ++i)
            (isAtLeast.at(i) ? room : wishes) += isAtLeast.at(i) ? -least.at(i) : wished.at(i);
        for (qsizetype i = 0; i < wished.size(); ++i) {
            if (isAtLeast.at(i) || wished.at(i) * room / wishes >= least.at(i)) continue;
            isAtLeast[i] = changed = true;
        }
        if (changed) continue;
        for (qsizetype i = 0; i < wished.size(); ++i)
            wished[i] = isAtLeast.at(i) ? least.at(i) : wished.at(i) * room / wishes;
    }
    return wished;
}

}  // namespace motcua::print
