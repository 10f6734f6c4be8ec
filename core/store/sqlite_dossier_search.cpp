// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_dossier_search.h"

#include "core/dossier/dossier_code.h"
#include "core/identity/personal_id.h"
#include "core/identity/tax_code.h"
#include "core/store/dialect.h"
#include "core/store/dossier_rows.h"
#include "core/store/query.h"
#include "core/store/read_view.h"
#include "core/store/search_words.h"
#include "core/store/visible_dossiers.h"

namespace motcua::store {

namespace {

/// No number is longer than this as people type it.
constexpr qsizetype kLongestNumber = 40;

QList<DossierId> idsFrom(Query& query) {
    QList<DossierId> ids;
    while (query.next()) ids += query.at<DossierId>(0);
    return ids;
}

QList<DossierId> byNumber(Database& database, const QString& text, int limit) {
    QString personal;
    QString tax;
    if (text.size() <= kLongestNumber) {
        if (const auto id = PersonalId::parsed(text)) personal = id->digits();
        if (const auto code = TaxCode::parsed(text)) tax = code->text();
    }
    if (personal.isEmpty() && tax.isEmpty()) return {};
    Query query(database, QStringLiteral(R"(
        SELECT dossier FROM person WHERE personal_id = ? AND personal_id <> ''
        UNION SELECT dossier FROM person WHERE tax_code = ? AND tax_code <> ''
        ORDER BY dossier DESC LIMIT ?)"));
    return idsFrom(query.run(personal, tax, limit + 1));
}

SearchAnswer answerOf(Database& database, const QList<DossierId>& ids, int limit) {
    SearchAnswer answer;
    answer.rows = dossierRows(database, ids.mid(0, limit));
    answer.total = std::min<qint64>(ids.size(), limit);
    answer.more = ids.size() > limit;
    return answer;
}

}  // namespace

SearchAnswer SqliteDossierSearch::search(const QString& text, int limit,
                                         const std::optional<VisibleTo>& visible) const {
    if (limit < 1) throw LogicError(QStringLiteral("a search without rows"));
    const ReadView view(m_database);
    const QString condition = visibleCondition(visible);
    QList<DossierId> ids = byCode(text);
    if (ids.isEmpty()) ids = byNumber(m_database, text, limit);
    return ids.isEmpty() ? byWords(text, limit, condition)
                         : answerOf(m_database, seen(ids, condition), limit);
}

QList<DossierId> SqliteDossierSearch::seen(const QList<DossierId>& ids, const QString& condition) const {
    if (condition.isEmpty()) return ids;
    Query query(m_database, QStringLiteral("SELECT 1 FROM dossier d WHERE d.id = ?") + condition);
    QList<DossierId> out;
    for (const DossierId id : ids)
        if (query.run(id).next()) {
            query.finish();
            out += id;
        }
    return out;
}

QList<DossierId> SqliteDossierSearch::byCode(const QString& text) const {
    constexpr qsizetype longest = 100;
    if (text.size() > longest || !looksLikeCode(text)) return {};
    Query query(m_database, QStringLiteral("SELECT id FROM dossier WHERE code = ?"));
    return idsFrom(query.run(normalizedCode(text)));
}

/// Asked once: opening the words costs more than going on to the hits that are only counted.
SearchAnswer SqliteDossierSearch::byWords(const QString& text, int limit, const QString& condition) const {
    const QString match = dialect::matchAll(typedWords(text));
    if (match.isEmpty()) return {};
    const QString hits =
        condition.isEmpty()
            ? QStringLiteral("SELECT rowid FROM dossier_words WHERE dossier_words MATCH ?")
            : QStringLiteral(
                  "SELECT w.rowid FROM dossier_words w CROSS JOIN dossier d ON d.id = w.rowid "
                  "WHERE w.dossier_words MATCH ?") +
                  condition;
    Query newest(m_database, hits + QStringLiteral(" ORDER BY 1 DESC LIMIT ?"));
    return answerOf(m_database, idsFrom(newest.run(match, limit + 1)), limit);
}

}  // namespace motcua::store
