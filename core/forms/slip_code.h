// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace motcua {

/// What the QR of a slip says: the dossier's code and twelve check characters that prove that the slip and
/// the store speak of the same dossier.
///
/// Check characters come from the journal (checkCharacters(), 60 bits in Crockford's base 32). The payload is
/// "H17.12-20261123-0000064*7K4MQX2P9TRD": capitals, digits and `.-*` only, so that the QR stays small
/// (alphanumeric mode); `*` occurs in no dossier code.
struct SlipCode {
    QString dossierCode;
    QString checks;  ///< twelve characters, or empty where only the code was read

    friend bool operator==(const SlipCode&, const SlipCode&) = default;
};

/// "7K4M-QX2P-9TRD". Text of any other length is returned as it is.
[[nodiscard]] QString groupedChecks(const QString& checks);

/// The payload; without checks the code alone.
[[nodiscard]] QString toPayload(const SlipCode& code);
/// Reads a scanned payload or a typed code: lower case, white space and the scanner's CR around it, checks
/// grouped or not, after `*` or a space, O read as 0 and I, L as 1 within them; the checks may be missing.
/// Nothing, where the text is no dossier code (QCVN 102:2016 or QĐ 20/2020 form) or its checks are damaged.
[[nodiscard]] std::optional<SlipCode> slipCodeFrom(const QString& text);

}  // namespace motcua
