// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QStringList>

namespace motcua::print {

/// The 146 letters that Vietnamese fonts fail at: the twelve vowels with and without tones, đ and Đ.
[[nodiscard]] const QString& vietnameseLetters();

/// The one type family that forms are set in, checked: no other is ever mixed in. For one thread.
class FormFont {
public:
    /// The first of `families` that is installed and has every Vietnamese letter in the regular, bold and
    /// italic face. Tinos has the widths of Times New Roman, which NĐ 30/2020 asks for.
    /// Refusal: "print.font".
    [[nodiscard]] static Outcome<FormFont> loaded(const QStringList& families = {
                                                      QStringLiteral("Tinos"),
                                                      QStringLiteral("Times New Roman")});

    [[nodiscard]] const QString& family() const { return m_family; }
    /// `pixels` in units of the layout.
    [[nodiscard]] QFont font(int pixels, bool bold = false, bool italic = false) const;

    /// The text with U+FFFD for every character that the font has no sign for.
    [[nodiscard]] QString withSigns(const QString& text) const;
    /// Refusal "print.glyph" where the font has no sign for a character of the texts.
    [[nodiscard]] std::optional<Refusal> flawIn(const QStringList& texts) const;

private:
    explicit FormFont(QString family);

    [[nodiscard]] bool has(char32_t sign) const;

    QString m_family;
    QList<QRawFont> m_faces;
    mutable QHash<char32_t, bool> m_signs;  ///< whether they are known, where that was asked
    mutable QHash<quint32, QFont> m_fonts;  ///< a font that is kept need not be looked up again
};

}  // namespace motcua::print
