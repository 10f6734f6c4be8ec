// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_statement.h"

#include "core/store/dialect.h"
#include "core/store/search_words.h"
#include "core/store/visible_dossiers.h"

#include <limits>

namespace motcua::store {

namespace {

using Bounds = std::numeric_limits<qint64>;
constexpr int kFewHits = 2000;
constexpr int kFewHitsOnDesk = 300;  ///< most desks hold less

bool hasFewHits(Database& database, const QString& match, int few) {
    Query query(database, QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM dossier_words "
                                         "WHERE dossier_words MATCH ? LIMIT ?) hits"));
    return query.run(match, few + 1).row().at<int>(0) <= few;
}

void setText(Database& database, const DossierFilter& filter, ListConditions& conditions) {
    conditions.source = QStringLiteral("dossier d");
    const QStringList words = typedWords(filter.text);
    const QString match = dialect::matchAll(words);
    if (match.isEmpty()) {
        // Words of signs alone are words that nothing has.
        if (!filter.text.trimmed().isEmpty()) conditions.text = QStringLiteral(" AND 1 = 0");
        return;
    }
    const bool few = hasFewHits(database, match, filter.officer ? kFewHitsOnDesk : kFewHits);
    if (!few && filter.officer) {
        conditions.words = words;
        return;
    }
    conditions.match = match;
    conditions.text =
        few ? QStringLiteral(" AND w.dossier_words MATCH ?")
            : QStringLiteral(" AND +d.id IN (SELECT rowid FROM dossier_words WHERE dossier_words MATCH ?)");
    if (few) conditions.source = QStringLiteral("dossier_words w CROSS JOIN dossier d ON d.id = w.rowid");
}

}  // namespace

ListConditions conditionsOf(Database& database, const DossierFilter& filter) {
    ListConditions conditions;
    conditions.from = {filter.dueFrom ? filter.dueFrom->ms : Bounds::min(), 0};
    conditions.dueUntil = Bounds::max();
    if (filter.dueBefore)
        conditions.dueUntil = filter.dueBefore->ms - 1;
    else if (filter.dueFrom)
        conditions.dueUntil = Bounds::max() - 1;  // has a due date
    if (filter.onlyPaused) {
        conditions.from = {Bounds::max(), 0};
        conditions.open = true;
    }
    conditions.unit = filter.unit;
    if (filter.status) conditions.status = motcua::code(*filter.status);
    conditions.enteredBefore = filter.silentBefore;
    if (filter.withoutExtension)
        conditions.also += QStringLiteral(
            " AND NOT EXISTS (SELECT 1 FROM clock_event c WHERE c.dossier = d.id AND c.kind = 'extend')");
    if (filter.silentSince)
        conditions.also += QStringLiteral(
                               " AND d.id IN (SELECT i.dossier FROM consulted i "
                               "WHERE i.waiting = 1 AND i.due_ms < %1)")
                               .arg(filter.silentSince->ms);
    if (filter.supplementedAgain)
        conditions.also +=
            QStringLiteral(" AND d.id IN (SELECT l.dossier FROM letter l WHERE l.overridden = 1)");
    if (filter.linkedOutcomes)
        conditions.also += QStringLiteral(
            " AND d.id IN (SELECT s.parent FROM sub_link s WHERE s.outcome IS NOT NULL AND s.noted = 0)");
    conditions.also += visibleCondition(filter.visibleTo);
    setText(database, filter, conditions);
    return conditions;
}

QString listStatement(const QString& asks, const DeskPart& part, const ListConditions& conditions,
                      const QString& tail) {
    return QStringLiteral("SELECT ") + asks + QStringLiteral(" FROM ") + conditions.source +
           QStringLiteral(" WHERE ") + part.where + conditions.text +
           QLatin1String(conditions.open ? " AND d.open = 1" : "") +
           QStringLiteral(
               " AND (d.due_order, d.id) > (?, ?) AND d.due_order <= ? "
               "AND (? IS NULL OR d.step_unit = ?) AND (? IS NULL OR d.status = ?) "
               "AND (? IS NULL OR d.step_entered_ms < ?)") +
           conditions.also + tail;
}

QString pageStatement(const DeskPart& part, const ListConditions& conditions) {
    return listStatement(QStringLiteral("d.due_order, d.id"), part, conditions,
                         QStringLiteral(" ORDER BY d.due_order, d.id LIMIT ?"));
}

}  // namespace motcua::store
