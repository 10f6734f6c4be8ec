// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/receipt_slip.h"

namespace motcua::test {

/// The slip that the tests of forms and printing begin with: one dossier of the ward Hải Châu.
[[nodiscard]] inline ReceiptSlip aSlip() {
    ReceiptSlip slip;
    slip.formNumber = QStringLiteral("Mẫu số 01");
    slip.title = QStringLiteral("GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ");
    slip.superiorLines = QStringList{QStringLiteral("UBND PHƯỜNG HẢI CHÂU")};
    slip.unitLines = {QStringLiteral("TRUNG TÂM PHỤC VỤ"), QStringLiteral("HÀNH CHÍNH CÔNG")};
    slip.place = QStringLiteral("Hải Châu");
    slip.unitName = QStringLiteral("Trung tâm Phục vụ hành chính công phường Hải Châu");
    slip.dossierCode = QStringLiteral("H17.12-20261123-0000064");
    slip.checkCharacters = QStringLiteral("7K4MQX2P9TRD");
    slip.submitter = {QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"), QStringLiteral("049190123456"),
                      QStringLiteral("K45/12 Lê Đình Dương, tổ 14, phường Hải Châu, thành phố Đà Nẵng"),
                      QStringLiteral("0905 000 123"), QStringLiteral("huongquynh@vidu.vn")};
    slip.procedureName = QStringLiteral("Tách thửa hoặc hợp thửa đất");
    slip.procedureCode = QStringLiteral("1.012784");
    slip.papers = {{QStringLiteral("Đơn đề nghị tách thửa đất, hợp thửa đất (Mẫu số 21)"), 1, 0, 0},
                   {QStringLiteral("Bản vẽ tách thửa đất, hợp thửa đất (Mẫu số 22)"), 1, 0, 0},
                   {QStringLiteral("Giấy chứng nhận quyền sử dụng đất đã cấp"), 1, 0, 1},
                   {QStringLiteral("Trích lục bản đồ địa chính thửa đất số 112"), 1, 0, 0}};
    slip.limit = QStringLiteral("12 ngày làm việc");
    slip.receivedAt = fromLocal(QDate(2026, 11, 23), QTime(9, 42));
    slip.dueAt = fromLocal(QDate(2026, 12, 10), QTime(17, 0));
    slip.returnPlace = slip.unitName;
    slip.fees = SlipFees{{330'000}, true};
    slip.registerVolume = QStringLiteral("02/2026");
    slip.registerNumber = 1864;
    slip.officerName = QStringLiteral("Trần Thị Thu Hà");
    slip.footerNote = QStringLiteral(
        "Quét mã QR hoặc đọc mã hồ sơ và mã kiểm tra tại quầy để theo dõi tình trạng giải quyết.");
    return slip;
}

/// With `count` papers of ordinary length.
[[nodiscard]] inline ReceiptSlip aSlipWithPapers(int count) {
    ReceiptSlip slip = aSlip();
    slip.papers.clear();
    for (int i = 1; i <= count; ++i)
        slip.papers += {QStringLiteral("Giấy tờ chứng minh nguồn gốc và quá trình sử dụng thửa đất, kèm bản "
                                       "kê số %1 của các thành viên trong hộ gia đình")
                            .arg(i),
                        1, i % 3 == 0 ? 1 : 0, i % 4 == 0 ? 2 : 0};
    return slip;
}

}  // namespace motcua::test
