// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/handover_of_list.h"

#include "core/forms/dossier_on_paper.h"

namespace motcua {

namespace {

QString officerName(const Desk& desk, const std::optional<OfficerId>& id) {
    const auto officer = id ? desk.directory.officer(*id) : std::nullopt;
    return officer ? officer->name : QString();
}

}  // namespace

HandoverSlip handoverOf(const HandoverList& list, const Desk& desk) {
    HandoverSlip slip;
    static_cast<SlipHead&>(slip) = headOf(desk, list.from);
    slip.paper = PaperSize::A4;
    slip.title = QStringLiteral("PHIẾU BÀN GIAO HỒ SƠ");
    slip.batch = list.number;
    slip.giverUnit = unitName(desk, list.from);
    slip.receiverUnit = unitName(desk, list.to);
    slip.madeAt = list.madeAt;
    slip.giver = officerName(desk, list.giver);
    slip.receiver = officerName(desk, list.receiver);
    slip.confirmedAt = list.confirmedAt;
    slip.note = list.note;
    for (const HandoverLine& line : list.lines)
        slip.lines += {line.code,
                       line.procedure,
                       line.submitter,
                       line.originals,
                       line.papers,
                       line.due,
                       line.missing ? QStringLiteral("Chưa nhận") : QString()};
    return slip;
}

}  // namespace motcua
