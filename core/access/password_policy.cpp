// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/password_policy.h"

#include "core/access/access_say.h"
#include "core/access/easy_parts.h"
#include "core/base/text.h"

#include <QFile>
#include <QRandomGenerator>
#include <algorithm>

namespace motcua {

namespace {

constexpr int kLeastEffort = 8;
constexpr int kWordsOfPassphrase = 5;

Refusal ofPassword(const char* key, const QString& message, const QString& remedy) {
    return {QString::fromLatin1(key), message, remedy, QStringLiteral("password")};
}

/// Letters and digits without marks, as they are compared.
QString bare(const QString& text) {
    return folded(text).remove(u' ');
}

/// Replaces the signs that stand for letters: "p@ssw0rd".
QString unmasked(QString text) {
    const std::pair<QChar, QChar> masks[] = {{u'@', u'a'}, {u'4', u'a'}, {u'0', u'o'}, {u'1', u'i'},
                                             {u'!', u'i'}, {u'3', u'e'}, {u'$', u's'}, {u'5', u's'}};
    for (const auto& [mask, letter] : masks) text.replace(mask, letter);
    return text;
}

/// "abcabcabc" is no more than "abc".
QString withoutRepeats(const QString& text) {
    for (qsizetype period = 1; period <= text.size() / 2; ++period) {
        bool repeats = true;
        for (qsizetype i = period; i < text.size() && repeats; ++i)
            repeats = text.at(i) == text.at(i - period);
        if (repeats) return text.left(period);
    }
    return text;
}

QStringList ownParts(const PasswordOwner& owner) {
    QStringList parts;
    for (const QString& text : QStringList{owner.login, owner.name} + owner.places) {
        parts += bare(text);
        const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
        parts += words;
        for (qsizetype i = 0; i + 1 < words.size(); ++i) parts += words.at(i) + words.at(i + 1);
    }
    return parts;
}

bool hasBadSigns(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign.category() == QChar::Other_Control) return true;
        if (sign.isHighSurrogate() && (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())) return true;
        if (sign.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate())) return true;
    }
    return false;
}

const QStringList& words() {
    static const QStringList list = linesOf(QStringLiteral(":/passwords/words.txt"));
    return list;
}

}  // namespace

QByteArray passwordBytes(const QString& password) {
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

int effortOf(const QString& password, const PasswordOwner& owner) {
    const QStringList own = ownParts(owner);
    return std::min(effortOfParts(withoutRepeats(bare(password)), own),
                    effortOfParts(withoutRepeats(bare(unmasked(password))), own));
}

Refusals checkedPassword(const QString& password, const PasswordOwner& owner) {
    const QString text = password.normalized(QString::NormalizationForm_C);
    if (hasBadSigns(text))
        return {ofPassword("password.signs", AccessSay::tr("A password cannot hold this sign."),
                           AccessSay::tr("Use letters, digits, blanks and signs of the keyboard."))};
    const qsizetype signs = text.toUcs4().size();
    const int least = owner.isPrivileged ? kShortestOfPrivileged : kShortestPassword;
    Refusals refusals;
    if (signs < least)
        refusals += ofPassword("password.short",
                               AccessSay::tr("The password has %1 characters; it needs %2.")
                                   .arg(QString::number(signs), QString::number(least)),
                               AccessSay::tr("Take several words that have nothing to do with each other."));
    if (signs > kLongestPassword)
        refusals +=
            ofPassword("password.long",
                       AccessSay::tr("The password is longer than %1 characters.").arg(kLongestPassword),
                       AccessSay::tr("Take a shorter one."));
    if (!refusals.isEmpty()) return refusals;
    if (std::all_of(text.begin(), text.end(), [](QChar sign) { return !sign.isLetter(); }))
        return {ofPassword("password.digits",
                           AccessSay::tr("The password has no letter; dates, telephone and identity "
                                         "numbers are guessed first."),
                           AccessSay::tr("Take several words that have nothing to do with each other."))};
    if (effortOf(text, owner) < kLeastEffort)
        return {ofPassword(
            "password.easy",
            AccessSay::tr("This password is guessed easily: it is made of common words, names, places, "
                          "years or rows of keys."),
            AccessSay::tr("Take several words that have nothing to do with each other."))};
    return {};
}

QString newPassphrase() {
    for (;;) {
        QStringList chosen;
        while (chosen.size() < kWordsOfPassphrase) {
            const QString& word = words().at(QRandomGenerator::system()->bounded(int(words().size())));
            if (!chosen.contains(word)) chosen += word;
        }
        const QString phrase = chosen.join(u' ');
        if (checkedPassword(phrase, {{}, {}, {}, true}).isEmpty()) return phrase;
    }
}

}  // namespace motcua
