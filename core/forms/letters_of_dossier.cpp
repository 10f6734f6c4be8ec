// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/letters_of_dossier.h"

#include "core/access/actor.h"
#include "core/calendar/local_day.h"
#include "core/calendar/working_timeline.h"
#include "core/dossier/signing.h"
#include "core/forms/dossier_on_paper.h"
#include "core/forms/extension_letter.h"
#include "core/forms/refusal_slip.h"
#include "core/forms/stop_notice.h"
#include "core/forms/supplement_slip.h"

namespace motcua {

namespace {

QString nameOf(OfficerId id, const Desk& desk) {
    const auto officer = desk.directory.officer(id);
    return officer ? officer->name : QString();
}

QString phoneOf(UnitId id, const Desk& desk) {
    const auto unit = desk.directory.unit(id);
    const CentreUnit* described = unit ? desk.centre.centre().unit(unit->key) : nullptr;
    return described ? described->phone : QString();
}

SlipHead headOf(const Letter& letter, const Dossier& dossier, const Desk& desk, int printNumber) {
    SlipHead head = motcua::headOf(desk, dossier, letter.form, letter.unit, printNumber);
    head.number = letter.number;
    head.documentNo = letter.documentNo;
    return head;
}

/// "Bổ sung: Giấy chứng sinh", "Nộp lại: Tờ khai – thiếu chữ ký".
QStringList contentsOf(const QList<PaperFault>& faults) {
    QStringList contents;
    for (const PaperFault& fault : faults) {
        QString line = (fault.wrong ? QStringLiteral("Hoàn thiện, nộp lại: ") : QStringLiteral("Bổ sung: ")) +
                       fault.paper.name;
        if (!fault.reason.isEmpty()) line += QStringLiteral(" – ") + fault.reason;
        contents += line;
    }
    return contents;
}

QString reasonOf(const Letter& letter) {
    if (!letter.content.reason.isEmpty()) return letter.content.reason;
    return QStringLiteral("Hồ sơ chưa đầy đủ, chưa đúng quy định để giải quyết.");
}

SupplementSlip begunSupplement(const Letter& letter, const SlipHead& head, const Desk& desk) {
    SupplementSlip slip;
    static_cast<SlipHead&>(slip) = head;
    slip.contents = contentsOf(letter.content.papers);
    slip.reason = reasonOf(letter);
    slip.contactPhone = phoneOf(letter.unit, desk);
    slip.issuedAt = fromLocal(letter.issuedOn(), localTime(letter.at));
    slip.officerName = nameOf(letter.officer, desk);
    return slip;
}

RefusalSlip begunRefusal(const Letter& letter, const SlipHead& head, const Desk& desk) {
    RefusalSlip slip;
    static_cast<SlipHead&>(slip) = head;
    slip.reason = letter.content.reason;
    slip.legalBasis = letter.legalBasis;
    slip.issuedAt = fromLocal(letter.issuedOn(), localTime(letter.at));
    slip.officerName = nameOf(letter.officer, desk);
    return slip;
}

template <class Slip>
void putDossier(Slip& slip, const Dossier& dossier) {
    slip.submitter = onPaper(dossier.submitter);
    slip.procedureName = dossier.procedureName;
    slip.procedureCode = dossier.procedureCode;
}

template <class Slip>
QList<FormDocument> bothCopies(const Slip& slip, FormDocument (*form)(const Slip&, SlipCopy)) {
    return {form(slip, SlipCopy::Kept), form(slip, SlipCopy::Given)};
}

/// "05 ngày làm việc" between two due dates; empty where it is not a whole number of them.
QString extensionText(Instant from, Instant to, const WorkingCalendar& calendar) {
    const WorkingTimeline& timeline = calendar.timeline();
    const qint64 days = timeline.ordinalAt(dayOf(to)) - timeline.ordinalAt(dayOf(from));
    return days > 0 ? TimeLimit::workingDays(days).toVietnamese() : QString();
}

/// As it was fixed when the letter was issued; letters of before that are signed by who holds the authority
/// on the day that stands on them.
template <class Form>
void putSigner(Form& out, const Letter& letter, const Dossier& dossier, const Desk& desk) {
    Signing signing{letter.content.signerCapacity, letter.content.signerName, letter.content.signingDecision};
    if (signing == Signing{})
        signing = signingOf(desk, letter.officer, letter.unit, dossier.procedureCode, letter.issuedOn());
    out.signer = {signing.capacity, signing.name};
    out.signingDecision = signing.decision;
}

FormDocument extensionOf(const Letter& letter, const Dossier& dossier, const Desk& desk,
                         const SlipHead& head) {
    ExtensionLetter out;
    static_cast<SlipHead&>(out) = head;
    out.addressee = onPaper(dossier.submitter);
    out.sector = dossier.sector;
    out.procedureName = dossier.procedureName;
    out.procedureCode = dossier.procedureCode;
    out.receivingUnitName = unitName(desk, dossier.receivingUnit);
    out.receivedAt = dossier.receivedAt;
    out.promisedAt = letter.previousDue.value_or(dossier.promisedDue);
    out.newDueAt = letter.newDue.value_or(out.promisedAt);
    out.extension =
        extensionText(out.promisedAt, out.newDueAt, desk.centre.calendarOf(dossier.competentUnit));
    out.reason = letter.content.reason;
    out.legalBasis = letter.legalBasis;
    out.issuedAt = fromLocal(letter.issuedOn(), localTime(letter.at));
    putSigner(out, letter, dossier, desk);
    return extensionLetter(out);
}

FormDocument stopOf(const Letter& letter, const Dossier& dossier, const Desk& desk, const SlipHead& head) {
    StopNotice out;
    static_cast<SlipHead&>(out) = head;
    out.addressee = onPaper(dossier.submitter);
    out.procedureName = dossier.procedureName;
    out.procedureCode = dossier.procedureCode;
    out.receivingUnitName = unitName(desk, dossier.receivingUnit);
    out.receivedAt = dossier.receivedAt;
    out.requestedOn = letter.requestedOn;
    out.reason = letter.content.reason;
    out.stage = letter.content.stage;
    out.returnedPapers = letter.content.returned;
    out.feeSettlement = letter.content.feeSettlement;
    if (out.feeSettlement.isEmpty() && dossier.feeTotal().amount == 0)
        out.feeSettlement = QStringLiteral("không phát sinh");
    out.legalBasis = letter.legalBasis;
    putSigner(out, letter, dossier, desk);
    out.stoppedAt = letter.at;
    out.issuedAt = fromLocal(letter.issuedOn(), localTime(letter.at));
    return stopNotice(out);
}

}  // namespace

QList<FormDocument> letterPages(const Letter& letter, const Dossier& dossier, const Desk& desk,
                                int printNumber) {
    if (letter.state != LetterState::Issued) throw LogicError(QStringLiteral("a letter that is none"));
    const SlipHead head = headOf(letter, dossier, desk, printNumber);
    if (letter.form == form_meaning::kSupplement) {
        SupplementSlip slip = begunSupplement(letter, head, desk);
        putDossier(slip, dossier);
        return bothCopies(slip, supplementSlip);
    }
    if (letter.form == form_meaning::kRefusal) {
        RefusalSlip slip = begunRefusal(letter, head, desk);
        putDossier(slip, dossier);
        return bothCopies(slip, refusalSlip);
    }
    if (letter.form == form_meaning::kExtension) return {extensionOf(letter, dossier, desk, head)};
    return {stopOf(letter, dossier, desk, head)};
}

QList<FormDocument> counterPages(const Letter& letter, const Application& application,
                                 const Procedure& procedure, const Desk& desk) {
    const auto rules = desk.centre.centre().deskRulesOn(localDate(letter.at));
    if (!rules) throw LogicError(QStringLiteral("a counter slip on a day without rules"));
    SlipHead head = motcua::headOf(desk, rules->formSet, letter.form, letter.unit);
    head.number = letter.number;
    const auto put = [&](auto& slip) {
        slip.submitter = onPaper(application.submitter);
        slip.procedureName = procedure.name;
        slip.procedureCode = procedure.code;
    };
    if (letter.form == form_meaning::kSupplement) {
        SupplementSlip slip = begunSupplement(letter, head, desk);
        put(slip);
        return bothCopies(slip, supplementSlip);
    }
    RefusalSlip slip = begunRefusal(letter, head, desk);
    put(slip);
    return bothCopies(slip, refusalSlip);
}

}  // namespace motcua
