// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/centre.h"
#include "core/forms/control_slip.h"
#include "core/forms/dossier_on_paper.h"
#include "core/forms/extension_letter.h"
#include "core/forms/handover_form.h"
#include "core/forms/refusal_slip.h"
#include "core/forms/register_form.h"
#include "core/forms/stop_notice.h"
#include "core/forms/supplement_slip.h"
#include "tests/support/slip_builder.h"

namespace motcua::test {

/// A form about the dossier of aSlip(), headed as the shipped form set says.
template <class Form>
[[nodiscard]] Form aForm(const QString& meaning, SlipLayout layout) {
    const bool old = layout == SlipLayout::Y2018;
    const Centre centre =
        shippedCentre(old ? QStringLiteral("quang-nam-2018") : QStringLiteral("da-nang-2026")).value();
    const ReceiptSlip slip = aSlip();
    Form form;
    static_cast<SlipHead&>(form) =
        headOf(centre.formSet(old ? QStringLiteral("tt01-2018") : QStringLiteral("tt03-2025")), meaning);
    form.superiorLines = slip.superiorLines;
    form.unitLines = slip.unitLines;
    form.place = slip.place;
    form.unitName = slip.unitName;
    form.dossierCode = slip.dossierCode;
    form.checkCharacters = slip.checkCharacters;
    return form;
}

[[nodiscard]] inline SupplementSlip aSupplement(SlipLayout layout = SlipLayout::Y2025) {
    auto slip = aForm<SupplementSlip>(form_meaning::kSupplement, layout);
    slip.number = 7;
    slip.submitter = aSlip().submitter;
    slip.procedureName = aSlip().procedureName;
    slip.procedureCode = aSlip().procedureCode;
    slip.contents = {QStringLiteral("Bổ sung bản vẽ tách thửa đất có chữ ký của các chủ sử dụng đất liền kề"),
                     QStringLiteral("Ghi rõ diện tích sau khi tách của từng thửa trong đơn (Mẫu số 21)"),
                     QStringLiteral("Nộp bản chính Giấy chứng nhận quyền sử dụng đất để đối chiếu")};
    slip.reason = QStringLiteral("Bản vẽ chưa thể hiện ranh giới với thửa liền kề; đơn chưa ghi diện tích.");
    slip.contactPhone = QStringLiteral("0236 3821 999");
    slip.issuedAt = fromLocal(QDate(2026, 11, 25), QTime(10, 5));
    slip.officerName = aSlip().officerName;
    return slip;
}

[[nodiscard]] inline RefusalSlip aRefusal(SlipLayout layout = SlipLayout::Y2025) {
    auto slip = aForm<RefusalSlip>(form_meaning::kRefusal, layout);
    slip.dossierCode.clear();
    slip.checkCharacters.clear();
    slip.number = 3;
    slip.submitter = aSlip().submitter;
    slip.procedureName = aSlip().procedureName;
    slip.procedureCode = aSlip().procedureCode;
    slip.reason = QStringLiteral(
        "Thửa đất số 112 đang có tranh chấp do Tòa án nhân dân thụ lý.\n"
        "Việc tách thửa chỉ được xem xét sau khi có bản án, quyết định có hiệu lực.");
    slip.legalBasis = QStringLiteral("khoản 1 Điều 220 Luật Đất đai năm 2024");
    slip.issuedAt = fromLocal(QDate(2026, 2, 5), QTime(14, 20));
    slip.officerName = aSlip().officerName;
    return slip;
}

[[nodiscard]] inline ExtensionLetter anExtension(SlipLayout layout = SlipLayout::Y2025) {
    auto letter = aForm<ExtensionLetter>(form_meaning::kExtension, layout);
    letter.superiorLines.clear();
    letter.unitLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG HẢI CHÂU")};
    letter.unitName = QStringLiteral("Ủy ban nhân dân phường Hải Châu");
    letter.number = 415;
    letter.addressee = aSlip().submitter;
    letter.sector = QStringLiteral("Đất đai");
    letter.procedureName = aSlip().procedureName;
    letter.procedureCode = aSlip().procedureCode;
    letter.receivingUnitName = aSlip().unitName;
    letter.receivedAt = aSlip().receivedAt;
    letter.promisedAt = *aSlip().dueAt;
    letter.newDueAt = fromLocal(QDate(2026, 12, 17), QTime(17, 0));
    letter.extension = QStringLiteral("05 ngày làm việc");
    letter.reason = QStringLiteral(
        "Mưa lũ kéo dài từ ngày 01 tháng 12 năm 2026 nên chưa thể đo đạc, xác minh thực địa thửa đất số "
        "112.");
    if (layout == SlipLayout::Y2025)
        letter.legalBasis = QStringLiteral("khoản 6 Điều 19 Nghị định số 118/2025/NĐ-CP");
    letter.issuedAt = fromLocal(QDate(2026, 12, 9), QTime(9, 0));
    letter.signer = {QStringLiteral("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"), QStringLiteral("Lê Quang Minh")};
    return letter;
}

[[nodiscard]] inline StopNotice aStopNotice() {
    auto notice = aForm<StopNotice>(form_meaning::kStop, SlipLayout::Y2025);
    notice.superiorLines.clear();
    notice.unitLines = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG HẢI CHÂU")};
    notice.unitName = QStringLiteral("Ủy ban nhân dân phường Hải Châu");
    notice.number = 421;
    notice.addressee = aSlip().submitter;
    notice.procedureName = aSlip().procedureName;
    notice.procedureCode = aSlip().procedureCode;
    notice.receivingUnitName = aSlip().unitName;
    notice.receivedAt = aSlip().receivedAt;
    notice.requestedOn = QDate(2026, 12, 1);
    notice.reason = QStringLiteral("Các thành viên trong hộ gia đình thay đổi thỏa thuận chia thửa đất.");
    notice.stage = QStringLiteral("Thẩm định, chưa ký quyết định");
    notice.returnedPapers = {QStringLiteral("Giấy chứng nhận quyền sử dụng đất (01 bản chính)"),
                             QStringLiteral("Bản vẽ tách thửa đất (01 bản chính)")};
    notice.feeSettlement = QStringLiteral("hoàn trả 330.000 đồng (Ba trăm ba mươi nghìn đồng)");
    notice.legalBasis = QStringLiteral("Điều 21 Nghị định số 118/2025/NĐ-CP");
    notice.stoppedAt = fromLocal(QDate(2026, 12, 2), QTime(8, 30));
    notice.issuedAt = notice.stoppedAt;
    notice.signer = {QString(), QStringLiteral("Lê Quang Minh")};
    return notice;
}

[[nodiscard]] inline ControlSlip aControlSlip(SlipLayout layout = SlipLayout::Y2025) {
    auto slip = aForm<ControlSlip>(form_meaning::kControl, layout);
    slip.competentAgency = QStringLiteral("Ủy ban nhân dân phường Hải Châu");
    slip.coordinating = QStringList{QStringLiteral("Văn phòng Đăng ký đất đai thành phố Đà Nẵng")};
    slip.receivedAt = aSlip().receivedAt;
    const HandoverSide counter{QStringLiteral("TTPVHCC phường Hải Châu"), QStringLiteral("Tiếp nhận hồ sơ"),
                               aSlip().officerName};
    const HandoverSide head{QStringLiteral("Phòng KT-HT-ĐT phường Hải Châu"),
                            QStringLiteral("Phân công thụ lý"), QStringLiteral("Phạm Văn Đức")};
    const HandoverSide handler{QStringLiteral("Phòng KT-HT-ĐT phường Hải Châu"),
                               QStringLiteral("Thụ lý hồ sơ"), QStringLiteral("Nguyễn Ánh Tuyết")};
    const HandoverSide leader{QStringLiteral("UBND phường Hải Châu"), QStringLiteral("Ký duyệt"), {}};
    slip.handovers = {{counter, head, fromLocal(QDate(2026, 11, 23), QTime(10, 15)), Timeliness::OnTime,
                       QStringLiteral("Định mức: 0,5 ngày làm việc")},
                      {head, handler, fromLocal(QDate(2026, 11, 23), QTime(14, 0)), Timeliness::Early,
                       QStringLiteral("Định mức: 1 ngày làm việc")},
                      {handler, leader, fromLocal(QDate(2026, 12, 4), QTime(9, 30)), Timeliness::Overdue,
                       QStringLiteral("Định mức: 7 ngày làm việc; quá 1 ngày làm việc")},
                      {leader, {}, std::nullopt, std::nullopt, {}}};
    return slip;
}

[[nodiscard]] inline HandoverSlip aHandover(int count = 3) {
    HandoverSlip slip;
    slip.paper = PaperSize::A4;
    slip.title = QStringLiteral("PHIẾU BÀN GIAO HỒ SƠ");
    slip.superiorLines = aSlip().superiorLines;
    slip.unitLines = aSlip().unitLines;
    slip.place = aSlip().place;
    slip.unitName = aSlip().unitName;
    slip.batch = 12;
    slip.giverUnit = aSlip().unitName;
    slip.receiverUnit = QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị phường Hải Châu");
    slip.madeAt = fromLocal(QDate(2026, 11, 23), QTime(15, 0));
    slip.giver = aSlip().officerName;
    slip.note = QStringLiteral("Đợt 15 giờ");
    for (int i = 0; i < count; ++i)
        slip.lines += {QStringLiteral("H17.12-20261123-%1").arg(64 + i, 7, 10, QLatin1Char('0')),
                       aSlip().procedureName,
                       aSlip().submitter.name,
                       1 + i % 2,
                       3 + i % 3,
                       aSlip().dueAt,
                       {}};
    return slip;
}

/// With `count` dossiers, from the number `first` on.
[[nodiscard]] inline RegisterVolume aRegister(SlipLayout layout = SlipLayout::Y2025, int count = 3,
                                              int first = 998) {
    auto volume = aForm<RegisterVolume>(form_meaning::kRegister, layout);
    volume.dossierCode.clear();
    volume.checkCharacters.clear();
    volume.volume = 2;
    volume.from = QDate(2026, 1, 1);
    volume.to = QDate(2026, 11, 23);
    volume.printedOn = QDate(2026, 11, 24);
    for (int i = 0; i < count; ++i) {
        RegisterLine line;
        line.number = first + i;
        line.code = QStringLiteral("H17.12-20261123-%1").arg(64 + i, 7, 10, QLatin1Char('0'));
        line.procedure = i % 2 == 0 ? aSlip().procedureName
                                    : QStringLiteral("Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con");
        line.name = i % 3 == 0 ? aSlip().submitter.name : QStringLiteral("Công ty TNHH Xây dựng An Phú");
        line.address = aSlip().submitter.address;
        line.phone = aSlip().submitter.phone;
        line.agency = QStringLiteral("Ủy ban nhân dân phường Hải Châu");
        line.receivedAt = aSlip().receivedAt.plusSeconds(i * 60);
        line.dueAt = aSlip().dueAt;
        line.returnMethod = QStringLiteral("Trực tiếp");
        if (i % 2 == 0) {
            line.returnedAt = fromLocal(QDate(2026, 12, 9), QTime(15, 10));
            line.receiver = QStringLiteral("Đặng Thị Hường Quỳnh");
        } else {
            line.note = QStringLiteral("Chờ bổ sung");
        }
        volume.lines += line;
    }
    return volume;
}

}  // namespace motcua::test
