// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/reminder_letter.h"

#include "tests/support/approved.h"
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"

using namespace motcua;
using namespace motcua::test;

namespace {

ReminderLetter aReminder() {
    ReminderLetter letter;
    static_cast<SlipHead&>(letter) = anExtension();
    letter.formNumber.clear();
    letter.title = QStringLiteral("CÔNG VĂN ĐÔN ĐỐC\nCHO Ý KIẾN VỀ HỒ SƠ");
    letter.addressee = QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị");
    letter.superior = QStringLiteral("Ủy ban nhân dân phường Hải Châu");
    letter.procedureName = aSlip().procedureName;
    letter.procedureCode = aSlip().procedureCode;
    letter.question = QStringLiteral("Đề nghị cho ý kiến về sự phù hợp với quy hoạch của thửa đất số 112.");
    letter.askedAt = fromLocal(QDate(2026, 11, 25), QTime(9, 0));
    letter.answerBy = fromLocal(QDate(2026, 11, 27), QTime(17, 0));
    letter.dossierDue = aSlip().dueAt;
    letter.issuedAt = fromLocal(QDate(2026, 11, 30), QTime(8, 0));
    letter.signer = anExtension().signer;
    return letter;
}

}  // namespace

TEST_CASE("the letter that reminds a silent unit reads as approved") {
    CHECK(isApproved(QStringLiteral("forms/reminder.txt"), toText(reminderLetter(aReminder()))));
}

TEST_CASE("a reminder with little known and a delegated signature reads as approved") {
    ReminderLetter letter = aReminder();
    letter.number = 0;
    letter.officer = QStringLiteral("Trần <b>Thị</b> %1");
    letter.superior.clear();
    letter.question.clear();
    letter.dossierDue.reset();
    letter.signer = {QStringLiteral("TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG"), QString()};
    letter.signingDecision = QStringLiteral("Quyết định số 15/QĐ-UBND ngày 20/11/2026");
    letter.printNumber = 2;
    CHECK(isApproved(QStringLiteral("forms/reminder_hostile.txt"), toText(reminderLetter(letter))));
}
