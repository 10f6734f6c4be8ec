// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

namespace motcua {

namespace {

constexpr int kMostMarks = 4;

bool isDropped(QChar c) {
    switch (c.unicode()) {
        case 0x200B:  // zero-width space, joiners, word joiner, byte order mark, soft hyphen
        case 0x200C:
        case 0x200D:
        case 0x2060:
        case 0xFEFF:
        case 0x00AD:
            return true;
        default:
            return false;
    }
}

bool isBidiControl(QChar c) {
    const char16_t u = c.unicode();
    return u == 0x200E || u == 0x200F || u == 0x061C || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x206F);
}

struct TextSay {
    Q_DECLARE_TR_FUNCTIONS(text)
};

std::optional<Refusal> flawIn(const QString& text, const TextRule& rule) {
    const auto refusal = [&rule](const char* key, const QString& message, const QString& remedy) {
        return Refusal{QString::fromLatin1(key), message, remedy, rule.field};
    };
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            marks = 0;
            continue;
        }
        if (c.isSurrogate())
            return refusal("text.broken", TextSay::tr("%1 holds a broken character.").arg(rule.label),
                           TextSay::tr("Type the text again instead of pasting it."));
        const bool lineBreak = c == QLatin1Char('\n');
        if ((c.category() == QChar::Other_Control && !lineBreak) || (lineBreak && !rule.multiLine))
            return refusal("text.control", TextSay::tr("%1 holds a control character.").arg(rule.label),
                           TextSay::tr("Delete it, or type the text again instead of pasting it."));
        if (isBidiControl(c))
            return refusal(
                "text.bidi",
                TextSay::tr("%1 holds a sign that reverses the reading direction.").arg(rule.label),
                TextSay::tr("Type the text again instead of pasting it."));
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > kMostMarks)
            return refusal("text.marks",
                           TextSay::tr("%1 has more than four marks on one letter.").arg(rule.label),
                           TextSay::tr("Type the text again instead of pasting it."));
    }
    return std::nullopt;
}

/// Marks longer runs than any text may have, so that normalisation stays linear on hostile input.
bool hasEndlessMarks(const QString& text) {
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > 64) return true;
    }
    return false;
}

/// Whether tidied() would change nothing, seen at a glance: plain ASCII and precomposed Latin letters, single
/// spaces inside. Nearly every text that is read from our own files and stores.
bool isTidy(const QString& text) {
    bool space = true;  // none may lead
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isLetter =
            (u > 0x20 && u < 0x7F) || (u >= 0xC0 && u <= 0x24F && u != 0xD0) || (u >= 0x1EA0 && u <= 0x1EF9);
        if (!isLetter && (u != 0x20 || space)) return false;
        space = u == 0x20;
    }
    return !space || text.isEmpty();
}

}  // namespace

QString tidied(const QString& text) {
    if (isTidy(text)) return text;
    QString normal = hasEndlessMarks(text) ? text : text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(normal.size());
    bool space = false;
    for (qsizetype i = 0; i < normal.size(); ++i) {
        QChar c = normal.at(i);
        if (c == QLatin1Char('\r')) {
            if (i + 1 < normal.size() && normal.at(i + 1) == QLatin1Char('\n')) continue;
            c = QLatin1Char('\n');
        }
        if (c == QChar(0x2028) || c == QChar(0x2029)) c = QLatin1Char('\n');
        if (isDropped(c)) continue;
        if (c == QLatin1Char('\n')) {
            space = false;
            if (!out.isEmpty()) out += c;
            continue;
        }
        if (c == QLatin1Char('\t') || c.category() == QChar::Separator_Space) {
            space = true;
            continue;
        }
        if (space && !out.isEmpty() && !out.endsWith(QLatin1Char('\n'))) out += QLatin1Char(' ');
        space = false;
        out += c == QChar(0x00D0) ? QChar(0x0110) : c;
    }
    while (out.endsWith(QLatin1Char('\n'))) out.chop(1);
    return out;
}

