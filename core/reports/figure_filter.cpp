// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_filter.h"

namespace motcua {

QString keyOf(Figure figure) {
    switch (figure) {
        case Figure::Received:
            return QStringLiteral("received");
        case Figure::Ended:
            return QStringLiteral("ended");
        case Figure::EndedEarly:
            return QStringLiteral("endedEarly");
        case Figure::EndedOnTime:
            return QStringLiteral("endedOnTime");
        case Figure::EndedLate:
            return QStringLiteral("endedLate");
        case Figure::InProcess:
            return QStringLiteral("inProcess");
        case Figure::DueToday:
            return QStringLiteral("dueToday");
        case Figure::DueSoon:
            return QStringLiteral("dueSoon");
        case Figure::Overdue:
            return QStringLiteral("overdue");
        case Figure::Paused:
            return QStringLiteral("paused");
        case Figure::Uncollected:
            break;
    }
    return QStringLiteral("uncollected");
}

const QList<AgeClass>& ageClasses() {
    static const QList<AgeClass> classes{{0, 1}, {2, 3}, {4, 5}, {6, 10}, {11, 20}, {21, std::nullopt}};
    return classes;
}

QString ageText(const AgeClass& age) {
    if (!age.to) return QStringLiteral("> %1").arg(age.from - 1);
    if (age.from == 0) return QStringLiteral("≤ %1").arg(*age.to);
    return QStringLiteral("%1–%2").arg(age.from).arg(*age.to);
}

}  // namespace motcua
