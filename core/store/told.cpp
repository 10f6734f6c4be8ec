// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/told.h"

#include "core/base/json.h"
#include "core/store/query.h"

namespace motcua::store {

QList<Told> eventsOf(Database& database, DossierId dossier) {
    QList<Told> events;
    Query query(database, QStringLiteral("SELECT seq, at_ms, business_date, actor, kind, body, "
                                         "personal_data_commit FROM event WHERE dossier = ? ORDER BY seq"));
    for (query.run(dossier); query.next();) {
        const auto body = parsedJson(query.at<QByteArray>(5));
        events += Told{query.at<qint64>(0),
                       query.at<Instant>(1),
                       query.at<QDate>(2),
                       query.at<std::optional<OfficerId>>(3),
                       query.at<QString>(4),
                       body ? body->toObject() : QJsonObject(),
                       query.at<std::optional<QByteArray>>(6)};
    }
    return events;
}

}  // namespace motcua::store
