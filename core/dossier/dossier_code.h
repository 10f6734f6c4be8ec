// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace motcua {

/// Writes a dossier code by a pattern that is data of the centre, e.g. "{agency}-{yyMMdd}-{n:4}"
/// (TT 01/2018/TT-VPCP art. 19) or "{agency}-{yyyyMMdd}-{n:7}" (seen under QĐ 20/2020/QĐ-TTg).
/// `ordinal` counts the dossiers that `agency` received that day, from 1; past the width it grows,
/// it never wraps. \throws LogicError where the pattern is not valid.
[[nodiscard]] QString dossierCode(const QString& pattern, const QString& agency, QDate day, qint64 ordinal);

/// Whether a pattern holds each of agency, date and ordinal exactly once, and nothing that could be misread.
[[nodiscard]] bool isValidCodePattern(const QString& pattern);

/// A code as typed or scanned, brought to the form in which codes are kept: upper case, no spaces,
/// one kind of hyphen. Old and new patterns alike.
[[nodiscard]] QString normalizedCode(const QString& text);

/// Whether a text has the shape of any dossier code, old or new (domain: tolerant look-up).
[[nodiscard]] bool looksLikeCode(const QString& text);

}  // namespace motcua
