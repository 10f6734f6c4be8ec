// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendar_words.h"

#include "ui/admin/ui_admin_say.h"

namespace motcua::ui {

QString daysText(const CalendarChange& change) {
    QStringList days;
    for (const DayRule& rule : change.days) {
        const QString day = rule.date.toString(QStringLiteral("dd/MM/yyyy"));
        days += rule.kind == DayRuleKind::Off       ? UiAdminSay::tr("Off %1").arg(day)
                : rule.kind == DayRuleKind::WorksAs ? UiAdminSay::tr("Worked %1").arg(day)
                                                    : UiAdminSay::tr("Hours of its own %1").arg(day);
    }
    return days.join(QStringLiteral(" · "));
}

QString whereText(const CalendarChange& change, const Directory& directory) {
    const auto unit = change.unit ? directory.unit(*change.unit) : std::nullopt;
    if (!unit) return UiAdminSay::tr("The whole centre");
    return unit->shortName.isEmpty() ? unit->name : unit->shortName;
}

QString stateText(ChangeState state) {
    switch (state) {
        case ChangeState::Draft:
            return UiAdminSay::tr("Draft");
        case ChangeState::Approved:
            return UiAdminSay::tr("Approved");
        case ChangeState::Applied:
            return UiAdminSay::tr("Applied");
        case ChangeState::Withdrawn:
            break;
    }
    return UiAdminSay::tr("Withdrawn");
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
            return UiAdminSay::tr("Earlier");
        case MoveEffect::Later:
            return UiAdminSay::tr("Later, by the decision");
        case MoveEffect::Kept:
            return UiAdminSay::tr("Keeps its promised date");
        case MoveEffect::Step:
            break;
    }
    return UiAdminSay::tr("Only its step");
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
