// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/refused_attempts.h"

#include "core/dossier/desk.h"
#include "core/dossier/office_events.h"

#include <QJsonArray>

namespace motcua {

QStringList keysOfRights(const QStringList& keys) {
    static const QStringList others{QStringLiteral("clock.supervisor"), QStringLiteral("calendar.second"),
                                    QStringLiteral("audit.part"),       QStringLiteral("role.same"),
                                    QStringLiteral("role.self"),        QStringLiteral("attach.unit"),
                                    QStringLiteral("handover.unit"),    QStringLiteral("handover.giver"),
                                    QStringLiteral("handover.receiver")};
    QStringList out;
    for (const QString& key : keys) {
        const bool isOfRights =
            key.startsWith(QLatin1String("right.")) || key.startsWith(QLatin1String("separation.")) ||
            (key.endsWith(QLatin1String(".right")) && key != u"clock.right") || others.contains(key);
        if (isOfRights && key != u"right.reauthenticate") out += key;
    }
    return out;
}

Refusals noted(const Desk& desk, const Actor& actor, const QString& attempt, const Refusals& refusals) {
    QStringList keys;
    for (const Refusal& refusal : refusals) keys += refusal.key;
    keys = keysOfRights(keys);
    if (keys.isEmpty() || desk.centre.isPractice()) return refusals;
    const Event event = officeEvent(
        office_event::kRightRefused, actor, desk.clock.now(),
        {{QStringLiteral("attempt"), attempt}, {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}});
    desk.work.keepIfUndone([&journal = desk.journal, event] { journal.append(event); });
    return refusals;
}

Refusals noted(const Desk& desk, const std::optional<Actor>& actor, const QString& attempt,
               const Refusals& refusals) {
    return actor ? noted(desk, *actor, attempt, refusals) : refusals;
}

}  // namespace motcua
