// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/code_slip.h"

#include "core/forms/slip_parts.h"

namespace motcua {

FormDocument codeSlip(const CodeSlip& slip) {
    FormDocument form;
    form.page = {PaperSize::A5, false};
    form.heading.unit = {slipValue(slip.centre).toUpper()};
    form.heading.placeAndDate = dateInWords(localDate(slip.madeAt));
    form.title = {QStringLiteral("PHIẾU CẤP MÃ DÙNG MỘT LẦN")};
    form.subtitle = {{QStringLiteral("Phần mềm MotCua – niêm phong, giao tận tay người nhận")}};
    form.body += labelled(QStringLiteral("Người nhận"), slip.officer, true);
    form.body += labelled(QStringLiteral("Tên đăng nhập"), slip.login, true);
    form.body += labelled(QStringLiteral("Có giá trị đến"), momentWithWeekday(slip.until));
    FormParagraph code{{{slip.code, true}}, FormAlign::Centre};
    code.keepWithNext = true;
    form.body += code;
    const QString lines[] = {
        QStringLiteral("Cách dùng: trên màn hình đăng nhập nhập tên đăng nhập, chọn “Mã dùng một lần”, gõ mã "
                       "trên phiếu và tự đặt mật khẩu. Mật khẩu do người nhận chọn, không ai khác biết."),
        QStringLiteral("Mã chỉ dùng được một lần. Mã quá hạn hoặc phong bì bị mở trước: báo ngay quản trị "
                       "viên để cấp mã khác."),
        QStringLiteral("Không chụp ảnh, không gửi qua mạng. Dùng xong thì hủy phiếu."),
    };
    for (const QString& line : lines) form.body += sentence({{line}});
    form.body += FormSignatures{
        {{QStringLiteral("NGƯỜI NHẬN"), QStringLiteral("(Ký và ghi rõ họ tên)"), slipValue(slip.officer)},
         {QStringLiteral("QUẢN TRỊ VIÊN"), QStringLiteral("(Ký và ghi rõ họ tên)"), slipValue(slip.madeBy)}}};
    return form;
}

}  // namespace motcua
