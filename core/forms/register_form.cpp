// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/register_form.h"

#include "core/base/money.h"
#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

QString shortDate(Instant at) {
    return localDate(at).toString(QStringLiteral("dd/MM/yyyy"));
}

QString dateAndTime(const std::optional<Instant>& at) {
    if (!at) return {};
    return shortDate(*at) + QLatin1Char('\n') + localTime(*at).toString(QStringLiteral("HH:mm"));
}

QString optionalValue(const QString& text) {
    return text.isEmpty() ? QString() : slipValue(text);
}

QString addressAndPhone(const RegisterLine& line) {
    QStringList parts;
    if (!line.address.isEmpty()) parts += slipValue(line.address);
    if (!line.phone.isEmpty()) parts += slipValue(line.phone);
    return parts.join(QLatin1Char('\n'));
}

/// Widths are those of a sheet of A4 across; the procedure takes what is left.
QList<FormColumn> columns() {
    const FormAlign centre = FormAlign::Centre;
    const QString group = QStringLiteral("Nhận và trả kết quả");
    return {{QStringLiteral("TT"), 10, centre},
            {QStringLiteral("Mã hồ sơ"), 23, centre},
            {QStringLiteral("Tên thủ tục hành chính"), 0},
            {QStringLiteral("Số lượng hồ sơ (bộ)"), 12, centre},
            {QStringLiteral("Tên cá nhân, tổ chức"), 28},
            {QStringLiteral("Địa chỉ, số điện thoại"), 30},
            {QStringLiteral("Cơ quan chủ trì giải quyết"), 22},
            {QStringLiteral("Nhận hồ sơ"), 17.5, centre, group},
            {QStringLiteral("Hẹn trả kết quả"), 17.5, centre, group},
            {QStringLiteral("Trả kết quả"), 17.5, centre, group},
            {QStringLiteral("Phương thức nhận kết quả"), 16, centre, group},
            {QStringLiteral("Ký nhận"), 17, centre, group},
            {QStringLiteral("Ghi chú"), 12}};
}

FormTable table(const RegisterVolume& volume) {
    FormTable out;
    out.columns = columns();
    for (const RegisterLine& line : volume.lines)
        out.rows += {groupedDigits(line.number),
                     codeInLines(line.code),
                     slipValue(line.procedure),
                     twoDigits(line.sets),
                     slipValue(line.name),
                     addressAndPhone(line),
                     slipValue(line.agency),
                     dateAndTime(line.receivedAt),
                     dateAndTime(line.dueAt),
                     dateAndTime(line.returnedAt),
                     optionalValue(line.returnMethod),
                     optionalValue(line.receiver),
                     optionalValue(line.note)};
    return out;
}

QString totalText(const QList<RegisterLine>& lines) {
    if (lines.isEmpty()) return QStringLiteral("Không có hồ sơ nào trong thời gian này.");
    return QStringLiteral("Tổng số: %1 hồ sơ, từ số thứ tự %2 đến số thứ tự %3.")
        .arg(groupedDigits(lines.size()), groupedDigits(lines.first().number),
             groupedDigits(lines.last().number));
}

}  // namespace

FormDocument registerForm(const RegisterVolume& volume) {
    FormDocument form = formBegun(volume, volume.printedOn);
    const QString number = volumeText(volume.volume, volume.from.year());
    form.subtitle = {
        {QStringLiteral("Quyển số: ")},
        {number, true},
        {QStringLiteral(" – Từ %1 đến %2").arg(dateInWords(volume.from), dateInWords(volume.to))}};
    form.runningHead = QStringLiteral("Sổ theo dõi hồ sơ, quyển số ") + number;
    form.footer.left = {{slipValue(volume.unitName)}};
    form.footer.numbered = true;
    form.body += table(volume);
    form.body += FormParagraph{{{totalText(volume.lines), false, true}}};
    return form;
}

}  // namespace motcua
