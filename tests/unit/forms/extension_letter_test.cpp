// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/extension_letter.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

TEST_CASE("the letter of apology of either form set reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/extension_2018.txt"),
                     toText(extensionLetter(anExtension(SlipLayout::Y2018)))));
    CHECK(isApproved(QStringLiteral("forms/extension_2025.txt"),
                     toText(extensionLetter(anExtension(SlipLayout::Y2025)))));
}

TEST_CASE("a letter to an organisation with little known reads as approved") {
    ExtensionLetter letter = anExtension();
    letter.addressee = {QStringLiteral("HTX <i>Hải Châu</i>"), {}, {}, {}, {}, true};
    letter.number = 0;
    letter.extension.clear();
    letter.legalBasis.clear();
    letter.reason = QStringLiteral("Lý do một %1.\nLý do hai %2.");
    letter.signer = {};
    CHECK(isApproved(QStringLiteral("forms/extension_2025_hostile.txt"), toText(extensionLetter(letter))));
}

TEST_CASE("a letter that is signed by delegation names its decision in either form set") {
    const auto delegated = [](SlipLayout layout) {
        ExtensionLetter letter = anExtension(layout);
        letter.signer.capacity = QStringLiteral("TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG");
        letter.signingDecision = QStringLiteral("Quyết định số 15/QĐ-UBND ngày 20/11/2026");
        return toText(extensionLetter(letter));
    };
    CHECK(isApproved(QStringLiteral("forms/extension_2018_delegated.txt"), delegated(SlipLayout::Y2018)));
    CHECK(isApproved(QStringLiteral("forms/extension_2025_delegated.txt"), delegated(SlipLayout::Y2025)));
}

TEST_CASE("both the first promise and the new date stand on the letter") {
    const auto layout = GENERATE(SlipLayout::Y2018, SlipLayout::Y2025);
    const QString text = toText(extensionLetter(anExtension(layout)));
    CHECK(text.contains(QStringLiteral("17 giờ 00 phút, ngày 10 tháng 12 năm 2026")));
    CHECK(text.contains(QStringLiteral("17 giờ 00 phút, thứ Năm, ngày 17 tháng 12 năm 2026")));
}
