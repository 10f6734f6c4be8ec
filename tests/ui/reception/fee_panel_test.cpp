// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/fee_panel.h"

#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <QCheckBox>

using namespace motcua;
using namespace motcua::ui;

namespace {

QList<DueFee> fees() {
    return {{QStringLiteral("Lệ phí hộ tịch"), Dong{8'000}},
            {QStringLiteral("Phí thẩm định, do HĐND quy định"), std::nullopt}};
}

LineField* amountOf(FeePanel& panel) {
    return panel.findChild<LineField*>(QStringLiteral("feeAmount1"));
}

QString totalOf(FeePanel& panel) {
    return panel.findChild<PlainLabel*>(QStringLiteral("feeTotal"))->text();
}

}  // namespace

TEST_CASE("fees of the catalogue stay those of the catalogue until somebody sets one") {
    FeePanel panel;
    panel.setFees(fees(), {});
    CHECK_FALSE(panel.entered());
    amountOf(panel)->setText(QStringLiteral("120.000 đ"));
    REQUIRE(panel.entered());
    CHECK(panel.entered()->last().amount == Dong{120'000});
    CHECK(totalOf(panel) == QStringLiteral("128.000 đ"));
}

TEST_CASE("a fee that does not apply is left out of the total") {
    FeePanel panel;
    panel.setFees(fees(), {});
    panel.findChild<QCheckBox*>(QStringLiteral("fee1"))->setChecked(false);
    REQUIRE(panel.entered());
    CHECK(panel.entered()->size() == 1);
    CHECK(totalOf(panel) == QStringLiteral("8.000 đ"));
}

TEST_CASE("an amount that is no number is refused and never guessed") {
    const QString text = GENERATE(QStringLiteral("hai trăm"), QStringLiteral("-5"), QStringLiteral("1,5"),
                                  QStringLiteral("99999999999999999999"));
    FeePanel panel;
    panel.setFees(fees(), {});
    amountOf(panel)->setText(text);
    REQUIRE(panel.unreadable().size() == 1);
    CHECK(panel.mark(panel.unreadable().first()) == amountOf(panel));
    CHECK(amountOf(panel)->mark() == Mark::Wrong);
}

TEST_CASE("what was entered comes back with the draft") {
    FeePanel panel;
    panel.setFees(fees(), {});
    amountOf(panel)->setText(QStringLiteral("50000"));
    FeePanel again;
    again.setFees(fees(), {});
    again.restore(panel.draft());
    CHECK(again.entered() == panel.entered());
}

TEST_CASE("a panel of fees is sound with many long names") {
    FeePanel panel;
    QList<DueFee> many = fees();
    for (int i = 0; i < 6; ++i) many += DueFee{QString(300, QLatin1Char('x')), Dong{1'000}};
    panel.setFees(many, {});
    test::showAt(panel, 420, 400);
    CHECK(test::faultsOf(panel) == QStringList());
}
