// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// What a person may type into one field.
struct TextRule {
    QString field;           ///< key of the field for the refusal, e.g. "submitter.name"
    QString label;           ///< its name for people, translated
    qsizetype maxLength;     ///< UTF-16 units after normalisation
    bool multiLine = false;  ///< whether line breaks stay
    bool required = false;
};

/// NFC, no-break and other odd spaces to plain ones, zero-width characters and byte order marks gone,
/// runs of spaces folded, ends trimmed. U+00D0 (Eth) becomes U+0110 (Đ), which it is mistyped for.
/// Idempotent. Keeps line breaks.
[[nodiscard]] QString tidied(const QString& text);

/// The tidied text, or why it cannot be accepted: empty though required, too long, NUL or other control
/// characters, unpaired surrogates, bidirectional overrides, more than four marks on one letter.
/// Nothing is ever cut silently.
[[nodiscard]] Outcome<QString> acceptedText(const QString& text, const TextRule& rule);

/// For search and comparison only: NFD, marks dropped, đ→d, lower case, everything that is neither letter
/// nor digit to one space. Tone placement (hòa/hoà) therefore no longer matters. Idempotent.
[[nodiscard]] QString folded(const QString& text);

/// For reading numbers and fixed phrases: NFD, marks dropped, đ→d, lower case, every run of white space one
/// space, ends trimmed; punctuation stays. "0,5 Ngày làm việc" → "0,5 ngay lam viec".
[[nodiscard]] QString unmarked(const QString& text);

/// First letters of the folded words: "Đăng ký khai sinh" → "dkks".
[[nodiscard]] QString initials(const QString& text);

/// Sorts names as Vietnamese lists do when compared byte by byte: given name (last word) first, then the
/// rest; letters in the order a ă â b c d đ e ê …, tones after letters.
[[nodiscard]] QString personSortKey(const QString& name);

/// The same order for any text, from its first word on.
[[nodiscard]] QString sortKey(const QString& text);

/// Text shortened for a log or a sentence: at most `length` characters, an ellipsis where it was longer.
[[nodiscard]] QString shortened(const QString& text, qsizetype length);

}  // namespace motcua
