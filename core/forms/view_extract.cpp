// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/view_extract.h"

#include "core/forms/dossier_on_paper.h"
#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

QString whoIs(const Desk& desk, OfficerId id) {
    const auto officer = desk.directory.officer(id);
    if (!officer) return {};
    return officer->title.isEmpty() ? officer->name : officer->name + QStringLiteral(", ") + officer->title;
}

QString purposeOf(const ViewEntry& entry) {
    const QString purpose = purposeLabel(entry.reason.purpose);
    return entry.reason.words.isEmpty() ? purpose : purpose + QStringLiteral(": ") + entry.reason.words;
}

FormTable tableOf(const DossierLooks& looks, const Desk& desk) {
    FormTable table;
    table.columns = {{QStringLiteral("TT"), 10, FormAlign::Centre},
                     {QStringLiteral("Thời điểm"), 30, FormAlign::Centre},
                     {QStringLiteral("Người xem"), 0},
                     {QStringLiteral("Nội dung"), 38},
                     {QStringLiteral("Mục đích"), 48}};
    int no = 0;
    for (const ViewEntry& entry : looks.views)
        table.rows +=
            {QString::number(++no), toShortVietnamese(entry.at), slipValue(whoIs(desk, entry.officer)),
             slipValue(label(entry.kind)), slipValue(purposeOf(entry))};
    return table;
}

void addDossier(FormDocument& form, const DossierLooks& looks, const Desk& desk) {
    form.body += labelled(QStringLiteral("Mã hồ sơ"), looks.dossier.code, true);
    form.body += labelled(QStringLiteral("Thủ tục"), looks.dossier.procedureName);
    QStringList handlers;
    for (const OfficerId officer : looks.handledBy) handlers += whoIs(desk, officer);
    form.body +=
        labelled(QStringLiteral("Người đã xử lý hồ sơ theo quy trình"), handlers.join(QStringLiteral("; ")));
    if (looks.views.isEmpty())
        form.body +=
            sentence({{QStringLiteral("Chưa có ai xem đầy đủ số định danh, số điện thoại hoặc bản quét "
                                      "của hồ sơ này, tìm theo số định danh hay xuất danh sách có tên.")}});
    else
        form.body += tableOf(looks, desk);
}

}  // namespace

FormDocument viewExtract(const QList<DossierLooks>& looks, const Desk& desk, UnitId unit,
                         const Actor& actor) {
    SlipHead head = headOf(desk, unit);
    head.paper = PaperSize::A4;
    head.title = QStringLiteral("TRÍCH LỤC\nNHẬT KÝ XEM DỮ LIỆU CÁ NHÂN CỦA HỒ SƠ");
    const Instant now = desk.clock.now();
    FormDocument form = formBegun(head, localDate(now));
    form.runningHead = QStringLiteral("Trích lục nhật ký xem dữ liệu cá nhân");
    form.footer.numbered = true;
    if (!looks.isEmpty())
        form.body += labelled(QStringLiteral("Người đề nghị"), looks.first().dossier.submitter.name, true);
    for (const DossierLooks& one : looks) addDossier(form, one, desk);
    form.body += sentence({{QStringLiteral("Nhật ký xem được lưu trong 24 tháng. Bản trích lục lập lúc ") +
                            toSlipVietnamese(now) + QLatin1Char('.')}});
    form.body += FormSignatures{{{}, slipSigner(QStringLiteral("NGƯỜI LẬP TRÍCH LỤC"), actor.officer.name)}};
    return form;
}

}  // namespace motcua
