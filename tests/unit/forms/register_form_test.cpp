// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/register_form.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

TEST_CASE("the register of either form set reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/register_2018.txt"),
                     toText(registerForm(aRegister(SlipLayout::Y2018)))));
    CHECK(isApproved(QStringLiteral("forms/register_2025.txt"),
                     toText(registerForm(aRegister(SlipLayout::Y2025)))));
}

TEST_CASE("a register with hostile and missing values reads as approved") {
    RegisterVolume volume = aRegister(SlipLayout::Y2025, 1);
    RegisterLine& line = volume.lines.first();
    line.name = QStringLiteral("<b>Ông %1</b>\nA|B");
    line.address.clear();
    line.phone.clear();
    line.dueAt.reset();
    line.returnedAt.reset();
    line.receiver.clear();
    CHECK(isApproved(QStringLiteral("forms/register_2025_hostile.txt"), toText(registerForm(volume))));
}

TEST_CASE("the register has thirteen columns") {
    const FormDocument form = registerForm(aRegister());
    const auto& table = std::get<FormTable>(form.body.first());
    CHECK(table.columns.size() == 13);
    for (const QStringList& row : table.rows) CHECK(row.size() == 13);
    CHECK(form.page.landscape);
    CHECK(form.page.paper == PaperSize::A4);
}

TEST_CASE("an empty register says so") {
    CHECK(
        toText(registerForm(aRegister(SlipLayout::Y2025, 0))).contains(QStringLiteral("Không có hồ sơ nào")));
}
