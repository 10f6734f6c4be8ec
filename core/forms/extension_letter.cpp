// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/extension_letter.h"

#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

FormParagraph centred(const FormLine& runs) {
    return {runs, FormAlign::Centre};
}

FormParagraph whereabouts(const SlipPerson& person) {
    return centred({{QStringLiteral("(Địa chỉ: %1;\nsố điện thoại: %2)")
                         .arg(slipValue(person.address), slipValue(person.phone)),
                     false, true}});
}

QList<FormBlock> addressedTo(const ExtensionLetter& letter) {
    const FormRun name{slipValue(letter.addressee.name), true};
    const QString term = addressTerm(letter.addressee) + QLatin1Char(' ');
    if (letter.layout == SlipLayout::Y2018)
        return {centred({{QStringLiteral("Kính gửi: ") + term}, name}), whereabouts(letter.addressee)};
    return {
        centred({{QStringLiteral("Kính gửi:")}}),
        centred({{QStringLiteral("– ") + term}, name, {QStringLiteral(";")}}), whereabouts(letter.addressee),
        centred(
            {{QStringLiteral("– ")}, {slipValue(letter.receivingUnitName), true}, {QStringLiteral(".")}})};
}

FormParagraph received(const ExtensionLetter& letter) {
    FormParagraph out =
        sentence({{QStringLiteral("%1, %2 tiếp nhận hồ sơ thuộc lĩnh vực %3 của %4 ")
                       .arg(dateInWords(localDate(letter.receivedAt)).replace(0, 1, QStringLiteral("N")),
                            slipValue(letter.receivingUnitName), slipValue(letter.sector),
                            addressTerm(letter.addressee))},
                  {slipValue(letter.addressee.name), true},
                  {QStringLiteral(", mã hồ sơ: ")},
                  {slipValue(letter.dossierCode), true},
                  {QStringLiteral(", đề nghị giải quyết thủ tục: ")},
                  {slipValue(letter.procedureName)}});
    if (!letter.procedureCode.isEmpty())
        out.runs += {QStringLiteral(" (%1)").arg(slipValue(letter.procedureCode))};
    out.runs += {QStringLiteral(".")};
    return out;
}

FormParagraph apology(const ExtensionLetter& letter) {
    return sentence(
        {{QStringLiteral("%1 trân trọng xin lỗi %2 vì không trả kết quả giải quyết hồ sơ đúng thời hạn "
                         "đã hẹn.")
              .arg(slipValue(letter.unitName), addressTerm(letter.addressee))}});
}

/// TT 01/2018: the counter says when to come again.
QList<FormBlock> newDate2018(const ExtensionLetter& letter) {
    FormParagraph close = sentence(
        {{QStringLiteral("Rất mong %1 thông cảm vì sự chậm trễ này./.").arg(addressTerm(letter.addressee))}});
    close.keepWithNext = true;
    return {apology(letter),
            sentence({{QStringLiteral("Thời gian hẹn trả kết quả lại: ")},
                      {momentWithWeekday(letter.newDueAt), true}}),
            close};
}

/// TT 03/2025: the agency asks, the one-stop unit puts the date off and tells the applicant.
QList<FormBlock> newDate2025(const ExtensionLetter& letter) {
    FormParagraph request = sentence(
        {{QStringLiteral("%1 đề nghị gia hạn thời gian giải quyết hồ sơ").arg(slipValue(letter.unitName))}});
    if (!letter.extension.isEmpty())
        request.runs += {{QStringLiteral(" thêm ")}, {slipValue(letter.extension), true}};
    request.runs += {{QStringLiteral(". Thời gian trả kết quả sau khi gia hạn: ")},
                     {momentWithWeekday(letter.newDueAt), true},
                     {QStringLiteral(".")}};
    FormParagraph close = sentence(
        {{QStringLiteral(
              "Đề nghị %1 điều chỉnh thời hạn trả kết quả trên hệ thống và thông báo cho %2 được biết./.")
              .arg(slipValue(letter.receivingUnitName), addressTerm(letter.addressee))}});
    close.keepWithNext = true;
    return {request, apology(letter), close};
}

}  // namespace

FormDocument extensionLetter(const ExtensionLetter& letter) {
    FormDocument form = formBegun(letter, localDate(letter.issuedAt));
    form.heading.number = numberLine(letter);
    form.body = addressedTo(letter);
    if (!letter.signingDecision.isEmpty())
        form.body +=
            sentence({{QStringLiteral("Căn cứ ") + slipValue(letter.signingDecision) + QLatin1Char(';'),
                       false, true}});
    if (!letter.legalBasis.isEmpty())
        form.body += sentence(
            {{QStringLiteral("Căn cứ ") + slipValue(letter.legalBasis) + QLatin1Char(';'), false, true}});
    form.body += received(letter);
    form.body +=
        sentence({{QStringLiteral("Thời gian hẹn trả kết quả: ")},
                  {toSlipVietnamese(letter.promisedAt)},
                  {QStringLiteral(". Tuy nhiên, %1 không thể trả kết quả đúng thời hạn trên với lý do:")
                       .arg(slipValue(letter.unitName))}});
    form.body += sentences(letter.reason);
    form.body += letter.layout == SlipLayout::Y2018 ? newDate2018(letter) : newDate2025(letter);
    QStringList recipients{QStringLiteral("Như trên")};
    if (letter.layout == SlipLayout::Y2018) recipients += letter.receivingUnitName;
    form.body += letterSignature(letter.signer, recipients);
    return form;
}

}  // namespace motcua
