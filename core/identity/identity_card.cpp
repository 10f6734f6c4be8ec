// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identity_card.h"

#include "core/base/text.h"
#include "core/identity/digits.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace motcua {

namespace {

Refusal noCard(const char* key, const QString& message) {
    return {QString::fromLatin1(key), message,
            QCoreApplication::translate("identity",
                                        "Scan the card again with an English keyboard layout, or type the "
                                        "data from the card."),
            QStringLiteral("idCardQr")};
}

Refusal notACard() {
    return noCard("card.fields",
                  QCoreApplication::translate("identity", "This is not the QR code of an identity card."));
}

QString withoutScannerEnd(QString payload) {
    static const QString ends = QStringLiteral("\r\n\t");
    while (!payload.isEmpty() && ends.contains(payload.back())) payload.chop(1);
    return payload;
}

/// Cards write day, month, year; readers that turn it round are understood, where that is the only reading.
QString dayFirst(const QString& digits) {
    const bool yearFirst = digits.size() == 8 && digits.left(2) >= QLatin1String("19") &&
                           digits.left(2) <= QLatin1String("20") && digits.mid(4, 2) <= QLatin1String("12");
    const bool isPlain = digits.mid(2, 2) <= QLatin1String("12") && digits.mid(4) >= QLatin1String("1880");
    return yearFirst && !isPlain ? digits.mid(6) + digits.mid(4, 2) + digits.left(4) : digits;
}

std::optional<QDate> dateFromCard(const QString& written) {
    if (written.size() != 8 || !isAllDigits(written)) return std::nullopt;
    const QString text = dayFirst(written);
    const QDate date(text.mid(4).toInt(), text.mid(2, 2).toInt(), text.left(2).toInt());
    return date.isValid() && date.year() >= 1976 && date.year() <= 2199 ? std::optional(date) : std::nullopt;
}

/// The fields after the number, in the order of the card.
struct Fields {
    QString oldId;
    QString name;
    QString birthDate;
    QString gender;
    QString address;
    QString issuedOn;
    bool more = false;
};

/// The old number is recognised by having no letter, so that its field may be absent.
std::optional<Fields> fieldsOf(const QStringList& all) {
    Fields found;
    qsizetype next = 1;
    const bool hasOld = all.size() > 1 && (all.at(1).isEmpty() || isAllDigits(all.at(1)));
    if (hasOld) found.oldId = all.at(next++);
    if (all.size() < next + 2) return std::nullopt;
    for (QString* field : {&found.name, &found.birthDate, &found.gender, &found.address, &found.issuedOn})
        if (next < all.size()) *field = all.at(next++);
    found.more = next < all.size();
    return found;
}

void readOldId(const Fields& fields, IdentityCard& card) {
    if (fields.oldId.isEmpty()) return;
    const auto old = PersonalId::parsed(fields.oldId);
    if (old)
        card.oldId = *old;
    else
        card.warnings += {QStringLiteral("card.oldId"),
                          QCoreApplication::translate("identity",
                                                      "The old number on the card cannot be read and was "
                                                      "left out.")};
}

void readGender(const Fields& fields, IdentityCard& card) {
    card.gender = genderFrom(fields.gender);
    if (!card.gender)
        card.warnings +=
            {QStringLiteral("card.gender"),
             QCoreApplication::translate("identity", "The card's QR code does not say the gender.")};
}

void readIssueDate(const Fields& fields, QDate today, IdentityCard& card) {
    const auto date = dateFromCard(fields.issuedOn);
    const bool tooEarly = date && card.birthDate && card.birthDate->isAfter(*date);
    const bool tooLate = date && today.isValid() && *date > today;
    if (date && !tooEarly && !tooLate)
        card.issuedOn = date;
    else
        card.warnings +=
            {QStringLiteral("card.issuedOn"),
             QCoreApplication::translate("identity", "The card's QR code has no plausible date of issue.")};
}

/// Keyboard wedges under a Telex or VNI layout type over the letters; digits or signs in a name betray it.
bool isTypedOver(const QString& name) {
    static const QString allowed = QStringLiteral(" '-.");
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return !c.isLetter() && !c.isMark() && !allowed.contains(c); });
}

