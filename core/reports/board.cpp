// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/board.h"

#include "core/calendar/due_date.h"
#include "core/dossier/desk.h"

namespace motcua {

BoardNumber EndedFlow::ended() const {
    BoardNumber number{all(), early.behind};
    number.behind.figure = Figure::Ended;
    return number;
}

std::optional<double> EndedFlow::onTimeShare() const {
    if (all() == 0) return std::nullopt;
    return double(early.count + onTime.count) / double(all());
}

FigureMoment momentOf(const Desk& desk) {
    const auto unit = desk.directory.unitByKey(desk.centre.centre().defaultUnitKey);
    if (!unit) throw LogicError(QStringLiteral("a centre without its own unit"));
    const Instant now = desk.clock.now();
    return {now, dueDate(TimeLimit::workingDays(1), now, desk.centre.calendarOf(unit->id)).at};
}

}  // namespace motcua
