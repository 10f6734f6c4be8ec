// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace motcua::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(board)
};

constexpr double kHoursOfDay = 8;

QString decimal(double value) {
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(value, 'f', 1);
}

}  // namespace

QString figureTitle(Figure figure) {
    switch (figure) {
        case Figure::Received:
            return Say::tr("Received");
        case Figure::Ended:
            return Say::tr("Finished");
        case Figure::EndedEarly:
            return Say::tr("Finished early");
        case Figure::EndedOnTime:
            return Say::tr("Finished on time");
        case Figure::EndedLate:
            return Say::tr("Finished late");
        case Figure::InProcess:
            return Say::tr("In process");
        case Figure::DueToday:
            return Say::tr("Due today");
        case Figure::DueSoon:
            return Say::tr("Due soon");
        case Figure::Overdue:
            return Say::tr("Overdue");
        case Figure::Paused:
            return Say::tr("Paused");
        case Figure::Uncollected:
            break;
    }
    return Say::tr("To be collected");
}

QString partyText(Responsible responsible) {
    switch (responsible) {
        case Responsible::Centre:
            return Say::tr("Resolving agency");
        case Responsible::Applicant:
            return Say::tr("Applicant");
        case Responsible::OtherAgency:
            return Say::tr("Another agency");
        case Responsible::Nobody:
            break;
    }
    return Say::tr("Force majeure");
}

QString shareText(const std::optional<double>& share) {
    return share ? decimal(*share * 100) + QStringLiteral(" %") : QStringLiteral("–");
}

QString hoursText(double hours) {
    return hours < kHoursOfDay ? Say::tr("%1 h").arg(decimal(hours))
                               : Say::tr("%1 d").arg(decimal(hours / kHoursOfDay));
}

QString pointsText(double points) {
    QString text = decimal(points);
    if (points > 0.049) text.prepend(QLatin1Char('+'));
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace motcua::ui
