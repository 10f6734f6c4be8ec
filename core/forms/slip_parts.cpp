// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/slip_parts.h"

#include "core/base/text.h"
#include "core/forms/slip_code.h"

namespace motcua {

std::optional<SlipLayout> slipLayoutFrom(const QString& key) {
    if (key == QLatin1String("2018")) return SlipLayout::Y2018;
    if (key == QLatin1String("2025")) return SlipLayout::Y2025;
    return std::nullopt;
}

QString slipValue(const QString& text) {
    const QString clean = tidied(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return clean.isEmpty() ? QStringLiteral("…………………") : clean;
}

QString codeInLines(const QString& code) {
    return slipValue(code).replace(QLatin1Char('-'), QStringLiteral("-\n"));
}

QString twoDigits(int number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString dateInWords(QDate date) {
    return toSlipVietnamese(fromLocal(date, QTime(0, 0))).section(QStringLiteral(", "), 1);
}

QString momentWithWeekday(Instant at) {
    return toSlipVietnamese(at).section(QStringLiteral(", "), 0, 0) + QStringLiteral(", ") +
           weekdayVietnamese(localDate(at)) + QStringLiteral(", ") + dateInWords(localDate(at));
}

QString volumeText(int volume, int year) {
    return twoDigits(volume) + QLatin1Char('/') + QString::number(year);
}

double typeScale(PaperSize paper) {
    return paper == PaperSize::A5 ? 1.0 : 1.28;
}

QString addressTerm(const SlipPerson& person) {
    return person.isBody ? QStringLiteral("Quý cơ quan, đơn vị") : QStringLiteral("Ông/Bà");
}

FormParagraph labelled(const QString& label, const QString& text, bool bold) {
    return {{{label + QStringLiteral(": ")}, {slipValue(text), bold}}};
}

FormParagraph sentence(const FormLine& runs) {
    return {runs, FormAlign::Justified, true};
}

QList<FormBlock> sentences(const QString& text) {
    QList<FormBlock> out;
    for (const QString& line : tidied(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out += sentence({{line}});
    if (out.isEmpty()) out += sentence({{slipValue({})}});
    return out;
}

QList<FormBlock> receivedFrom(const SlipHead& head, const SlipPerson& person) {
    QList<FormBlock> out{FormParagraph{{{slipValue(head.unitName)}}},
                         labelled(QStringLiteral("Tiếp nhận hồ sơ của"), person.name, true)};
    if (head.layout == SlipLayout::Y2025)
        out += labelled(QStringLiteral("Số định danh cá nhân/Mã số thuế"), person.idNumber);
    return out;
}

FormParagraph addressOf(const SlipPerson& person) {
    return labelled(QStringLiteral("Địa chỉ"), person.address);
}

FormPair contactOf(const SlipPerson& person) {
    return {{{QStringLiteral("Số điện thoại: ")}, {slipValue(person.phone)}},
            {{QStringLiteral("Email: ")}, {slipValue(person.email)}}};
}

FormParagraph procedureLine(const SlipHead& head, const QString& name, const QString& code) {
    FormParagraph line =
        labelled(head.layout == SlipLayout::Y2018 ? QStringLiteral("Nội dung yêu cầu giải quyết")
                                                  : QStringLiteral("Thủ tục hành chính cần giải quyết"),
                 name, true);
    if (!code.isEmpty()) line.runs += {QStringLiteral(" (") + slipValue(code) + QStringLiteral(")")};
    return line;
}

FormSignatures::Signer slipSigner(const QString& role, const QString& name) {
    return {role, QStringLiteral("(Ký và ghi rõ họ tên)"), slipValue(name)};
}

FormSignatures letterSignature(const SlipSigner& signer, const QStringList& recipients) {
    FormSignatures out;
    const QString capacity = tidied(signer.capacity);
    out.signers = {{capacity.isEmpty() ? QStringLiteral("THỦ TRƯỞNG CƠ QUAN") : capacity,
                    QStringLiteral("(Ký, ghi rõ họ tên và đóng dấu)"), slipValue(signer.name)}};
    for (const QString& recipient : recipients)
        out.recipients += QStringLiteral("- ") + slipValue(recipient) + QLatin1Char(';');
    out.recipients += QStringLiteral("- Lưu: VT.");
    return out;
}

FormDocument formBegun(const SlipHead& head, QDate issuedOn) {
    FormDocument form;
    form.page = {head.paper, head.landscape};
    form.formNumber = head.formNumber;
    form.heading = {head.superiorLines,
                    head.unitLines,
                    {},
                    slipValue(head.place) + QStringLiteral(", ") + dateInWords(issuedOn)};
    form.title = head.title.split(QLatin1Char('\n'));
    form.practice = head.practice;
    if (head.printNumber > 1) form.marks += QStringLiteral("(Bản in lại lần %1)").arg(head.printNumber - 1);
    if (head.dossierCode.isEmpty()) return form;
    form.subtitle = {{QStringLiteral("Mã hồ sơ: ")}, {head.dossierCode, true}};
    form.runningHead = QStringLiteral("Mã hồ sơ: ") + head.dossierCode;
    form.qr = toPayload({head.dossierCode, head.checkCharacters});
    if (!head.checkCharacters.isEmpty())
        form.footer.left = {{QStringLiteral("Mã kiểm tra: ")}, {groupedChecks(head.checkCharacters), true}};
    return form;
}

QString numberLine(const SlipHead& head) {
    if (!head.documentNo.isEmpty()) return QStringLiteral("Số: ") + slipValue(head.documentNo);
    const QString dots = QStringLiteral("……");
    return QStringLiteral("Số: %1/%2")
        .arg(head.number > 0 ? twoDigits(int(head.number)) : dots,
             head.symbol.isEmpty() ? dots : slipValue(head.symbol));
}

FormLine copyMark(SlipCopy copy) {
    return {{copy == SlipCopy::Kept ? QStringLiteral("Liên 1: Lưu")
                                    : QStringLiteral("Liên 2: Giao người nộp hồ sơ"),
             true}};
}

}  // namespace motcua
