// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/step_marks.h"

#include "core/dossier/dossier_calendar.h"
#include "core/dossier/step_use.h"
#include "core/workflow/role_label.h"
#include "ui/dossier/ui_dossier_say.h"

namespace motcua::ui {

namespace {

/// "2 ngày": a limit in the words that fit below a step.
QString budgetWords(const TimeLimit& budget) {
    if (budget.unit() == LimitUnit::Immediate) return UiDossierSay::tr("the same day");
    if (budget.unit() == LimitUnit::Month) return budget.toVietnamese();
    QString number = QString::number(double(budget.thousandths()) / 1000);
    return number.replace(QLatin1Char('.'), QLatin1Char(',')) + QLatin1Char(' ') + unitWord(budget.unit());
}

StepMark markOf(const StepUse& use, const Directory& directory) {
    StepMark mark;
    mark.phase = use.phase == StepUse::Phase::Done      ? StepMark::Phase::Done
                 : use.phase == StepUse::Phase::Current ? StepMark::Phase::Current
                                                        : StepMark::Phase::ToCome;
    mark.name = use.name;
    // Units of one agency have long names that begin alike; who works on the step says more.
    mark.unit = use.role.isEmpty() ? unitName(directory, use.unit) : roleLabel(use.role);
    mark.share = use.share;
    mark.overBudget = use.isOverBudget();
    if (use.visited) mark.used = oneDecimal(use.used);
    if (!use.budget)
        mark.budget = use.visited ? unitWord(use.usedIn) : UiDossierSay::tr("No budget");
    else if (!use.visited)
        mark.budget = UiDossierSay::tr("Budget %1").arg(budgetWords(*use.budget));
    else if (use.usedIn == use.budget->unit())
        mark.budget = QStringLiteral("/ ") + budgetWords(*use.budget);
    else
        mark.budget = unitWord(use.usedIn) + QStringLiteral(" / ") + budgetWords(*use.budget);
    return mark;
}

}  // namespace

QString oneDecimal(qint64 thousandths) {
    return QString::number(double(thousandths) / 1000, 'f', 1).replace(QLatin1Char('.'), QLatin1Char(','));
}

QString unitWord(LimitUnit unit) {
    switch (unit) {
        case LimitUnit::WorkingHour:
        case LimitUnit::Immediate:
            return UiDossierSay::tr("hours");
        case LimitUnit::CalendarDay:
        case LimitUnit::Month:
            return UiDossierSay::tr("calendar days");
        case LimitUnit::WorkingDay:
            break;
    }
    return UiDossierSay::tr("days");
}

QList<StepMark> stepMarks(const DossierFile& file, const Desk& desk) {
    const WorkingCalendar& calendar = calendarFor(desk, file.dossier);
    QList<StepMark> marks;
    for (const StepUse& use : stepUses(file.process, file.dossier.process, file.readAt, calendar))
        marks << markOf(use, desk.directory);
    return marks;
}

StepLine stepLine(const QList<StepMark>& marks) {
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const StepMark& mark = marks.at(i);
        if (mark.phase != StepMark::Phase::Current) continue;
        return {UiDossierSay::tr("Step %1 of %2").arg(QString::number(i + 1), QString::number(marks.size())),
                mark.name, mark.used + QLatin1Char(' ') + mark.budget, mark.share, mark.overBudget};
    }
    return {};
}

}  // namespace motcua::ui
