// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/reminder_letter.h"

#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

FormParagraph addressedTo(const ReminderLetter& letter) {
    FormLine runs{{QStringLiteral("Kính gửi: ")}, {slipValue(letter.addressee), true}};
    if (!letter.officer.isEmpty()) runs += {QStringLiteral(" (%1)").arg(slipValue(letter.officer))};
    return {runs, FormAlign::Centre};
}

QList<FormBlock> asked(const ReminderLetter& letter) {
    FormParagraph when =
        sentence({{QStringLiteral("%1, %2 đã đề nghị %3 cho ý kiến về hồ sơ có mã ")
                       .arg(dateInWords(localDate(letter.askedAt)).replace(0, 1, QStringLiteral("N")),
                            slipValue(letter.unitName), slipValue(letter.addressee))},
                  {slipValue(letter.dossierCode), true},
                  {QStringLiteral(", thủ tục: ") + slipValue(letter.procedureName)}});
    if (!letter.procedureCode.isEmpty())
        when.runs += {QStringLiteral(" (%1)").arg(slipValue(letter.procedureCode))};
    when.runs += {letter.question.isEmpty() ? QStringLiteral(".") : QStringLiteral(". Nội dung đề nghị:")};
    QList<FormBlock> blocks{when};
    if (!letter.question.isEmpty()) blocks += sentences(letter.question);
    return blocks;
}

FormParagraph silent(const ReminderLetter& letter) {
    return sentence({{QStringLiteral("Thời hạn cho ý kiến: ")},
                     {momentWithWeekday(letter.answerBy), true},
                     {QStringLiteral(". Đến nay, %1 chưa nhận được ý kiến của quý cơ quan, đơn vị.")
                          .arg(slipValue(letter.unitName))}});
}

FormParagraph request(const ReminderLetter& letter) {
    FormParagraph out = sentence(
        {{QStringLiteral(
              "%1 đề nghị quý cơ quan, đơn vị khẩn trương cho ý kiến bằng văn bản hoặc trên hệ thống")
              .arg(slipValue(letter.unitName))}});
    if (letter.dossierDue)
        out.runs += {{QStringLiteral(" để kịp trả kết quả cho người nộp hồ sơ trước ")},
                     {momentWithWeekday(*letter.dossierDue), true}};
    out.runs += {QStringLiteral("./.")};
    out.keepWithNext = true;
    return out;
}

}  // namespace

FormDocument reminderLetter(const ReminderLetter& letter) {
    FormDocument form = formBegun(letter, localDate(letter.issuedAt));
    form.heading.number = numberLine(letter);
    form.body += addressedTo(letter);
    if (!letter.signingDecision.isEmpty())
        form.body +=
            sentence({{QStringLiteral("Căn cứ ") + slipValue(letter.signingDecision) + QLatin1Char(';'),
                       false, true}});
    form.body += asked(letter);
    form.body += silent(letter);
    form.body += request(letter);
    QStringList recipients{QStringLiteral("Như trên")};
    if (!letter.superior.isEmpty()) recipients += letter.superior + QStringLiteral(" (để báo cáo)");
    form.body += letterSignature(letter.signer, recipients);
    return form;
}

}  // namespace motcua
