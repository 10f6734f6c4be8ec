// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/desk.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// What an act does to opinions and financial obligations beside the dossier itself.
struct OfficeStep {
    std::optional<Obligation> notice;
    std::optional<Obligation> settled;  ///< as it is then; without its event
    std::optional<Consult> asked;       ///< without its event
    std::optional<Consulted> answer;    ///< of the consult `about`; without its event
    int about = 0;
    QList<int> settledConsults;    ///< opinions are together
    QList<int> cancelledConsults;  ///< recalled by who asked
    QList<int> endedConsults;      ///< the dossier or the step that asked has ended
    std::optional<OfficerId> onBehalfOf;
    QString documentNo;  ///< that the commitment of the event vouches for

    [[nodiscard]] bool isNothing() const;
};

/// Works it out for an act that the process allows, or for one about opinions. Refused as consultWished(),
/// placeForAnswer(), consultToCancel() say, and "opinion.missing", "opinion.text", "payBy.missing",
/// "payBy.past", "amount".
[[nodiscard]] Outcome<OfficeStep> officeStep(const WorkflowDefinition& process, const Transition& transition,
                                             const ActInput& input, const Dossier& before, const Actor& actor,
                                             const Desk& desk);

/// What ends with a dossier that is broken off beside its process: a payment that is waited for, opinions.
[[nodiscard]] OfficeStep endedWith(const Dossier& dossier, const Desk& desk, Instant now);

/// What the event of the act says of it: numbers, dates, amounts, who is asked; no free text.
[[nodiscard]] QJsonObject eventMembers(const OfficeStep& step);

/// Writes it, with the event of the act.
void keepStep(const OfficeStep& step, DossierId dossier, qint64 event, Desk& desk);

}  // namespace motcua
