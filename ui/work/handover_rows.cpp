// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/handover_rows.h"

#include "ui/dossier/dossier_file.h"
#include "ui/work/ui_work_say.h"

#include <QSet>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kMostLists = 30;

QList<UnitId> unitsOf(const Actor& actor, QDate day) {
    QList<UnitId> units;
    for (const RoleGrant& grant : actor.officer.grants)
        if (grant.isValidOn(day) && !units.contains(grant.unit)) units += grant.unit;
    return units;
}

}  // namespace

QList<HandoverList> handoverRows(const Desk& desk, const Actor& actor) {
    QList<HandoverList> waiting;
    QList<HandoverList> made;
    QSet<HandoverId> known;
    for (const UnitId unit : unitsOf(actor, localDate(desk.clock.now()))) {
        waiting += desk.handovers.pending(unit);
        for (const HandoverList& list : desk.handovers.of(unit, false, kMostLists)) {
            if (known.contains(list.id)) continue;
            known.insert(list.id);
            made += list;
        }
    }
    std::stable_sort(made.begin(), made.end(), [](const HandoverList& a, const HandoverList& b) {
        if (a.confirmedAt.has_value() != b.confirmedAt.has_value()) return !a.confirmedAt;
        return b.id < a.id;
    });
    if (made.size() > kMostLists) made.resize(kMostLists);
    return waiting + made;
}

HandoverWords handoverWords(const Desk& desk, const HandoverList& list) {
    HandoverWords words;
    words.batch =
        list.number == 0 ? QStringLiteral("—") : QStringLiteral("%1/%2").arg(list.number).arg(list.year);
    words.from = unitName(desk.directory, list.from);
    words.to = unitName(desk.directory, list.to);
    if (list.number == 0) {
        words.state = State::DueSoon;
        words.standing = UiWorkSay::tr("To be handed over");
    } else if (!list.confirmedAt) {
        words.state = State::Paused;
        words.standing = UiWorkSay::tr("Made %1, not confirmed").arg(toShortVietnamese(list.madeAt));
    } else {
        words.state = State::Ready;
        words.standing = UiWorkSay::tr("Received %1").arg(toShortVietnamese(*list.confirmedAt));
    }
    return words;
}

QString defaultBatchNote(Instant now) {
    const QString day = localDate(now).toString(QStringLiteral("dd/MM/yyyy"));
    return localTime(now) < QTime(15, 30) && localTime(now) >= QTime(14, 0)
               ? QStringLiteral("Đợt 15 giờ ngày %1").arg(day)
               : QStringLiteral("Đợt %1").arg(toShortVietnamese(now));
}

}  // namespace motcua::ui
