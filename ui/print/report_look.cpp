// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_look.h"

namespace motcua::print {

TableLook reportLook(const Desk& desk, const std::optional<UnitId>& unit) {
    TableLook look;
    look.practice = desk.centre.isPractice();
    const Centre& centre = desk.centre.centre();
    const auto known = unit ? desk.directory.unit(*unit) : std::nullopt;
    const CentreUnit* described = centre.unit(known ? known->key : centre.defaultUnitKey);
    if (!described) return look;
    FormHeading heading;
    if (!described->headingParent.isEmpty()) heading.superior = {described->headingParent};
    heading.unit = described->headingUnit;
    const QDate today = localDate(desk.clock.now());
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    // NĐ 30/2020: a leading zero for days below 10 and the first two months.
    heading.placeAndDate =
        QStringLiteral("%1, ngày %2 tháng %3 năm %4")
            .arg(described->place, twoDigits(today.day()),
                 today.month() < 3 ? twoDigits(today.month()) : QString::number(today.month()),
                 QString::number(today.year()));
    look.heading = heading;
    return look;
}

}  // namespace motcua::print
