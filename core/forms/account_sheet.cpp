// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/account_sheet.h"

#include "core/forms/slip_parts.h"

namespace motcua {

FormDocument accountSheet(const AccountSheet& sheet) {
    FormDocument form;
    form.page = {PaperSize::A4, false};
    form.heading.unit = {slipValue(sheet.centre).toUpper()};
    const QString date = dateInWords(localDate(sheet.madeAt));
    form.heading.placeAndDate = sheet.place.isEmpty() ? date : sheet.place + QStringLiteral(", ") + date;
    form.title = {QStringLiteral("MÃ KHÔI PHỤC TÀI KHOẢN")};
    form.subtitle = {{QStringLiteral("Phần mềm MotCua – niêm phong, cất trong két của cơ quan")}};
    // In three rows, so that nobody loses his place while typing.
    const QStringList groups = sheet.code.split(u'-');
    for (qsizetype at = 0; at < groups.size(); at += 3) {
        FormParagraph row{{{groups.mid(at, 3).join(QStringLiteral(" – ")), true}}, FormAlign::Centre};
        row.keepWithNext = true;
        form.body += row;
    }
    const QString lines[] = {
        QStringLiteral("Mã này dùng khi quản trị viên cuối cùng không đăng nhập được nữa. Phải có mặt người "
                       "kiểm soát cùng mật khẩu của mình; một mình mã này không mở được gì."),
        QStringLiteral(
            "Cách dùng: trên màn hình đăng nhập chọn “Mã niêm phong” (F8), hoặc lệnh "
            "motcua-cli user recover. Chương trình cấp mã dùng một lần cho quản trị viên và in một "
            "mã khôi phục mới; mã trên tờ này hết hiệu lực."),
        QStringLiteral("Mỗi lần dùng được ghi vĩnh viễn vào nhật ký và báo trên màn hình trong 30 ngày."),
        QStringLiteral(
            "Mã không được lưu ở bất cứ đâu khác và không ai cấp lại được. Không chụp ảnh, không gửi "
            "qua mạng. Mã mở bản sao lưu là một tờ khác."),
        QStringLiteral("Cho vào phong bì, dán kín, hai người ký đè lên mép dán, ghi ngày."),
    };
    for (const QString& line : lines) form.body += sentence({{line}});
    form.body += FormSignatures{{{QStringLiteral("QUẢN TRỊ VIÊN"), QStringLiteral("(Ký và ghi rõ họ tên)"),
                                  slipValue(sheet.administrator)},
                                 {QStringLiteral("NGƯỜI KIỂM SOÁT"), QStringLiteral("(Ký và ghi rõ họ tên)"),
                                  slipValue(sheet.supervisor)}}};
    return form;
}

}  // namespace motcua
