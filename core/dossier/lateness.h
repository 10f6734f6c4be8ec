// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/workflow/workflow_definition.h"

namespace motcua {

class WorkingCalendar;

/// Something that put the result off, with the working time that it took.
struct LatenessCause {
    enum class Kind { Wait, Extension, Step };
    Kind kind = Kind::Wait;
    Responsible responsible = Responsible::Centre;
    ClockReason reason = ClockReason::Unstated;
    QString step;       ///< name, of Kind::Step
    UnitId unit{0};     ///< where the step lay
    qint64 worked = 0;  ///< milliseconds of working time

    friend bool operator==(const LatenessCause&, const LatenessCause&) = default;
};

/// Whether a dossier broke its promise, and why: computed from ledger and visits, never typed.
struct Lateness {
    bool brokePromise = false;    ///< ready, ended or still open after the date of the slip
    bool isOverdue = false;       ///< the same after the date of the law, waits and extension applied
    qint64 overdueMs = 0;         ///< working time after the date of the law
    QList<LatenessCause> causes;  ///< the heaviest first; empty where the promise was kept

    friend bool operator==(const Lateness&, const Lateness&) = default;
};

/// Waits are caused by whom the ledger names; an extension and steps over their budget by the centre. What is
/// open is measured up to `now`. Refused where the ledger contradicts itself.
[[nodiscard]] Outcome<Lateness> latenessOf(const Dossier& dossier, const WorkflowDefinition& process,
                                           Instant now, const WorkingCalendar& calendar, QTime cutOff);

/// "wait", "extension", "step".
[[nodiscard]] QString keyOf(LatenessCause::Kind kind);
/// A cause in words for people, translated: "người nộp: bổ sung hồ sơ, 14 giờ".
[[nodiscard]] QString causeText(const LatenessCause& cause);
/// Who a clock waits for, translated.
[[nodiscard]] QString responsibleText(Responsible responsible);

}  // namespace motcua
