// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_font.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QSet>
#include <algorithm>

namespace motcua::print {

namespace {

QString sample(char32_t sign) {
    const QString number =
        QStringLiteral("U+") + QString::number(sign, 16).toUpper().rightJustified(4, QLatin1Char('0'));
    if (!QChar::isPrint(sign)) return number;
    return QStringLiteral("%1 (%2)").arg(QString::fromUcs4(&sign, 1), number);
}

QSet<char32_t> signsOf(const QStringList& texts) {
    QSet<char32_t> signs;
    for (const QString& text : texts)
        for (const uint sign : text.normalized(QString::NormalizationForm_C).toUcs4())
            if (sign != '\n') signs += char32_t(sign);
    return signs;
}

/// Asked first: where no font is installed at all, Qt hands out faces that may not even be asked for their
/// name. Families of several foundries are listed as "Family [Foundry]".
bool isInstalled(const QString& family) {
    const QStringList installed = QFontDatabase::families();
    return std::any_of(installed.begin(), installed.end(), [&family](const QString& known) {
        return known == family || known.startsWith(family + QStringLiteral(" ["));
    });
}

}  // namespace

const QString& vietnameseLetters() {
    static const QString letters = QStringLiteral(
        "aeiouyAEIOUY"
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
        "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ");
    return letters;
}

FormFont::FormFont(QString family) : m_family(std::move(family)) {
    for (const auto& [bold, italic] : {std::pair{false, false}, {true, false}, {false, true}})
        m_faces += QRawFont::fromFont(font(100, bold, italic));
}

Outcome<FormFont> FormFont::loaded(const QStringList& families) {
    for (const QString& family : families) {
        if (!isInstalled(family)) continue;
        FormFont candidate(family);
        const bool isFamily = std::all_of(
            candidate.m_faces.begin(), candidate.m_faces.end(),
            [&family](const QRawFont& face) { return face.isValid() && face.familyName() == family; });
        if (isFamily && !candidate.flawIn({vietnameseLetters()})) return candidate;
    }
    return Refusal{
        QStringLiteral("print.font"),
        QCoreApplication::translate("print", "No font with all Vietnamese letters is installed for forms."),
        QCoreApplication::translate("print", "Install the font Tinos (package fonts-croscore)."),
        {}};
}

QFont FormFont::font(int pixels, bool bold, bool italic) const {
    const quint32 key = quint32(pixels) << 2 | quint32(bold) << 1 | quint32(italic);
    if (const auto kept = m_fonts.constFind(key); kept != m_fonts.constEnd()) return *kept;
    QFont font(m_family);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    m_fonts.insert(key, font);
    return font;
}

bool FormFont::has(char32_t sign) const {
    const auto kept = m_signs.constFind(sign);
    if (kept != m_signs.constEnd()) return *kept;
    const bool known = std::all_of(m_faces.begin(), m_faces.end(), [sign](const QRawFont& face) {
        return face.supportsCharacter(uint(sign));
    });
    m_signs.insert(sign, known);
    return known;
}

QString FormFont::withSigns(const QString& text) const {
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    for (const uint sign : composed.toUcs4()) {
        const bool shown = sign == '\n' || has(char32_t(sign));
        out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&sign), shown ? 1 : 0);
        if (!shown)
            out += has(QChar::ReplacementCharacter) ? QChar(QChar::ReplacementCharacter) : QChar(u'?');
    }
    return out;
}

std::optional<Refusal> FormFont::flawIn(const QStringList& texts) const {
    for (const char32_t sign : signsOf(texts)) {
        if (has(sign)) continue;
        return Refusal{
            QStringLiteral("print.glyph"),
            QCoreApplication::translate("print", "The form's font %1 has no letter for %2.")
                .arg(m_family, sample(sign)),
            QCoreApplication::translate("print", "Correct the text that holds it, then print again."),
            {}};
    }
    return std::nullopt;
}

}  // namespace motcua::print
