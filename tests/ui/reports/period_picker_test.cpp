// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_picker.h"

#include "app/translations.h"
#include "ui/shared/theme.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <QApplication>
#include <QComboBox>

using namespace motcua;
using namespace motcua::ui;

namespace {

struct Picker {
    explicit Picker(QDate today) : clock(fromLocal(today, QTime(9, 0))), picker(clock) {
        static const bool once = (installTranslations(), applyTheme(*qApp, Scheme::System), true);
        Q_UNUSED(once)
        test::showAt(picker, 500, 40);
    }
    void choose(int option) {
        auto* box = picker.findChild<QComboBox*>(QStringLiteral("period"));
        box->setCurrentIndex(option);
        Q_EMIT box->activated(option);
    }
    ManualClock clock;
    PeriodPicker picker;
};

}  // namespace

TEST_CASE("the usual periods are those of the day") {
    Picker one(QDate(2026, 11, 23));
    CHECK(one.picker.period() == Period{QDate(2026, 11, 1), QDate(2026, 11, 30)});
    const QList<Period> expected{
        {QDate(2026, 11, 1), QDate(2026, 11, 30)}, {QDate(2026, 10, 1), QDate(2026, 10, 31)},
        {QDate(2026, 10, 1), QDate(2026, 12, 31)}, {QDate(2026, 7, 1), QDate(2026, 9, 30)},
        {QDate(2026, 9, 15), QDate(2026, 12, 14)}, {QDate(2026, 6, 15), QDate(2026, 9, 14)},
        {QDate(2026, 1, 1), QDate(2026, 12, 31)},  {QDate(2025, 1, 1), QDate(2025, 12, 31)}};
    for (int option = 0; option < expected.size(); ++option) {
        one.choose(option);
        CAPTURE(option);
        CHECK(one.picker.period() == expected.at(option));
    }
}

TEST_CASE("a month that ends is followed by the next without a choice") {
    Picker one(QDate(2026, 11, 30));
    one.clock.set(fromLocal(QDate(2026, 12, 1), QTime(8, 0)));
    CHECK(one.picker.period() == Period{QDate(2026, 12, 1), QDate(2026, 12, 31)});
}

TEST_CASE("own days begin with this month up to today") {
    Picker one(QDate(2026, 11, 23));
    one.choose(8);
    CHECK(one.picker.period() == Period{QDate(2026, 11, 1), QDate(2026, 11, 23)});
    one.picker.setPeriod({QDate(2026, 12, 2), QDate(2026, 12, 1)});
    CHECK_FALSE(one.picker.period());
    one.picker.reset();
    CHECK(one.picker.isReset());
}
