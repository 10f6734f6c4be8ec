// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/receipt_of_dossier.h"

#include "core/forms/slip_reading.h"
#include "core/identity/phone.h"

namespace motcua {

namespace {

SlipPerson slipPerson(const Person& person) {
    const auto phone = Phone::parsed(person.phone);
    return {person.name, person.number(), person.address, phone ? phone->toDisplay() : person.phone,
            person.email};
}

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

void putForm(ReceiptSlip& slip, const FormSet& set) {
    const auto form = set.form(form_meaning::kReceipt);
    const auto layout = form ? slipLayoutFrom(form->layout.section(QLatin1Char('-'), -1)) : std::nullopt;
    if (!layout) throw LogicError(QStringLiteral("no receipt slip in form set ") + set.key);
    slip.layout = *layout;
    slip.paper = form->paper == QLatin1String("A4") ? PaperSize::A4 : PaperSize::A5;
    slip.formNumber = form->number;
    slip.title = form->title;
}

void putUnit(ReceiptSlip& slip, const Desk& desk, UnitId receiving) {
    const auto unit = desk.directory.unit(receiving);
    const CentreUnit* described = unit ? desk.centre.centre().unit(unit->key) : nullptr;
    if (!described) throw LogicError(QStringLiteral("a receiving unit that the centre does not describe"));
    if (!described->headingParent.isEmpty()) slip.superiorLines = {described->headingParent};
    slip.unitLines = described->headingUnit;
    slip.place = described->place;
    slip.unitName = described->name;
    slip.returnPlace = described->name;
}

void putContent(ReceiptSlip& slip, const Person& submitter, const std::optional<Person>& owner,
                const QList<SubmittedPaper>& papers, const QList<DueFee>& fees, ReturnBy returnBy) {
    slip.submitter = slipPerson(submitter);
    if (owner) slip.owner = slipPerson(*owner);
    slip.papers = slipPapers(papers);
    slip.fees = slipFees(fees);
    slip.returnMethod = returnMethodOf(returnBy);
    slip.footerNote = QStringLiteral(
        "Quét mã QR hoặc đọc mã hồ sơ và mã kiểm tra tại quầy để theo dõi tình trạng giải quyết.");
}

}  // namespace

ReceiptSlip receiptOf(const Dossier& dossier, const Desk& desk, int printNumber) {
    ReceiptSlip slip;
    putForm(slip, desk.centre.centre().formSet(dossier.formSet));
    putUnit(slip, desk, dossier.receivingUnit);
    putContent(slip, dossier.submitter, dossier.owner, dossier.papers, dossier.fees, dossier.returnBy);
    slip.dossierCode = dossier.code;
    slip.checkCharacters = slipChecksOf(dossier.id, desk);
    slip.procedureName = dossier.procedureName;
    slip.procedureCode = dossier.procedureCode;
    slip.request = dossier.request;
    slip.sets = dossier.sets;
    slip.limit = dossier.limit.toVietnamese();
    slip.receivedAt = dossier.receivedAt;
    slip.dueAt = dossier.promisedDue;
    slip.provisional = dossier.provisional;
    slip.registerVolume = QStringLiteral("%1/%2")
                              .arg(dossier.registerPlace.volume, 2, 10, QLatin1Char('0'))
                              .arg(dossier.receivedOn.year());
    slip.registerNumber = dossier.registerPlace.number;
    if (const auto officer = desk.directory.officer(dossier.receivedBy)) slip.officerName = officer->name;
    slip.printNumber = printNumber;
    slip.practice = desk.centre.isPractice();
    return slip;
}

std::optional<ReceiptSlip> previewOf(const Application& application, const Procedure& procedure,
                                     const ReceptionPreview& preview, const Actor& actor, const Desk& desk) {
    const Instant now = desk.clock.now();
    const auto unit = receivingUnitOf(actor, desk.directory, localDate(now));
    const auto rules = desk.centre.centre().deskRulesOn(localDate(now));
    if (!unit || !rules) return std::nullopt;
    ReceiptSlip slip;
    putForm(slip, desk.centre.centre().formSet(rules->formSet));
    putUnit(slip, desk, *unit);
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
    slip.practice = desk.centre.isPractice();
    return slip;
}

QList<FormDocument> bothCopies(const ReceiptSlip& slip) {
    return {receiptSlip(slip, SlipCopy::Kept), receiptSlip(slip, SlipCopy::Given)};
}

}  // namespace motcua
