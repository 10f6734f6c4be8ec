// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/receipt_slip.h"
#include "tests/bench/figures.h"
#include "tests/bench/sections.h"
#include "ui/print/form_printer.h"

namespace motcua::bench {

namespace {

ReceiptSlip sample(int no) {
    ReceiptSlip slip;
    slip.formNumber = QStringLiteral("Mẫu số 01");
    slip.title = QStringLiteral("GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ");
    slip.superiorLines = {QStringLiteral("UBND PHƯỜNG HẢI CHÂU")};
    slip.unitLines = {QStringLiteral("TRUNG TÂM PHỤC VỤ"), QStringLiteral("HÀNH CHÍNH CÔNG")};
    slip.place = QStringLiteral("Hải Châu");
    slip.unitName = QStringLiteral("Trung tâm Phục vụ hành chính công phường Hải Châu");
    slip.dossierCode = QStringLiteral("H17.12-20261123-%1").arg(no, 7, 10, QLatin1Char('0'));
    slip.checkCharacters = QStringLiteral("7K4MQX2P9TRD");
    slip.submitter = {QStringLiteral("Nguyễn Thị Ánh Tuyết"),
                      QStringLiteral("048190123456"),
                      QStringLiteral("24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng"),
                      QStringLiteral("0905000123"),
                      {}};
    slip.procedureName = QStringLiteral("Đăng ký đất đai, tài sản gắn liền với đất lần đầu");
    slip.procedureCode = QStringLiteral("1.012753");
    for (int i = 1; i <= 5; ++i)
        slip.papers += SlipPaper{QStringLiteral("Giấy tờ về quyền sử dụng đất số %1").arg(i), 1, 0, 2};
    slip.limit = QStringLiteral("20 ngày làm việc");
    slip.receivedAt = fromLocal(QDate(2026, 11, 23), QTime(9, 0));
    slip.dueAt = fromLocal(QDate(2026, 12, 21), QTime(17, 0));
    slip.returnPlace = QStringLiteral("Quầy 3");
    slip.registerVolume = QStringLiteral("02/2026");
    slip.registerNumber = no;
    slip.officerName = QStringLiteral("Trần Thị Thu Hà");
    return slip;
}

}  // namespace

void slips() {
    heading(QStringLiteral("Receipt slip to PDF, time of the processor"));
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) {
        remark(printer.refusals().first().message);
        return;
    }
    const auto made = [&](const QList<FormDocument>& documents) {
        const auto pdf = printer->toPdf(documents);
        if (!pdf) throw LogicError(QStringLiteral("no slip: ") + pdf.refusals().first().key);
        sink = pdf->size();
    };
    line(QStringLiteral("the first of the process"),
         busy([&] { made({receiptSlip(sample(0), SlipCopy::Given)}); }));
    Figures one;
    Figures batch;
    constexpr int kBatch = 100;
    for (int round = 1; round <= 21; ++round)
        one.add(busy([&] { made({receiptSlip(sample(round), SlipCopy::Given)}); }));
    for (int round = 0; round < 7; ++round)
        batch.add(busy([&] {
                      QList<FormDocument> documents;
                      for (int i = 0; i < kBatch; ++i)
                          documents += receiptSlip(sample(round * kBatch + i), SlipCopy::Given);
                      made(documents);
                  }) /
                  kBatch);
    line(QStringLiteral("one slip, one file"), one.median(), 20e6);
    line(QStringLiteral("a page within a batch of 100"), batch.median(), 1.5e6);
    besides(QStringLiteral("a page within a batch of 100"), batch.median(), QStringLiteral("alone"),
            one.median());
}

}  // namespace motcua::bench
