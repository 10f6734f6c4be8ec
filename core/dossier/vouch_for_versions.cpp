// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/vouch_for_versions.h"

#include "core/base/json.h"
#include "core/dossier/desk.h"
#include "core/dossier/office_events.h"
#include "core/journal/kept_versions.h"

namespace motcua {

namespace {

/// The last version that an event of this kind vouches for.
qint64 lastKept(const Desk& desk, const QString& kind) {
    const auto last = desk.journal.lastOfOffice({kind});
    const auto kept = last ? keptVersionsFrom(last->body) : std::nullopt;
    return kept ? kept->to : 0;
}

void tell(Desk& desk, const QString& kind, const std::optional<KeptVersions>& kept,
          const std::optional<Actor>& actor) {
    if (!kept) return;
    Event event;
    event.at = desk.clock.now();
    event.businessDate = localDate(event.at);
    if (actor) {
        event.actor = actor->officer.id;
        event.station = actor->station;
    }
    event.kind = kind;
    event.body = canonicalJson(toJson(*kept));
    desk.journal.append(event);
}

}  // namespace

void vouchForProcedures(Desk& desk, const std::optional<Actor>& actor) {
    const QString& kind = office_event::kProceduresKept;
    tell(desk, kind, desk.catalogue.versionsAfter(lastKept(desk, kind)), actor);
}

void vouchForProcesses(Desk& desk, const std::optional<Actor>& actor) {
    const QString& kind = office_event::kProcessesKept;
    tell(desk, kind, desk.workflows.versionsAfter(lastKept(desk, kind)), actor);
}

}  // namespace motcua
