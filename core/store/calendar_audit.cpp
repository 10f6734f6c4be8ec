// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendar_audit.h"

#include "core/base/json.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/office_events.h"
#include "core/store/query.h"
#include "core/store/sqlite_calendar_changes.h"

#include <QHash>
#include <QSet>

namespace motcua::store {

namespace {

/// What the journal says of one change.
struct ToldChange {
    QString content;
    ChangeState state = ChangeState::Draft;
    qint64 batch = 0;
};

std::optional<ChangeState> stateAfter(const QString& kind) {
    if (kind == office_event::kCalendarDrafted) return ChangeState::Draft;
    if (kind == office_event::kCalendarApproved) return ChangeState::Approved;
    if (kind == office_event::kCalendarApplied) return ChangeState::Applied;
    if (kind == office_event::kCalendarWithdrawn) return ChangeState::Withdrawn;
    return std::nullopt;
}

QJsonObject bodyOf(const Query& query, int column) {
    const auto json = parsedJson(query.at<QByteArray>(column));
    return json ? json->toObject() : QJsonObject();
}

QHash<qint64, ToldChange> toldChanges(Database& database) {
    QHash<qint64, ToldChange> told;
    Query query(database, QStringLiteral(
                              "SELECT seq, kind, body FROM event WHERE kind LIKE 'calendar.%' ORDER BY seq"));
    for (query.run(); query.next();) {
        const auto state = stateAfter(query.at<QString>(1));
        if (!state) continue;
        const QJsonObject body = bodyOf(query, 2);
        ToldChange& change = told[body.value(QLatin1String("change")).toInteger()];
        change.content = body.value(QLatin1String("content")).toString();
        change.state = *state;
        if (*state == ChangeState::Applied) change.batch = query.at<qint64>(0);
    }
    return told;
}

QString line(const QString& effect, qint64 dossier, qint64 oldDue, qint64 newDue) {
    return QStringLiteral("%1/%2/%3/%4")
        .arg(effect, QString::number(dossier), QString::number(oldDue), QString::number(newDue));
}

QSet<QString> toldMoves(Database& database, qint64 batch, qint64 change) {
    QSet<QString> lines;
    Query query(database,
                QStringLiteral("SELECT dossier, body FROM event WHERE seq > ? AND kind = ? ORDER BY seq"));
    for (query.run(batch, event_kind::kRedated); query.next();) {
        const QJsonObject body = bodyOf(query, 1);
        if (body.value(QLatin1String("change")).toInteger() != change) continue;
        lines += line(body.value(QLatin1String("effect")).toString(), query.at<qint64>(0),
                      body.value(QLatin1String("oldDue")).toInteger(),
                      body.value(QLatin1String("newDue")).toInteger());
    }
    return lines;
}

}  // namespace

void auditCalendarChanges(Database& database,
                          const std::function<void(const QString& where, const QString& field)>& found) {
    QHash<qint64, ToldChange> told = toldChanges(database);
    const SqliteCalendarChanges changes(database);
    for (const CalendarChange& change : changes.all()) {
        const QString where = QStringLiteral("calendar change %1").arg(change.id.value());
        const ToldChange events = told.take(change.id.value());
        if (events.content != changeHash(change)) found(where, QStringLiteral("days"));
        if (events.state != change.state) found(where, QStringLiteral("state"));
        if (events.batch != change.batch.value_or(0)) found(where, QStringLiteral("batch"));
        QSet<QString> rows;
        for (const CalendarMove& move : changes.movesOf(change.id))
            rows += line(keyOf(move.effect), move.dossier.value(), move.oldDue.ms, move.newDue.ms);
        if (change.batch && rows != toldMoves(database, *change.batch, change.id.value()))
            found(where, QStringLiteral("dossiers"));
    }
    for (auto lost = told.cbegin(); lost != told.cend(); ++lost)
        found(QStringLiteral("calendar change %1").arg(lost.key()), QStringLiteral("missing"));
}

}  // namespace motcua::store
