// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/retention.h"

#include <QMap>
#include <QSet>

namespace motcua {

namespace {

int dayOf(Instant at) {
    return int(localDate(at).toJulianDay());
}

int weekOf(Instant at) {
    const QDate day = localDate(at);
    return int(day.addDays(1 - day.dayOfWeek()).toJulianDay());
}

int monthOf(Instant at) {
    const QDate day = localDate(at);
    return day.year() * 12 + day.month();
}

/// Keeps the last backup of each of the newest `count` periods.
void keep(const QList<Instant>& backups, int count, int (*periodOf)(Instant), QSet<qsizetype>& kept) {
    QMap<int, qsizetype> lastOf;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const int period = periodOf(backups[i]);
        const auto known = lastOf.constFind(period);
        if (known == lastOf.cend() || backups[*known] < backups[i]) lastOf.insert(period, i);
    }
    const QList<qsizetype> newestLast = lastOf.values();
    for (qsizetype i = qMax<qsizetype>(0, newestLast.size() - count); i < newestLast.size(); ++i)
        kept.insert(newestLast[i]);
}

}  // namespace

QList<qsizetype> expired(const QList<Instant>& backups, const Retention& retention) {
    QSet<qsizetype> kept;
    keep(backups, qMax(1, retention.daily), dayOf, kept);
    keep(backups, retention.weekly, weekOf, kept);
    keep(backups, retention.monthly, monthOf, kept);
    QList<qsizetype> out;
    for (qsizetype i = 0; i < backups.size(); ++i)
        if (!kept.contains(i)) out += i;
    return out;
}

}  // namespace motcua
