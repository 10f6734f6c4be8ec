// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_words.h"

#include "core/base/text.h"
#include "core/store/dialect.h"
#include "core/store/query.h"

#include <QSet>
#include <algorithm>

namespace motcua::store {

namespace {

constexpr qsizetype kLongestText = 400;
constexpr qsizetype kMostWords = 12;
constexpr qsizetype kShortestPhonePart = 3;

QStringList wordsOf(const QString& text) {
    return folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Words in the order in which they came, each once.
class Words {
public:
    void add(const QStringList& words) {
        for (const QString& word : words) {
            if (m_seen.contains(word)) continue;
            m_seen.insert(word);
            m_words += word;
        }
    }

    void addEnds(const QString& word, qsizetype shortest) {
        for (qsizetype from = 0; word.size() - from >= shortest; ++from) add({word.mid(from)});
    }

    [[nodiscard]] QString text() const { return m_words.join(QLatin1Char(' ')); }

private:
    QSet<QString> m_seen;
    QStringList m_words;
};

void addPerson(Words& words, const Person& person) {
    words.add(wordsOf(person.name));
    const QStringList phone = wordsOf(person.phone);
    for (const QString& part : phone) words.addEnds(part, kShortestPhonePart);
}

/// Words that are matched as they stand, and strings of digits of which any part counts.
struct FoundBy {
    QStringList words;
    QStringList parts;
};

bool has(const FoundBy& found, const QString& word, bool isBeginning) {
    if (!isBeginning) return found.words.contains(word) || found.parts.contains(word);
    return std::any_of(found.words.begin(), found.words.end(),
                       [&](const QString& each) { return each.startsWith(word); }) ||
           std::any_of(found.parts.begin(), found.parts.end(),
                       [&](const QString& each) { return each.contains(word); });
}

std::optional<FoundBy> foundBy(Database& database, DossierId dossier) {
    Query query(database, QStringLiteral(R"(
        SELECT d.code, p.code, p.name_folded, coalesce(s.name_folded, ''), coalesce(s.phone, ''),
            coalesce(o.name_folded, ''), coalesce(o.phone, '')
        FROM dossier d JOIN procedure_version p ON p.id = d.procedure_version
            LEFT JOIN person s ON s.dossier = d.id AND s.role = 'submitter'
            LEFT JOIN person o ON o.dossier = d.id AND o.role = 'owner'
        WHERE d.id = ?)"));
    if (!query.run(dossier).next()) return std::nullopt;
    const auto split = [&query](int column) {
        return query.at<QString>(column).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    FoundBy found{split(2) + split(3) + split(5) + wordsOf(query.at<QString>(1)),
                  wordsOf(query.at<QString>(0))};
    for (const int phone : {4, 6}) found.parts += wordsOf(query.at<QString>(phone));
    return found;
}

}  // namespace

QString searchWords(const Dossier& dossier) {
    Words words;
    addPerson(words, dossier.submitter);
    if (dossier.owner) addPerson(words, *dossier.owner);
    words.add(wordsOf(dossier.procedureName));
    words.add(wordsOf(dossier.procedureCode));
    const QStringList code = wordsOf(dossier.code);
    for (const QString& part : code) words.addEnds(part, 1);
    return words.text();
}

QStringList typedWords(const QString& text) {
    // Through UTF-8: half a surrogate pair becomes a sign that no word holds.
    const QString clean = QString::fromUtf8(text.left(kLongestText).toUtf8());
    return wordsOf(clean).mid(0, kMostWords);
}

bool hasWords(Database& database, DossierId dossier, const QStringList& words) {
    const auto found = foundBy(database, dossier);
    if (!found) return false;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (!has(*found, words.at(i), dialect::isBeginning(words, i))) return false;
    return true;
}

void indexWords(Database& database, const Dossier& dossier) {
    execute(database, QStringLiteral("INSERT INTO dossier_words (rowid, words) VALUES (?, ?)"), dossier.id,
            searchWords(dossier));
}

void unindexWords(Database& database, const Dossier& dossier) {
    execute(database,
            QStringLiteral("INSERT INTO dossier_words (dossier_words, rowid, words) VALUES ('delete', ?, ?)"),
            dossier.id, searchWords(dossier));
}

}  // namespace motcua::store
