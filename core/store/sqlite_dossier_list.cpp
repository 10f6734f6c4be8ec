// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_dossier_list.h"

#include "core/access/heads.h"
#include "core/store/dossier_rows.h"
#include "core/store/list_statement.h"
#include "core/store/read_view.h"
#include "core/store/search_words.h"

#include <algorithm>
#include <limits>

namespace motcua::store {

namespace {

constexpr qint64 kNoDue = std::numeric_limits<qint64>::max();

QList<ListKey> keysOf(Database& database, const DeskPart& part, const ListConditions& conditions, int limit) {
    Query query(database, pageStatement(part, conditions));
    runList(query, part, conditions, limit);
    QList<ListKey> keys;
    while (query.next()) keys += ListKey(query.at<qint64>(0), query.at<qint64>(1));
    return keys;
}

/// The same where the words have to be looked for row by row.
QList<ListKey> keysWithWords(Database& database, const DeskPart& part, ListConditions conditions, int limit) {
    constexpr int stretch = 200;
    QList<ListKey> found;
    for (;;) {
        const QList<ListKey> keys = keysOf(database, part, conditions, stretch);
        for (const ListKey& key : keys) {
            if (hasWords(database, DossierId(key.second), conditions.words)) found += key;
            if (found.size() == limit) return found;
        }
        if (keys.size() < stretch) return found;
        conditions.from = keys.last();
    }
}

qint64 countOf(Database& database, const DeskPart& part, const ListConditions& conditions) {
    if (!conditions.words.isEmpty())
        return keysWithWords(database, part, conditions, std::numeric_limits<int>::max()).size();
    Query query(database, listStatement(QStringLiteral("count(*)"), part, conditions));
    runList(query, part, conditions);
    return query.row().at<qint64>(0);
}

struct Urgency {
    qint64 all = 0;
    qint64 overdue = 0;
    qint64 dueSoon = 0;
    qint64 paused = 0;
};

/// How many of a part, along its index alone; `tail` has the places of `values`.
template <class... Values>
qint64 countIn(Database& database, const DeskPart& part, const QString& tail, const Values&... values) {
    Query query(database, QStringLiteral("SELECT count(*) FROM dossier d WHERE ") + part.where + tail);
    std::visit(
        [&](const auto& own) {
            std::apply([&](const auto&... value) { query.run(value..., values...); }, own);
        },
        part.values);
    return query.row().at<qint64>(0);
}

/// Stretches of the order of due dates: quicker than judging each row of the desk.
Urgency urgencyOf(Database& database, const DeskPart& part, Instant now, Instant soon) {
    Urgency urgency;
    urgency.all = countIn(database, part, {});
    if (urgency.all == 0) return urgency;
    urgency.overdue = countIn(database, part, QStringLiteral(" AND d.due_order < ?"), now);
    urgency.dueSoon =
        countIn(database, part, QStringLiteral(" AND d.due_order >= ? AND d.due_order <= ?"), now, soon);
    urgency.paused = countIn(database, part, QStringLiteral(" AND d.due_order = ?"), kNoDue);
    return urgency;
}

}  // namespace

/// Who is there matters for the desks of officers only.
DeskView SqliteDossierList::viewOf(const DossierFilter& filter) const {
    const HalfDay at{filter.today, filter.afternoon};
    return {m_database, m_directory, filter.officer ? m_absences.presence(at) : Presence({}, {}, at)};
}

DossierPage SqliteDossierList::page(const DossierFilter& filter, const std::optional<PageKey>& after,
                                    int limit) const {
    if (limit < 1) throw LogicError(QStringLiteral("a page without rows"));
    const ReadView view(m_database);
    ListConditions conditions = conditionsOf(m_database, filter);
    if (after) conditions.from = {after->due, after->id};
    QList<ListKey> keys;
    const DeskView desk = viewOf(filter);
    for (const DeskPart& part : partsOf(filter, desk))
        keys += conditions.words.isEmpty() ? keysOf(m_database, part, conditions, limit + 1)
                                           : keysWithWords(m_database, part, conditions, limit + 1);
    std::sort(keys.begin(), keys.end());
    DossierPage page;
    if (keys.size() > limit) {
        keys.resize(limit);
        page.next = PageKey{keys.last().first, keys.last().second};
    }
    QList<DossierId> ids;
    for (const ListKey& key : keys) ids += DossierId(key.second);
    page.rows = dossierRows(m_database, ids);
    return page;
}

qint64 SqliteDossierList::count(const DossierFilter& filter) const {
    const ReadView view(m_database);
    const ListConditions conditions = conditionsOf(m_database, filter);
    const DeskView desk = viewOf(filter);
    qint64 total = 0;
    for (const DeskPart& part : partsOf(filter, desk)) total += countOf(m_database, part, conditions);
    return total;
}

WorkCounts SqliteDossierList::counts(OfficerId officer, QDate today, Instant now, Instant soon) const {
    const ReadView view(m_database);
    WorkCounts counts;
    const auto add = [&](const DeskPart& part, qint64& all) {
        const Urgency urgency = urgencyOf(m_database, part, now, soon);
        all += urgency.all;
        counts.overdue += urgency.overdue;
        counts.dueSoon += urgency.dueSoon;
        counts.paused += urgency.paused;
    };
    const Presence presence = m_absences.presence({today, halfDayOf(now).afternoon});
    add(assignedPart(officer, true), counts.mine);
    for (const DeskPart& part : behalfParts(presence, officer, today, true)) add(part, counts.behalf);
    counts.mine += counts.behalf;
    for (const DeskPart& part : pileParts(m_directory, officer, today, true)) add(part, counts.pile);

    const QList<DeskPart> ended = QList{assignedPart(officer, false)} +
                                  behalfParts(presence, officer, today, false) +
                                  pileParts(m_directory, officer, today, false);
    // Along the desk's own index, where the status stands too, and not along that of the status.
    for (const DeskPart& part : ended)
        counts.ready += countIn(m_database, part, QStringLiteral(" AND +d.status = ?"),
                                motcua::code(PublicStatus::Finished));
    counts.consulted = countIn(m_database, consultedPart(officer, halfDayOf(now)), {});
    const auto known = m_directory.officer(officer);
    if (!known || !leadsAnywhere({*known, std::nullopt, {}}, today)) return counts;
    DossierFilter unseen;
    unseen.officer = officer;
    unseen.scope = WorkScope::Unseen;
    unseen.today = today;
    unseen.afternoon = halfDayOf(now).afternoon;
    counts.unseen = count(unseen);
    return counts;
}

}  // namespace motcua::store
