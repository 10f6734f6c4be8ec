// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_words.h"

#include "core/base/text.h"
#include "core/store/query.h"

#include <QSet>

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
