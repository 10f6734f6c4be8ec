// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/receipt_slip.h"

#include "core/base/text.h"
#include "core/forms/slip_parts.h"

#include <algorithm>

namespace motcua {

namespace {

FormRun dueRun(const ReceiptSlip& slip) {
    if (slip.immediate) return {QStringLiteral("giải quyết ngay"), true};
    if (!slip.dueAt) return {slipValue({})};
    const bool plain = slip.layout == SlipLayout::Y2018 || slip.provisional;
    const QString moment = plain ? toSlipVietnamese(*slip.dueAt) : momentWithWeekday(*slip.dueAt);
    return {moment + (slip.provisional ? QStringLiteral(" (tạm tính)") : QString()), true};
}

QString returnPlace(const ReceiptSlip& slip) {
    const QString place = slipValue(slip.returnPlace);
    return slip.returnMethod.isEmpty()
               ? place
               : place + QStringLiteral(" (") + slipValue(slip.returnMethod) + QStringLiteral(")");
}

QString feesText(const SlipFees& fees) {
    if (fees.total.amount == 0) return QStringLiteral("không thu");
    return QStringLiteral("%1 (%2) – %3")
        .arg(toVietnamese(fees.total), inWords(fees.total),
             fees.paid ? QStringLiteral("đã nộp") : QStringLiteral("chưa nộp"));
}

/// TT 01/2018 in the wild: a column of counts for each kind.
FormTable papersInColumns(const QList<SlipPaper>& papers, double scale) {
    const auto count = [](int number) { return number > 0 ? QString::number(number) : QString(); };
    FormTable table;
    table.columns = {{QStringLiteral("STT"), 10 * scale, FormAlign::Centre},
                     {QStringLiteral("Tên giấy tờ"), 0, FormAlign::Left},
                     {QStringLiteral("Bản chính"), 18 * scale, FormAlign::Centre},
                     {QStringLiteral("Bản chứng thực"), 18 * scale, FormAlign::Centre},
                     {QStringLiteral("Bản chụp"), 18 * scale, FormAlign::Centre}};
    for (const SlipPaper& paper : papers)
        table.rows += {QString::number(table.rows.size() + 1), slipValue(paper.name), count(paper.originals),
                       count(paper.certified), count(paper.photocopies)};
    return table;
}

/// The layout since 2025: kind and number, one line for each kind of a paper.
FormTable papersByKind(const QList<SlipPaper>& papers, double scale) {
    const bool anyCertified =
        std::any_of(papers.begin(), papers.end(), [](const SlipPaper& paper) { return paper.certified > 0; });
    FormTable table;
    table.columns = {{QStringLiteral("STT"), 10 * scale, FormAlign::Centre},
                     {QStringLiteral("Tên giấy tờ"), 0, FormAlign::Left},
                     {QStringLiteral("Loại giấy tờ"), (anyCertified ? 36 : 23) * scale, FormAlign::Centre},
                     {QStringLiteral("Số lượng"), 18 * scale, FormAlign::Centre}};
    for (const SlipPaper& paper : papers) {
        QStringList kinds;
        QStringList counts;
        const auto add = [&](int count, const QString& kind) {
            if (count <= 0) return;
            kinds += kind;
            counts += QString::number(count);
        };
        add(paper.originals, QStringLiteral("Bản chính"));
        add(paper.certified, QStringLiteral("Bản sao có chứng thực"));
        add(paper.photocopies, QStringLiteral("Bản chụp"));
        table.rows += {QString::number(table.rows.size() + 1), slipValue(paper.name),
                       kinds.join(QLatin1Char('\n')), counts.join(QLatin1Char('\n'))};
    }
    return table;
}

void addPersons(const ReceiptSlip& slip, QList<FormBlock>& body) {
    body += receivedFrom(slip, slip.submitter);
    body += addressOf(slip.submitter);
    body += contactOf(slip.submitter);
    if (!slip.owner) return;
    FormParagraph owner = labelled(QStringLiteral("Chủ hồ sơ"), slipValue(slip.owner->name), true);
    if (!slip.owner->idNumber.isEmpty())
        owner.runs += {QStringLiteral(" – ") + slipValue(slip.owner->idNumber)};
    body += owner;
    if (!slip.owner->address.isEmpty())
        body += labelled(QStringLiteral("Địa chỉ chủ hồ sơ"), slipValue(slip.owner->address));
}

void addProcedure(const ReceiptSlip& slip, QList<FormBlock>& body) {
    body += procedureLine(slip, slip.procedureName, slip.procedureCode);
    if (!slip.request.isEmpty()) body += labelled(QStringLiteral("Yêu cầu cụ thể"), slipValue(slip.request));
}

/// Labels of the annex to TT 01/2018/TT-VPCP.
void addTerms2018(const ReceiptSlip& slip, QList<FormBlock>& body) {
    addProcedure(slip, body);
    FormParagraph papers{{{QStringLiteral("Thành phần hồ sơ nộp gồm:")}}};
    papers.keepWithNext = true;
    body += papers;
    body += papersInColumns(slip.papers, typeScale(slip.paper));
    body += labelled(QStringLiteral("Số lượng hồ sơ"), twoDigits(slip.sets) + QStringLiteral(" (bộ)"));
    body += labelled(QStringLiteral("Thời gian giải quyết hồ sơ theo quy định là"), slipValue(slip.limit));
    body += labelled(QStringLiteral("Thời gian nhận hồ sơ"), toSlipVietnamese(slip.receivedAt));
    body += FormParagraph{{{QStringLiteral("Thời gian trả kết quả giải quyết hồ sơ: ")}, dueRun(slip)}};
    body += labelled(QStringLiteral("Đăng ký nhận kết quả tại"), returnPlace(slip));
    if (slip.fees) body += labelled(QStringLiteral("Phí, lệ phí"), feesText(*slip.fees));
}

/// Labels of the prints dated after 1/7/2025 (TT 03/2025/TT-VPCP).
void addTerms2025(const ReceiptSlip& slip, QList<FormBlock>& body) {
    addProcedure(slip, body);
    FormParagraph papers{
        {{QStringLiteral("1. Thành phần hồ sơ, yêu cầu và số lượng mỗi loại giấy tờ gồm:")}}};
    papers.keepWithNext = true;
    body += papers;
    body += papersByKind(slip.papers, typeScale(slip.paper));
    body += labelled(
        QStringLiteral("2. Số lượng hồ sơ"),
        QStringLiteral("%1 (bộ). Thời hạn giải quyết: %2").arg(twoDigits(slip.sets), slipValue(slip.limit)));
    body += labelled(QStringLiteral("3. Thời gian nhận hồ sơ"), toSlipVietnamese(slip.receivedAt));
    body += FormParagraph{{{QStringLiteral("4. Thời gian trả kết quả: ")}, dueRun(slip)}};
    body += labelled(QStringLiteral("5. Đăng ký trả kết quả tại"), returnPlace(slip));
    if (slip.fees) body += labelled(QStringLiteral("6. Phí, lệ phí (nếu có)"), feesText(*slip.fees));
}

void addEnd(const ReceiptSlip& slip, QList<FormBlock>& body) {
    if (slip.provisional)
        body +=
            FormParagraph{{{QStringLiteral("Thời gian trả kết quả là tạm tính vì lịch nghỉ lễ của thời gian "
                                           "này chưa được công bố; nếu thay đổi sẽ được thông báo."),
                            false, true}}};
    if (!slip.note.isEmpty()) body += labelled(QStringLiteral("Ghi chú"), slipValue(slip.note));
    const QString number = slip.registerNumber > 0 ? groupedDigits(slip.registerNumber) : slipValue({});
    body += FormParagraph{{{QStringLiteral("Vào Sổ theo dõi hồ sơ, quyển số: %1; số thứ tự: %2")
                                .arg(slipValue(slip.registerVolume), number)}},
                          FormAlign::Left,
                          false,
                          true};
    body += FormSignatures{{slipSigner(QStringLiteral("NGƯỜI NỘP HỒ SƠ"), slip.submitter.name),
                            slipSigner(QStringLiteral("NGƯỜI TIẾP NHẬN HỒ SƠ"), slip.officerName)},
                           {}};
}

}  // namespace

FormDocument receiptSlip(const ReceiptSlip& slip, SlipCopy copy) {
    FormDocument form = formBegun(slip, localDate(slip.receivedAt));
    if (slip.dossierCode.isEmpty()) {
        form.subtitle = {{QStringLiteral("Mã hồ sơ: ")}, {QStringLiteral("cấp khi tiếp nhận"), false, true}};
        form.qrPlaceholder = QStringLiteral("QR cấp khi tiếp nhận");
    }
    addPersons(slip, form.body);
    if (slip.layout == SlipLayout::Y2018)
        addTerms2018(slip, form.body);
    else
        addTerms2025(slip, form.body);
    addEnd(slip, form.body);
    form.footer.right = copyMark(copy);
    form.footer.note = tidied(slip.footerNote);
    return form;
}

}  // namespace motcua
