// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/stop_notice.h"

#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

/// Label and value as a point of a letter.
FormParagraph point(const QString& label, const QString& text, bool bold = false) {
    return sentence({{label + QStringLiteral(": ")}, {slipValue(text), bold}, {QStringLiteral(".")}});
}

FormParagraph procedure(const StopNotice& notice) {
    const QString code = notice.procedureCode.isEmpty()
                             ? QString()
                             : QStringLiteral(" (%1)").arg(slipValue(notice.procedureCode));
    return point(QStringLiteral("2. Thủ tục hành chính"), slipValue(notice.procedureName) + code);
}

QList<FormBlock> why(const StopNotice& notice) {
    FormParagraph head = sentence({{QStringLiteral("5. Lý do dừng giải quyết:")}});
    head.keepWithNext = true;
    QList<FormBlock> out{head};
    if (notice.requestedOn)
        out += sentence({{QStringLiteral("Theo đề nghị của %1 %2.")
                              .arg(addressTerm(notice.addressee), dateInWords(*notice.requestedOn))}});
    if (!notice.requestedOn || !notice.reason.isEmpty()) out += sentences(notice.reason);
    return out;
}

QList<FormBlock> settlement(const StopNotice& notice) {
    QList<FormBlock> out;
    if (notice.returnedPapers.isEmpty()) {
        out += point(QStringLiteral("6. Giấy tờ trả lại"), QStringLiteral("không có"));
    } else {
        FormParagraph head = sentence({{QStringLiteral("6. Giấy tờ trả lại gồm:")}});
        head.keepWithNext = true;
        out += head;
        for (const QString& paper : notice.returnedPapers)
            out += sentence({{QStringLiteral("– ") + slipValue(paper) + QLatin1Char(';')}});
    }
    out += point(QStringLiteral("7. Phí, lệ phí"), notice.feeSettlement);
    return out;
}

}  // namespace

FormDocument stopNotice(const StopNotice& notice) {
    FormDocument form = formBegun(notice, localDate(notice.issuedAt));
    form.heading.number = numberLine(notice);
    form.body += FormParagraph{{{QStringLiteral("Kính gửi: %1 ").arg(addressTerm(notice.addressee))},
                                {slipValue(notice.addressee.name), true}},
                               FormAlign::Centre};
    if (!notice.signingDecision.isEmpty())
        form.body +=
            sentence({{QStringLiteral("Căn cứ ") + slipValue(notice.signingDecision) + QLatin1Char(';'),
                       false, true}});
    if (!notice.legalBasis.isEmpty())
        form.body += sentence(
            {{QStringLiteral("Căn cứ ") + slipValue(notice.legalBasis) + QLatin1Char(';'), false, true}});
    FormParagraph verdict =
        sentence({{QStringLiteral("%1 thông báo dừng giải quyết hồ sơ sau đây, kể từ %2:")
                       .arg(slipValue(notice.unitName), toSlipVietnamese(notice.stoppedAt))}});
    verdict.keepWithNext = true;
    form.body += verdict;
    form.body += point(QStringLiteral("1. Mã hồ sơ"), notice.dossierCode, true);
    form.body += procedure(notice);
    form.body += point(QStringLiteral("3. Tiếp nhận"),
                       QStringLiteral("%1, %2").arg(toSlipVietnamese(notice.receivedAt),
                                                    slipValue(notice.receivingUnitName)));
    form.body += point(QStringLiteral("4. Hồ sơ dừng ở giai đoạn"), notice.stage);
    form.body += why(notice);
    form.body += settlement(notice);
    FormParagraph close =
        sentence({{QStringLiteral("Trên đây là thông báo để %1 được biết và phối hợp thực hiện./.")
                       .arg(addressTerm(notice.addressee))}});
    close.keepWithNext = true;
    form.body += close;
    form.body += letterSignature(notice.signer, {QStringLiteral("Như trên"), notice.receivingUnitName});
    return form;
}

}  // namespace motcua
