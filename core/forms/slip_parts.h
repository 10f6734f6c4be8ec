// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/forms/slip_head.h"

#include <QList>

namespace motcua {

/// The parts that statutory forms are made of. Values are tidied (NFC, one line), never cut; what is not
/// given becomes the dots that a form leaves for the pen.

[[nodiscard]] QString slipValue(const QString& text);
/// A code in a narrow column: broken where people break it.
[[nodiscard]] QString codeInLines(const QString& code);
/// "04".
[[nodiscard]] QString twoDigits(int number);
/// "ngày 05 tháng 02 năm 2026".
[[nodiscard]] QString dateInWords(QDate date);
/// "17 giờ 00 phút, thứ Năm, ngày 10 tháng 12 năm 2026": citizens plan by the day of the week.
[[nodiscard]] QString momentWithWeekday(Instant at);
/// "02/2026".
[[nodiscard]] QString volumeText(int volume, int year);
/// Narrow columns hold words, so they grow with the type of the paper.
[[nodiscard]] double typeScale(PaperSize paper);
/// "Ông/Bà", or how a body is addressed.
[[nodiscard]] QString addressTerm(const SlipPerson& person);

/// Label, colon, value.
[[nodiscard]] FormParagraph labelled(const QString& label, const QString& text, bool bold = false);
/// A sentence as letters have it: indented and justified.
[[nodiscard]] FormParagraph sentence(const FormLine& runs);
/// Each line of a longer text as a sentence of its own; dots where there is none.
[[nodiscard]] QList<FormBlock> sentences(const QString& text);

/// "Tiếp nhận hồ sơ của", since 2025 with the number of the person.
[[nodiscard]] QList<FormBlock> receivedFrom(const SlipHead& head, const SlipPerson& person);
[[nodiscard]] FormParagraph addressOf(const SlipPerson& person);
[[nodiscard]] FormPair contactOf(const SlipPerson& person);
/// What is asked for, labelled as the layout does, with the code of the procedure behind it.
[[nodiscard]] FormParagraph procedureLine(const SlipHead& head, const QString& name, const QString& code);

[[nodiscard]] FormSignatures::Signer slipSigner(const QString& role, const QString& name);
/// Recipients on the left, the signer with seal on the right. The file copy ("Lưu: VT") ends the list.
[[nodiscard]] FormSignatures letterSignature(const SlipSigner& signer, const QStringList& recipients);

/// An empty form with heading, title, code, QR and marks; dated `issuedOn`.
[[nodiscard]] FormDocument formBegun(const SlipHead& head, QDate issuedOn);
/// "Số: 12/HDHS", with dots for what is not known.
[[nodiscard]] QString numberLine(const SlipHead& head);
/// Right in the footer of a slip that is given in two copies.
[[nodiscard]] FormLine copyMark(SlipCopy copy);

}  // namespace motcua
