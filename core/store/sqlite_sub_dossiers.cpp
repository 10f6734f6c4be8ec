// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_sub_dossiers.h"

#include "core/base/json.h"
#include "core/dossier/dossier_events.h"
#include "core/store/columns.h"
#include "core/store/database.h"

#include <map>

namespace motcua::store {

namespace {

const QString kSelectLink = QStringLiteral(
    "SELECT s.child, s.parent, c.code, m.code, v.name, c.competent_unit, s.step, s.awaited, "
    "s.when_parent_ends, s.outcome, s.noted, c.due_ms, c.step_name "
    "FROM sub_link s JOIN dossier c ON c.id = s.child JOIN dossier m ON m.id = s.parent "
    "JOIN procedure_version v ON v.id = c.procedure_version ");

SubLink linkFrom(const Query& query) {
    Columns row(query);
    SubLink link;
    link.child = row.next<DossierId>();
    link.parent = row.next<DossierId>();
    link.childCode = row.next<QString>();
    link.parentCode = row.next<QString>();
    link.childProcedure = row.next<QString>();
    link.childUnit = row.next<UnitId>();
    link.step = row.next<QString>();
    link.awaited = row.next<bool>();
    link.whenParentEnds =
        understood(whenParentEndsFromKey(row.next<QString>()), "what becomes of a linked dossier");
    if (const auto key = row.next<std::optional<QString>>())
        link.outcome = understood(subOutcomeFromKey(*key), "how a linked dossier ended");
    link.noted = row.next<bool>();
    link.childDue = row.next<std::optional<Instant>>();
    link.childStep = row.next<QString>();
    return link;
}

/// Parent and child.
using Ends = std::pair<qint64, qint64>;

/// How a link stands, in one line.
QString standing(const QString& step, bool awaited, const QString& whenParentEnds, const QString& outcome,
                 bool noted) {
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(step, QString::number(int(awaited)), whenParentEnds, outcome, QString::number(int(noted)));
}

/// The last word of the journal on each link.
std::map<Ends, QString> toldLinks(Database& database) {
    std::map<Ends, QString> told;
    Query query(database,
                QStringLiteral("SELECT dossier, body FROM event WHERE kind IN (?, ?, ?, ?) ORDER BY seq"));
    query.run(event_kind::kSubOpened, event_kind::kSubEnded, event_kind::kSubReopened, event_kind::kSubNoted);
    while (query.next()) {
        const auto json = parsedJson(query.at<QByteArray>(1));
        const QJsonObject body = json ? json->toObject() : QJsonObject();
        told[{query.at<qint64>(0), body.value(QLatin1String("child")).toInteger()}] = standing(
            body.value(QLatin1String("step")).toString(), body.value(QLatin1String("awaited")).toBool(),
            body.value(QLatin1String("whenParentEnds")).toString(),
            body.value(QLatin1String("outcome")).toString(), body.value(QLatin1String("noted")).toBool());
    }
    return told;
}

}  // namespace

QList<SubLink> SqliteSubDossiers::of(DossierId parent) const {
    static const QString sql = kSelectLink + QStringLiteral("WHERE s.parent = ? ORDER BY s.child");
    QList<SubLink> links;
    if (!m_database.sides().mayHave(parent, Side::SubDossiers)) return links;
    Query query(m_database, sql);
    for (query.run(parent); query.next();) links += linkFrom(query);
    return links;
}

std::optional<SubLink> SqliteSubDossiers::linkOf(DossierId child) const {
    static const QString sql = kSelectLink + QStringLiteral("WHERE s.child = ?");
    Query query(m_database, sql);
    if (!query.run(child).next()) return std::nullopt;
    return linkFrom(query);
}

void SqliteSubDossiers::add(const SubLink& link) {
    m_database.requireWork(QStringLiteral("link dossiers"));
    execute(m_database,
            QStringLiteral("INSERT INTO sub_link (child, parent, step, awaited, when_parent_ends, outcome, "
                           "noted) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            link.child, link.parent, link.step, link.awaited, keyOf(link.whenParentEnds),
            link.outcome ? std::optional(keyOf(*link.outcome)) : std::nullopt, link.noted);
}

void SqliteSubDossiers::update(const SubLink& link) {
    const int changed =
        execute(m_database, QStringLiteral("UPDATE sub_link SET outcome = ?, noted = ? WHERE child = ?"),
                link.outcome ? std::optional(keyOf(*link.outcome)) : std::nullopt, link.noted, link.child);
    if (changed != 1) throw LogicError(QStringLiteral("a link that is none cannot change"));
}

void auditSubDossiers(Database& database,
                      const std::function<void(const QString& where, const QString& field)>& found) {
    std::map<Ends, QString> told = toldLinks(database);
    static const QString sql = kSelectLink + QStringLiteral("ORDER BY s.child");
    Query query(database, sql);
    for (query.run(); query.next();) {
        const SubLink link = linkFrom(query);
        const QString rows = standing(link.step, link.awaited, keyOf(link.whenParentEnds),
                                      link.outcome ? keyOf(*link.outcome) : QString(), link.noted);
        const auto event = told.find({link.parent.value(), link.child.value()});
        if (event == told.end() || event->second != rows)
            found(link.parentCode, QStringLiteral("linked dossier ") + link.childCode);
        if (event != told.end()) told.erase(event);
    }
    for (const auto& lost : told)
        found(QStringLiteral("dossier %1").arg(lost.first.first),
              QStringLiteral("linked dossier %1").arg(lost.first.second));
}

}  // namespace motcua::store
