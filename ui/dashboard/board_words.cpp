// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_words.h"

#include "ui/dashboard/board_say.h"

#include <QLocale>

namespace motcua::ui {

namespace {

constexpr double kHoursOfDay = 8;

QString decimal(double value) {
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(value, 'f', 1);
}

}  // namespace

QString figureTitle(Figure figure) {
    switch (figure) {
        case Figure::Received:
            return BoardSay::tr("Received");
        case Figure::Ended:
            return BoardSay::tr("Finished");
        case Figure::EndedEarly:
            return BoardSay::tr("Finished early");
        case Figure::EndedOnTime:
            return BoardSay::tr("Finished on time");
        case Figure::EndedLate:
            return BoardSay::tr("Finished late");
        case Figure::InProcess:
            return BoardSay::tr("In process");
        case Figure::DueToday:
            return BoardSay::tr("Due today");
        case Figure::DueSoon:
            return BoardSay::tr("Due soon");
        case Figure::Overdue:
            return BoardSay::tr("Overdue");
        case Figure::Paused:
            return BoardSay::tr("Paused");
        case Figure::Uncollected:
            break;
    }
    return BoardSay::tr("To be collected");
}

QString partyText(Responsible responsible) {
    switch (responsible) {
        case Responsible::Centre:
            return BoardSay::tr("Resolving agency");
        case Responsible::Applicant:
            return BoardSay::tr("Applicant");
        case Responsible::OtherAgency:
            return BoardSay::tr("Another agency");
        case Responsible::Nobody:
            break;
    }
    return BoardSay::tr("Force majeure");
}

QString shareText(const std::optional<double>& share) {
    return share ? decimal(*share * 100) + QStringLiteral(" %") : QStringLiteral("–");
}

QString hoursText(double hours) {
    return hours < kHoursOfDay ? BoardSay::tr("%1 h").arg(decimal(hours))
                               : BoardSay::tr("%1 d").arg(decimal(hours / kHoursOfDay));
}

QString pointsText(double points) {
    QString text = decimal(points);
    if (points > 0.049) text.prepend(QLatin1Char('+'));
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace motcua::ui
