// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/reminders_of_dossier.h"

#include "core/dossier/dossier_say.h"
#include "core/dossier/signing.h"
#include "core/forms/dossier_on_paper.h"
#include "core/forms/slip_reading.h"

namespace motcua {

namespace {

QString unitAbove(const Desk& desk, UnitId unit) {
    const auto known = desk.directory.unit(unit);
    return known && known->parent ? unitName(desk, *known->parent) : QString();
}

ReminderLetter begun(const Consult& consult, const Dossier& dossier, const Desk& desk, int printNumber) {
    ReminderLetter letter;
    static_cast<SlipHead&>(letter) = headOf(desk, dossier.competentUnit);
    letter.paper = PaperSize::A4;
    letter.title = QStringLiteral("CÔNG VĂN ĐÔN ĐỐC\nCHO Ý KIẾN VỀ HỒ SƠ");
    letter.dossierCode = dossier.code;
    letter.checkCharacters = slipChecksOf(dossier.id, desk);
    letter.printNumber = printNumber;
    letter.procedureName = dossier.procedureName;
    letter.procedureCode = dossier.procedureCode;
    letter.question = consult.question;
    letter.askedAt = consult.askedAt;
    letter.dossierDue = dossier.due;
    letter.issuedAt = desk.clock.now();
    const Signing signing = signingOf(desk, consult.askedBy, dossier.competentUnit, dossier.procedureCode,
                                      localDate(letter.issuedAt));
    letter.signer = {signing.capacity, signing.name};
    letter.signingDecision = signing.decision;
    return letter;
}

}  // namespace

QList<ReminderLetter> remindersOf(const Dossier& dossier, const Desk& desk, int printNumber) {
    const Instant now = desk.clock.now();
    QList<ReminderLetter> letters;
    for (const Consult& consult : desk.consults.of(dossier.id)) {
        if (consult.state != ConsultState::Open || consult.silence != SilenceRule::Escalate) continue;
        for (const Consulted& item : consult.asked) {
            if (item.opinion || !item.isSilent(now)) continue;
            ReminderLetter letter = begun(consult, dossier, desk, printNumber);
            letter.addressee = unitName(desk, item.unit);
            const auto officer = item.officer ? desk.directory.officer(*item.officer) : std::nullopt;
            if (officer) letter.officer = officer->name;
            letter.superior = unitAbove(desk, item.unit);
            letter.answerBy = item.due;
            letters += letter;
        }
    }
    return letters;
}

Outcome<QList<FormDocument>> reminderPages(const Dossier& dossier, const Desk& desk, int printNumber) {
    QList<FormDocument> pages;
    for (const ReminderLetter& letter : remindersOf(dossier, desk, printNumber))
        pages += reminderLetter(letter);
    if (pages.isEmpty())
        return Refusal{
            QStringLiteral("reminder.none"),
            DossierSay::tr("Nobody has let the deadline for an opinion pass."),
            DossierSay::tr("A reminder is written once an opinion is overdue and still waited for."),
            {}};
    return pages;
}

}  // namespace motcua
