// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/control_slip.h"

#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

QString sideText(const QString& verb, const HandoverSide& side) {
    QString text = verb + slipValue(side.unit);
    if (!side.step.isEmpty()) text += QStringLiteral(" – ") + slipValue(side.step);
    return text;
}

/// As short as the column: hours and minutes, the date below.
QString timeText(const std::optional<Instant>& at) {
    if (!at) return QStringLiteral("… giờ … phút\n…/…/……");
    return toSlipVietnamese(*at).section(QLatin1Char(','), 0, 0) + QLatin1Char('\n') +
           localDate(*at).toString(QStringLiteral("dd/MM/yyyy"));
}

/// All three results, the right one filled in.
QString resultText(const std::optional<Timeliness>& result) {
    const auto line = [&](Timeliness which, const QString& name) {
        return (result == which ? QStringLiteral("■ ") : QStringLiteral("□ ")) + name;
    };
    return QStringList{line(Timeliness::Early, QStringLiteral("Trước hạn")),
                       line(Timeliness::OnTime, QStringLiteral("Đúng hạn")),
                       line(Timeliness::Overdue, QStringLiteral("Quá hạn"))}
        .join(QLatin1Char('\n'));
}

/// A name to sign above; empty, where it is not known.
QString signerText(const QString& officer) {
    return officer.isEmpty() ? QString() : slipValue(officer);
}

FormTable handoverTable(const ControlSlip& slip) {
    const double scale = typeScale(slip.paper);
    const QString group = QStringLiteral("Thời gian giao, nhận hồ sơ");
    FormTable table;
    table.leastLines = 6;
    table.columns = {{QStringLiteral("Tên cơ quan"), 0},
                     {QStringLiteral("Thời gian"), 24 * scale, FormAlign::Centre, group},
                     {QStringLiteral("Người giao"), 21 * scale, FormAlign::Centre, group, true},
                     {QStringLiteral("Người nhận"), 21 * scale, FormAlign::Centre, group, true},
                     {QStringLiteral("Kết quả giải quyết hồ sơ"), 21 * scale},
                     {QStringLiteral("Ghi chú"), 16 * scale, FormAlign::Centre}};
    for (const Handover& handover : slip.handovers)
        table.rows += {sideText(QStringLiteral("1. Giao: "), handover.giver) + QLatin1Char('\n') +
                           sideText(QStringLiteral("2. Nhận: "), handover.receiver),
                       timeText(handover.at),
                       signerText(handover.giver.officer),
                       signerText(handover.receiver.officer),
                       resultText(handover.result),
                       handover.note.isEmpty() ? QString() : slipValue(handover.note)};
    return table;
}

}  // namespace

FormDocument controlSlip(const ControlSlip& slip) {
    FormDocument form = formBegun(slip, localDate(slip.receivedAt));
    form.body += labelled(QStringLiteral("Cơ quan (bộ phận) giải quyết hồ sơ"), slip.competentAgency, true);
    FormParagraph with = labelled(QStringLiteral("Cơ quan phối hợp giải quyết hồ sơ"),
                                  slip.coordinating.isEmpty() ? QStringLiteral("không có")
                                                              : slip.coordinating.join(QStringLiteral("; ")));
    with.keepWithNext = true;
    form.body += with;
    form.body += handoverTable(slip);
    form.footer.numbered = true;
    return form;
}

}  // namespace motcua
