// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/office_events.h"

#include "core/base/json.h"

namespace motcua {

Event officeEvent(const QString& kind, const Actor& actor, Instant at, const QJsonObject& body,
                  std::optional<DossierId> dossier) {
    Event event;
    event.at = at;
    event.businessDate = localDate(at);
    event.actor = actor.officer.id;
    event.station = actor.station;
    event.kind = kind;
    event.dossier = dossier;
    event.body = canonicalJson(body);
    return event;
}

}  // namespace motcua
