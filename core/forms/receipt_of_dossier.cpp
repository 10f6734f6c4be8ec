// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/receipt_of_dossier.h"

#include "core/dossier/take_fees.h"
#include "core/forms/dossier_on_paper.h"
#include "core/forms/slip_parts.h"

namespace motcua {

namespace {

QList<SlipPaper> slipPapers(const QList<SubmittedPaper>& papers) {
    QList<SlipPaper> out;
    for (const SubmittedPaper& paper : papers)
        out += SlipPaper{paper.name, paper.originals, paper.certified, paper.photocopies};
    return out;
}

QString returnMethodOf(ReturnBy by) {
    switch (by) {
        case ReturnBy::Counter:
            return QStringLiteral("Nhận tại quầy");
        case ReturnBy::Post:
            return QStringLiteral("Nhận qua dịch vụ bưu chính công ích");
        case ReturnBy::Online:
            break;
    }
    return QStringLiteral("Nhận bản điện tử qua Cổng Dịch vụ công quốc gia");
}

std::optional<SlipFees> slipFees(const QList<DueFee>& fees) {
    SlipFees out;
    for (const DueFee& fee : fees)
        if (fee.amount) out.total = out.total + *fee.amount;
    return out.total.amount > 0 ? std::optional(out) : std::nullopt;
}

ReceiptSlip begunSlip(const SlipHead& head) {
    ReceiptSlip slip;
    static_cast<SlipHead&>(slip) = head;
    slip.returnPlace = head.unitName;
    return slip;
}

void putContent(ReceiptSlip& slip, const Person& submitter, const std::optional<Person>& owner,
                const QList<SubmittedPaper>& papers, const QList<DueFee>& fees, ReturnBy returnBy) {
    slip.submitter = onPaper(submitter);
    if (owner) slip.owner = onPaper(*owner);
    slip.papers = slipPapers(papers);
    slip.fees = slipFees(fees);
    slip.returnMethod = returnMethodOf(returnBy);
    slip.footerNote = QStringLiteral(
        "Quét mã QR hoặc đọc mã hồ sơ và mã kiểm tra tại quầy để theo dõi tình trạng giải quyết.");
}

}  // namespace

ReceiptSlip receiptOf(const Dossier& dossier, const Desk& desk, int printNumber) {
    ReceiptSlip slip =
        begunSlip(headOf(desk, dossier, form_meaning::kReceipt, dossier.receivingUnit, printNumber));
    putContent(slip, dossier.submitter, dossier.owner, dossier.papers, dossier.fees, dossier.returnBy);
    if (slip.fees) slip.fees->paid = feeStanding(dossier, desk.fees.of(dossier.id)).isPaid();
    slip.procedureName = dossier.procedureName;
    slip.procedureCode = dossier.procedureCode;
    slip.request = dossier.request;
    slip.sets = dossier.sets;
    slip.limit = dossier.limit.toVietnamese();
    slip.receivedAt = dossier.receivedAt;
    slip.dueAt = dossier.promisedDue;
    slip.provisional = dossier.provisional;
    slip.registerVolume = volumeText(dossier.registerPlace.volume, dossier.receivedOn.year());
    slip.registerNumber = dossier.registerPlace.number;
    if (const auto officer = desk.directory.officer(dossier.receivedBy)) slip.officerName = officer->name;
    return slip;
}

std::optional<ReceiptSlip> previewOf(const Application& application, const Procedure& procedure,
                                     const ReceptionPreview& preview, const Actor& actor, const Desk& desk) {
    const Instant now = desk.clock.now();
    const auto unit = receivingUnitOf(actor, desk.directory, localDate(now));
    const auto rules = desk.centre.centre().deskRulesOn(localDate(now));
    if (!unit || !rules) return std::nullopt;
    ReceiptSlip slip = begunSlip(headOf(desk, rules->formSet, form_meaning::kReceipt, *unit));
    putContent(slip, application.submitter, application.owner, application.papers, preview.fees,
               application.returnBy);
    slip.procedureName = procedure.name;
    slip.procedureCode = procedure.code;
    slip.request = application.request;
    slip.sets = application.sets;
    if (preview.limit) slip.limit = preview.limit->toVietnamese();
    slip.receivedAt = now;
    slip.dueAt = preview.due;
    slip.provisional = preview.provisional;
    slip.officerName = actor.officer.name;
    return slip;
}

QList<FormDocument> bothCopies(const ReceiptSlip& slip) {
    return {receiptSlip(slip, SlipCopy::Kept), receiptSlip(slip, SlipCopy::Given)};
}

}  // namespace motcua
