// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/column_widths.h"

#include "tests/support/catch2.h"

#include <cmath>

using motcua::print::fittedWidths;

namespace {

bool alike(const QList<double>& a, const QList<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return std::abs(x - y) < 1e-6; });
}

}  // namespace

TEST_CASE("columns that are wide enough keep their proportions") {
    CHECK(alike(fittedWidths({1, 2, 1}, {10, 10, 10}, 100), {25, 50, 25}));
}

TEST_CASE("a column that is too narrow takes room of the others in proportion") {
    CHECK(alike(fittedWidths({1, 2, 1}, {40, 10, 10}, 100), {40, 40, 20}));
    CHECK(alike(fittedWidths({10, 2, 1}, {10, 20, 15}, 100), {65, 20, 15}));
}

TEST_CASE("a column that gave too much room is held at its least") {
    CHECK(alike(fittedWidths({6, 3, 1}, {20, 28, 30}, 100), {42, 28, 30}));
}

TEST_CASE("columns for which there is no room become narrower alike") {
    CHECK(alike(fittedWidths({1, 1}, {100, 300}, 100), {25, 75}));
}
