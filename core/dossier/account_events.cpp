// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/account_events.h"

#include "core/base/json.h"

#include <QCryptographicHash>

namespace motcua {

QString secretProof(const QString& hash) {
    return QString::fromLatin1(
        QCryptographicHash::hash("motcua-secret/1" + hash.toUtf8(), QCryptographicHash::Blake2b_256).toHex());
}

Event accountEvent(const QString& kind, const std::optional<Actor>& actor, const QString& station, Instant at,
                   std::optional<OfficerId> officer, QJsonObject more) {
    if (officer) more.insert(QStringLiteral("officer"), officer->value());
    Event event;
    event.at = at;
    event.businessDate = localDate(at);
    if (actor) event.actor = actor->officer.id;
    event.station = station;
    event.kind = kind;
    event.body = canonicalJson(more);
    return event;
}

QJsonObject grantBody(const RoleGrant& grant) {
    QJsonObject body{{QStringLiteral("unit"), grant.unit.value()},
                     {QStringLiteral("role"), grant.role},
                     {QStringLiteral("from"), grant.from.toString(Qt::ISODate)}};
    if (grant.to) body.insert(QStringLiteral("to"), grant.to->toString(Qt::ISODate));
    return body;
}

}  // namespace motcua
