// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/default_process.h"

#include "core/access/actor.h"
#include "core/workflow/linear_process.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

WorkflowStep humanStep(const char* key, const QString& name, const QString& role,
                       LaneUnit unit = LaneUnit::Competent) {
    WorkflowStep step;
    step.key = QString::fromLatin1(key);
    step.name = name;
    step.lane = {role, unit, {}};
    return step;
}

bool isShort(const std::optional<TimeLimit>& limit) {
    if (!limit) return false;
    switch (limit->unit()) {
        case LimitUnit::Immediate:
            return true;
        case LimitUnit::WorkingHour:
            return limit->thousandths() <= 8'000;
        case LimitUnit::WorkingDay:
            return limit->thousandths() <= 1'000;
        default:
            return false;
    }
}

/// What the steps share: no month is shorter than 28 days.
TimeLimit shareable(const TimeLimit& limit) {
    if (limit.unit() != LimitUnit::Month) return limit;
    return {LimitUnit::CalendarDay, limit.thousandths() * 28};
}

/// The coarsest round amount of which each step can have one.
qint64 grainOf(qint64 total, qsizetype steps) {
    static constexpr std::array<qint64, 6> kGrains{1'000, 500, 250, 100, 10, 1};
    const auto found = std::find_if(kGrains.begin(), kGrains.end(),
                                    [&](qint64 grain) { return grain * qint64(steps) <= total; });
    return found == kGrains.end() ? 0 : *found;
}

/// `percent` of each step but the main one, which gets the rest. The last step stands outside the limit.
void shareBudget(QList<WorkflowStep>& steps, const QList<int>& percent, qsizetype main,
                 const TimeLimit& limit) {
    if (limit.unit() == LimitUnit::Immediate) {
        for (qsizetype i = 0; i < percent.size(); ++i) steps[i].budget = limit;
        return;
    }
    const qint64 total = limit.thousandths();
    const qint64 grain = grainOf(total, percent.size());
    if (grain == 0) return;
    qint64 left = total;
    for (qsizetype i = 0; i < percent.size(); ++i) {
        if (i == main) continue;
        const qint64 share = std::max(grain, total * percent.at(i) / 100 / grain * grain);
        steps[i].budget = TimeLimit(limit.unit(), share);
        left -= share;
    }
    steps[main].budget = TimeLimit(limit.unit(), left);
}

}  // namespace

WorkflowDefinition defaultProcess(const std::optional<TimeLimit>& legalLimit) {
    WorkflowDefinition made;
    made.legalLimit = legalLimit;
    const bool brief = isShort(legalLimit);
    made.key = brief ? QStringLiteral("default-short") : QStringLiteral("default");
    made.name = brief ? QStringLiteral("Quy trình mặc định (giải quyết trong ngày)")
                      : QStringLiteral("Quy trình mặc định");
    if (brief) {
        made.steps = {humanStep("receive", QStringLiteral("Tiếp nhận và giải quyết"), role::kReceivingOfficer,
                                LaneUnit::Receiving),
                      humanStep("sign", QStringLiteral("Ký duyệt"), role::kAgencyLeader)};
    } else {
        made.steps = {humanStep("receive", QStringLiteral("Tiếp nhận hồ sơ"), role::kReceivingOfficer,
                                LaneUnit::Receiving),
                      humanStep("assign", QStringLiteral("Phân công thụ lý"), role::kDivisionHead),
                      humanStep("handle", QStringLiteral("Thụ lý hồ sơ"), role::kHandler),
                      humanStep("review", QStringLiteral("Xem xét, trình ký"), role::kDivisionHead),
                      humanStep("sign", QStringLiteral("Ký duyệt"), role::kAgencyLeader),
                      humanStep("issue", QStringLiteral("Vào sổ, đóng dấu, phát hành"), role::kClerk)};
    }
    if (legalLimit) {
        const QList<int> percent = brief ? QList<int>{75, 25} : QList<int>{5, 5, 60, 10, 15, 5};
        shareBudget(made.steps, percent, brief ? 0 : 2, shareable(*legalLimit));
    }
    made.steps << returnsStep(QStringLiteral("return"));
    completeLinear(made);
    return made;
}

}  // namespace motcua