std::optional<Refusal> readName(const Fields& fields, IdentityCard& card) {
    const auto name =
        acceptedText(fields.name, {QStringLiteral("idCardQr"),
                                   QCoreApplication::translate("identity", "The name on the card"),
                                   kMaxCardName, false, true});
    if (!name)
        return noCard("card.name", QCoreApplication::translate(
                                       "identity", "The name in the card's QR code cannot be read."));
    card.name = *name;
    if (isTypedOver(card.name))
        card.warnings += {QStringLiteral("card.name"),
                          QCoreApplication::translate("identity",
                                                      "The name has signs that no name has; the scanner's "
                                                      "keyboard layout may be wrong. Compare it with the "
                                                      "card.")};
    return std::nullopt;
}

std::optional<Refusal> readAddress(const Fields& fields, IdentityCard& card) {
    const auto address =
        acceptedText(fields.address,
                     {QStringLiteral("idCardQr"),
                      QCoreApplication::translate("identity", "The address on the card"), kMaxCardAddress});
    if (!address)
        return noCard("card.address", QCoreApplication::translate(
                                          "identity", "The address in the card's QR code cannot be read."));
    card.address = *address;
    if (card.address.isEmpty())
        card.warnings +=
            {QStringLiteral("card.addressMissing"),
             QCoreApplication::translate("identity", "The card's QR code does not say the address.")};
    return std::nullopt;
}

std::optional<Refusal> readBirthDate(const Fields& fields, QDate today, IdentityCard& card) {
    const bool form =
        isAllDigits(fields.birthDate) && (fields.birthDate.size() == 8 || fields.birthDate.size() == 4);
    const auto date = BirthDate::parsed(form ? dayFirst(fields.birthDate) : QString());
    if (!date || (today.isValid() && date->isAfter(today)))
        return noCard(
            "card.birthDate",
            QCoreApplication::translate("identity", "The date of birth in the card's QR code is not one."));
    card.birthDate = *date;
    return std::nullopt;
}

}  // namespace

bool looksLikeIdentityCard(const QString& payload) {
    const qsizetype bar = payload.left(64).indexOf(QLatin1Char('|'));
    return bar > 0 && isAllDigits(payload.left(bar).trimmed());
}

Outcome<IdentityCard> parsedIdentityCard(const QString& payload, QDate today) {
    if (payload.size() > kMaxCardPayload || payload.toUtf8().size() > kMaxCardPayload)
        return noCard("card.size", QCoreApplication::translate(
                                       "identity", "The scanned text is too long for an identity card."));
    const QString line = withoutScannerEnd(payload);
    const bool hasControl = std::any_of(line.begin(), line.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
    if (hasControl)
        return noCard("card.characters",
                      QCoreApplication::translate("identity", "The scanned text holds control characters."));
    QStringList all;
    for (const QString& part : line.split(QLatin1Char('|'))) all += part.trimmed();
    if (all.size() < 3 || !isAllDigits(all.first())) return notACard();
    const auto id = PersonalId::parsed(all.first());
    if (!id)
        return noCard("card.number", QCoreApplication::translate(
                                         "identity", "The number in the card's QR code is not complete."));
    const auto fields = fieldsOf(all);
    if (!fields) return notACard();

    IdentityCard card{*id, {}, {}, {}, {}, {}, {}, id->warnings()};
    if (const auto flaw = readName(*fields, card)) return *flaw;
    if (const auto flaw = readBirthDate(*fields, today, card)) return *flaw;
    if (const auto flaw = readAddress(*fields, card)) return *flaw;
    readOldId(*fields, card);
    readGender(*fields, card);
    readIssueDate(*fields, today, card);
    if (fields->more)
        card.warnings += {QStringLiteral("card.moreFields"),
                          QCoreApplication::translate("identity",
                                                      "The card's QR code says more than is known of it; "
                                                      "compare the data with the card.")};
    card.warnings += card.personalId.checkAgainst(card.birthDate, card.gender);
    return card;
}

}  // namespace motcua
