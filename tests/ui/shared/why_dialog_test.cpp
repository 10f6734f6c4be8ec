// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/why_dialog.h"
#include "app/translations.h"
#include "core/calendar/working_calendar.h"
#include "ui/shared/theme.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;

namespace {

const Instant kMorning = fromLocal(QDate(2026, 11, 23), QTime(9, 42));

DueExplanation explained(const TimeLimit& limit) {
    static const bool once = (installTranslations(), applyTheme(*qApp, Scheme::Light), true);
    Q_UNUSED(once)
    return explainDue(limit, kMorning, nationalCalendar());
}

}  // namespace

TEST_CASE("the explanation has a row for every day and ends with the due day") {
    const TimeLimit limit = TimeLimit::workingDays(12);
    const DueExplanation explanation = explained(limit);
    WhyDialog dialog(explanation, limit, nullptr);
    test::showAt(dialog, 900, 560);
    auto* table = dialog.findChild<QTableView*>(QStringLiteral("whyDays"));
    REQUIRE(table);
    CHECK(table->model()->rowCount() == explanation.days.size());
    CHECK(table->model()->index(table->model()->rowCount() - 1, 1).data().toString() == QStringLiteral("12"));
    CHECK(
        dialog.windowTitle().contains(localDate(explanation.due.at).toString(QStringLiteral("dd/MM/yyyy"))));
    CHECK(test::faultsOf(dialog) == QStringList());
    test::shoot(dialog, QStringLiteral("why"));
}

TEST_CASE("a year of days is explained and the window stays small") {
    const TimeLimit limit(LimitUnit::Month, 12'000);
    WhyDialog dialog(explained(limit), limit, nullptr);
    test::showAt(dialog, 900, 560);
    CHECK(dialog.findChild<QTableView*>(QStringLiteral("whyDays"))->model()->rowCount() > 360);
    CHECK(dialog.height() < 700);
}

TEST_CASE("the explanation is copied as text and Esc closes it") {
    const TimeLimit limit = TimeLimit::workingDays(3);
    WhyDialog dialog(explained(limit), limit, nullptr);
    test::showAt(dialog, 900, 560);
    QTest::keyClick(&dialog, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == dialog.asText());
    CHECK(dialog.asText().contains(nationalCalendar().version()));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
