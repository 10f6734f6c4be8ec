// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/retention.h"

#include "tests/support/catch2.h"

#include <QSet>

using namespace motcua;

namespace {

Instant night(QDate day, int hour = 22) {
    return fromLocal(day, QTime(hour, 0));
}

/// A folder that gets a backup every night and is pruned every night.
QList<Instant> afterYears(int years) {
    QList<Instant> folder;
    const QDate first(2023, 1, 2);
    for (int day = 0; day < years * 365; ++day) {
        folder += night(first.addDays(day));
        const QList<qsizetype> gone = expired(folder);
        for (qsizetype i = gone.size() - 1; i >= 0; --i) folder.removeAt(gone[i]);
    }
    return folder;
}

}  // namespace

TEST_CASE("of one day the last backup stays") {
    const QDate day(2026, 11, 23);
    const QList<Instant> folder{night(day, 9), night(day, 22), night(day, 12)};
    CHECK(expired(folder) == QList<qsizetype>{0, 2});
}

TEST_CASE("nothing is let go of while there are few") {
    QList<Instant> folder;
    for (int day = 0; day < 14; ++day) folder += night(QDate(2026, 11, 1).addDays(day));
    CHECK(expired(folder).isEmpty());
    CHECK(expired({}).isEmpty());
}

TEST_CASE("after three years there are fourteen days and eight weeks and twenty-four months") {
    const QList<Instant> folder = afterYears(3);
    QSet<int> months;
    QSet<int> weeks;
    for (const Instant& at : folder) {
        const QDate day = localDate(at);
        months.insert(day.year() * 12 + day.month());
        weeks.insert(int(day.addDays(1 - day.dayOfWeek()).toJulianDay()));
    }
    const QDate last = localDate(folder.last());
    for (int back = 0; back < 14; ++back) CHECK(folder.contains(night(last.addDays(-back))));
    CHECK(months.size() == 24);
    CHECK(weeks.size() >= 8);
    CHECK(folder.size() <= 14 + 8 + 24);
    CHECK(folder.size() >= 14 + 6 + 22);
}

TEST_CASE("the newest stays even where none is wanted") {
    const QList<Instant> folder{night(QDate(2026, 1, 1)), night(QDate(2026, 5, 1))};
    CHECK(expired(folder, {0, 0, 0}) == QList<qsizetype>{0});
}
