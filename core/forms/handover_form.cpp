// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/handover_form.h"

#include "core/base/money.h"
#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

QString shortMoment(const std::optional<Instant>& at) {
    if (!at) return {};
    return localDate(*at).toString(QStringLiteral("dd/MM/yyyy")) + QLatin1Char('\n') +
           localTime(*at).toString(QStringLiteral("HH:mm"));
}

FormTable table(const HandoverSlip& slip) {
    const FormAlign centre = FormAlign::Centre;
    const QString papers = QStringLiteral("Giấy tờ");
    FormTable out;
    out.leastLines = 2;
    out.columns = {{QStringLiteral("TT"), 10, centre},
                   {QStringLiteral("Mã hồ sơ"), 26, centre},
                   {QStringLiteral("Tên thủ tục hành chính"), 0},
                   {QStringLiteral("Người nộp hồ sơ"), 32},
                   {QStringLiteral("Tổng số"), 14, centre, papers},
                   {QStringLiteral("Bản chính"), 14, centre, papers},
                   {QStringLiteral("Hẹn trả kết quả"), 22, centre},
                   {QStringLiteral("Ghi chú"), 20}};
    int no = 0;
    for (const HandoverSlipLine& line : slip.lines)
        out.rows += {QString::number(++no),     codeInLines(line.code),
                     slipValue(line.procedure), slipValue(line.submitter),
                     twoDigits(line.papers),    twoDigits(line.originals),
                     shortMoment(line.dueAt),   line.note.isEmpty() ? QString() : slipValue(line.note)};
    return out;
}

QString totalText(const HandoverSlip& slip) {
    int originals = 0;
    for (const HandoverSlipLine& line : slip.lines) originals += line.originals;
    return QStringLiteral("Tổng số: %1 hồ sơ, trong đó có %2 bản chính.")
        .arg(groupedDigits(slip.lines.size()), groupedDigits(originals));
}

}  // namespace

FormDocument handoverSlip(const HandoverSlip& slip) {
    FormDocument form = formBegun(slip, localDate(slip.madeAt));
    const QString batch = volumeText(int(slip.batch), localDate(slip.madeAt).year());
    form.subtitle = {{QStringLiteral("Đợt bàn giao số: ")},
                     {batch, true},
                     {QStringLiteral(" – lập lúc ") + toSlipVietnamese(slip.madeAt)}};
    form.runningHead = QStringLiteral("Phiếu bàn giao hồ sơ, đợt số ") + batch;
    form.footer.left = {{slipValue(slip.giverUnit)}};
    form.footer.numbered = true;
    form.body += labelled(QStringLiteral("Bên giao"), slip.giverUnit, true);
    form.body += labelled(QStringLiteral("Bên nhận"), slip.receiverUnit, true);
    if (!slip.note.isEmpty()) form.body += labelled(QStringLiteral("Ghi chú của đợt"), slip.note);
    form.body += table(slip);
    form.body += FormParagraph{{{totalText(slip), false, true}}};
    if (slip.confirmedAt)
        form.body += FormParagraph{{{QStringLiteral("Đã xác nhận nhận hồ sơ trên phần mềm lúc ") +
                                     toSlipVietnamese(*slip.confirmedAt) + QLatin1Char('.')}}};
    form.body += FormSignatures{{slipSigner(QStringLiteral("NGƯỜI GIAO"), slip.giver),
                                 slipSigner(QStringLiteral("NGƯỜI NHẬN"), slip.receiver)}};
    return form;
}

}  // namespace motcua
