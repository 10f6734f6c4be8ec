// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/identity/birth_date.h"
#include "core/identity/gender.h"
#include "core/identity/identity_warning.h"
#include "core/identity/personal_id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace motcua {

/// What the QR of an identity card says.
struct IdentityCard {
    PersonalId personalId;
    QString name;  ///< as on the card, NFC
    std::optional<BirthDate> birthDate;
    std::optional<Gender> gender;
    QString address;  ///< permanent address, empty where the card says none
    std::optional<QDate> issuedOn;
    std::optional<PersonalId> oldId;  ///< citizens must not be asked to prove it (NĐ 70/2024 Đ12)
    IdentityWarnings warnings;        ///< everything the officer should look at, the number's included
};

/// Most bytes (UTF-8) that a payload may have.
inline constexpr qsizetype kMaxCardPayload = 4096;
inline constexpr qsizetype kMaxCardName = 120;
inline constexpr qsizetype kMaxCardAddress = 500;

/// Whether a scan claims to be a card: digits, then a bar. Decides which parser may answer; says nothing
/// about whether it is right.
[[nodiscard]] bool looksLikeIdentityCard(const QString& payload);

/// Reads the card of 2021: `number|old number|name|ddMMyyyy|Nam/Nữ|address|ddMMyyyy`, UTF-8 without escapes.
/// The old number may be empty or its whole field absent; gender, address and date of issue may be absent;
/// further fields (card of 2024) are passed over with a warning. A trailing CR or LF of the scanner is taken
/// off; any other control character refuses the payload. `today` bounds the dates; an invalid one does not.
/// Refusals: "card.size", "card.characters", "card.fields", "card.number", "card.name", "card.birthDate",
/// "card.address"; field "idCardQr".
[[nodiscard]] Outcome<IdentityCard> parsedIdentityCard(const QString& payload, QDate today);

}  // namespace motcua