Outcome<QString> acceptedText(const QString& text, const TextRule& rule) {
    // Far longer than anything that could be meant: refused before it costs time.
    if (text.size() > 8 * rule.maxLength + 1024)
        return Refusal{QStringLiteral("text.long"),
                       TextSay::tr("%1 is too long: %2 characters where %3 fit.")
                           .arg(rule.label, QString::number(text.size()), QString::number(rule.maxLength)),
                       TextSay::tr("Shorten it."), rule.field};
    const QString clean = tidied(text);
    if (const auto flaw = flawIn(clean, rule)) return *flaw;
    if (clean.isEmpty() && rule.required)
        return Refusal{QStringLiteral("text.missing"), TextSay::tr("%1 is missing.").arg(rule.label),
                       TextSay::tr("Fill it in."), rule.field};
    if (clean.size() > rule.maxLength)
        return Refusal{QStringLiteral("text.long"),
                       TextSay::tr("%1 is too long: %2 characters where %3 fit.")
                           .arg(rule.label, QString::number(clean.size()), QString::number(rule.maxLength)),
                       TextSay::tr("Shorten it."), rule.field};
    return clean;
}

QString folded(const QString& text) {
    const QString parts = hasEndlessMarks(text) ? text : text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isMark() || isDropped(c)) continue;
        if (c == QChar(0x0111) || c == QChar(0x0110) || c == QChar(0x00D0) || c == QChar(0x00F0))
            out += QLatin1Char('d');
        else if (c.isLetterOrNumber() || c.isSurrogate())
            out += c.toLower();
        else if (!out.isEmpty() && !out.endsWith(QLatin1Char(' ')))
            out += QLatin1Char(' ');
    }
    if (out.endsWith(QLatin1Char(' '))) out.chop(1);
    return out;
}

QString unmarked(const QString& text) {
    const QString parts = hasEndlessMarks(text) ? text : text.normalized(QString::NormalizationForm_D);
    QString out;
    out.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isMark() || isDropped(c)) continue;
        const bool stroke =
            c == QChar(0x0111) || c == QChar(0x0110) || c == QChar(0x00D0) || c == QChar(0x00F0);
        out += stroke ? QLatin1Char('d') : c.toLower();
    }
    return out.simplified();
}

QString initials(const QString& text) {
    QString out;
    bool start = true;
    for (const QChar c : folded(text)) {
        if (start) out += c;
        start = c == QLatin1Char(' ');
    }
    return out.remove(QLatin1Char(' '));
}

QString sortKey(const QString& text) {
    static const QString letters = QStringLiteral("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
    static const QString tones = QStringLiteral("\u0300\u0309\u0303\u0301\u0323");
    QString main;
    QString tone;
    // NFD separates tones; breve, circumflex and horn are put back on their letter.
    const QString parts = text.normalized(QString::NormalizationForm_D).toLower();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString letter(parts.at(i));
        QChar toneMark(QLatin1Char('0'));
        while (i + 1 < parts.size() && parts.at(i + 1).isMark()) {
            const qsizetype which = tones.indexOf(parts.at(++i));
            if (which >= 0)
                toneMark = QChar(ushort('1' + which));
            else
                letter = (letter + parts.at(i)).normalized(QString::NormalizationForm_C);
        }
        const qsizetype rank = letters.indexOf(letter);
        if (rank >= 0) {
            main += QChar(ushort('A' + rank));
            tone += toneMark;
        } else if (letter.at(0).isDigit()) {
            main += letter;
            tone += QLatin1Char('0');
        } else if (!main.isEmpty() && !main.endsWith(QLatin1Char(' '))) {
            main += QLatin1Char(' ');
            tone += QLatin1Char('0');
        }
    }
    return main.trimmed() + QLatin1Char('!') + tone;
}

QString personSortKey(const QString& name) {
    const QString clean = tidied(name);
    const qsizetype last = clean.lastIndexOf(QLatin1Char(' '));
    return last < 0 ? sortKey(clean) : sortKey(clean.mid(last + 1) + QLatin1Char(' ') + clean.left(last));
}

QString shortened(const QString& text, qsizetype length) {
    return text.size() <= length ? text : text.left(length - 1) + QChar(0x2026);
}

}  // namespace motcua
