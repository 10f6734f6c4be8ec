// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendar_words.h"

#include <QCoreApplication>

namespace motcua::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ui_admin)
};

}  // namespace

QString daysText(const CalendarChange& change) {
    QStringList days;
    for (const DayRule& rule : change.days) {
        const QString day = rule.date.toString(QStringLiteral("dd/MM/yyyy"));
        days += rule.kind == DayRuleKind::Off       ? Say::tr("Off %1").arg(day)
                : rule.kind == DayRuleKind::WorksAs ? Say::tr("Worked %1").arg(day)
                                                    : Say::tr("Hours of its own %1").arg(day);
    }
    return days.join(QStringLiteral(" · "));
}

QString whereText(const CalendarChange& change, const Directory& directory) {
    const auto unit = change.unit ? directory.unit(*change.unit) : std::nullopt;
    if (!unit) return Say::tr("The whole centre");
    return unit->shortName.isEmpty() ? unit->name : unit->shortName;
}

QString stateText(ChangeState state) {
    switch (state) {
        case ChangeState::Draft:
            return Say::tr("Draft");
        case ChangeState::Approved:
            return Say::tr("Approved");
        case ChangeState::Applied:
            return Say::tr("Applied");
        case ChangeState::Withdrawn:
            break;
    }
    return Say::tr("Withdrawn");
}

State shapeOf(ChangeState state) {
    switch (state) {
        case ChangeState::Draft:
            return State::DueSoon;
        case ChangeState::Approved:
            return State::Within;
        case ChangeState::Applied:
            return State::Ready;
        case ChangeState::Withdrawn:
            break;
    }
    return State::Paused;
}

QString effectText(MoveEffect effect) {
    switch (effect) {
        case MoveEffect::Earlier:
            return Say::tr("Earlier");
        case MoveEffect::Later:
            return Say::tr("Later, by the decision");
        case MoveEffect::Kept:
            return Say::tr("Keeps its promised date");
        case MoveEffect::Step:
            break;
    }
    return Say::tr("Only its step");
}

State shapeOf(MoveEffect effect) {
    switch (effect) {
        case MoveEffect::Earlier:
            return State::DueSoon;
        case MoveEffect::Later:
            return State::Overdue;
        case MoveEffect::Kept:
            return State::Within;
        case MoveEffect::Step:
            break;
    }
    return State::Paused;
}

}  // namespace motcua::ui
