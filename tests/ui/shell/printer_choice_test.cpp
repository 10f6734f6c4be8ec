// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printer_choice.h"

#include "tests/ui/shell/a_machine.h"

using namespace motcua;
using namespace motcua::ui;

TEST_CASE("offsets are read with comma or point and within twenty millimetres") {
    CHECK(offsetFrom(QStringLiteral("1,5")) == 1.5);
    CHECK(offsetFrom(QStringLiteral(" -0.25 ")) == -0.3);
    CHECK(offsetFrom(QStringLiteral("−2")) == -2.0);
    CHECK(offsetFrom(QStringLiteral("+20")) == 20.0);
    for (const char* bad : {"", "20,1", "-21", "1,5mm", "1e1", "nan", "inf", "1.000,5", "٣", "-"})
        CHECK_FALSE(offsetFrom(QString::fromUtf8(bad)).has_value());
}

TEST_CASE("a file of settings with absurd offsets is brought back into range") {
    test::AMachine machine;
    machine.settings.set(setting::kPrintOffsetX, 5000.0);
    machine.settings.set(setting::kPrintOffsetY, std::numeric_limits<double>::quiet_NaN());
    CHECK(printerChoice(machine.settings).offset.xMm == 20);
    CHECK(printerChoice(machine.settings).offset.yMm == 0);
}
