// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/receipt_slip.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/slip_builder.h"

using namespace motcua;
using namespace motcua::test;

namespace {

QString textOf(const ReceiptSlip& slip) {
    return toText(receiptSlip(slip, SlipCopy::Given));
}

}  // namespace

TEST_CASE("the slip of 2025 reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/receipt_2025_a5.txt"), textOf(aSlip())));
}

TEST_CASE("the slip of 2018 reads as approved") {
    ReceiptSlip slip = aSlip();
    slip.layout = SlipLayout::Y2018;
    slip.paper = PaperSize::A4;
    CHECK(isApproved(QStringLiteral("forms/receipt_2018_a4.txt"), textOf(slip)));
}

TEST_CASE("a reprint for another owner with every extra reads as approved") {
    ReceiptSlip slip = aSlip();
    slip.printNumber = 3;
    slip.provisional = true;
    slip.owner = SlipPerson{QStringLiteral("CÔNG TY TNHH XÂY DỰNG <b>AN PHÚ</b>"),
                            QStringLiteral("0300588569"),
                            QStringLiteral("Số 1 Trần Phú, phường Hải Châu, thành phố Đà Nẵng"),
                            {},
                            {}};
    slip.request = QStringLiteral("Tách thửa số 112 thành hai thửa");
    slip.note = QStringLiteral("Mang theo bản chính để đối chiếu");
    slip.returnMethod = QStringLiteral("qua bưu chính công ích");
    slip.fees = SlipFees{{330'000}, false};
    slip.papers.first().certified = 2;
    slip.practice = true;
    CHECK(isApproved(QStringLiteral("forms/receipt_2025_reprint.txt"), textOf(slip)));
}

TEST_CASE("a preview from before the reception reads as approved") {
    ReceiptSlip slip = aSlip();
    slip.dossierCode.clear();
    slip.checkCharacters.clear();
    slip.registerVolume.clear();
    slip.registerNumber = 0;
    slip.submitter = {};
    slip.dueAt.reset();
    slip.fees = SlipFees{};
    CHECK(isApproved(QStringLiteral("forms/receipt_2025_preview.txt"), textOf(slip)));
}

TEST_CASE("the two copies differ only in what they are called") {
    QString kept = toText(receiptSlip(aSlip(), SlipCopy::Kept));
    CHECK(kept.contains(QStringLiteral("Liên 1: Lưu")));
    kept.replace(QStringLiteral("Liên 1: Lưu"), QStringLiteral("Liên 2: Giao người nộp hồ sơ"));
    CHECK(kept == textOf(aSlip()));
}

TEST_CASE("only reprints say that they are") {
    ReceiptSlip slip = aSlip();
    CHECK_FALSE(textOf(slip).contains(QStringLiteral("in lại")));
    slip.printNumber = 2;
    CHECK(textOf(slip).contains(QStringLiteral("(Bản in lại lần 1)")));
}

TEST_CASE("decomposed values are printed composed") {
    ReceiptSlip slip = aSlip();
    slip.submitter.name = slip.submitter.name.normalized(QString::NormalizationForm_D);
    slip.submitter.address.replace(QStringLiteral(", "), QStringLiteral(",\n"));
    CHECK(textOf(slip) == textOf(aSlip()));
}

TEST_CASE("layouts are known by their keys") {
    CHECK(slipLayoutFrom(QStringLiteral("2018")) == SlipLayout::Y2018);
    CHECK(slipLayoutFrom(QStringLiteral("2025")) == SlipLayout::Y2025);
    CHECK_FALSE(slipLayoutFrom(QStringLiteral("2020")).has_value());
}
