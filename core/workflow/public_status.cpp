// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/public_status.h"

#include "core/workflow/workflow_say.h"

namespace motcua {

std::optional<PublicStatus> publicStatusFromCode(int code) {
    if (code < int(PublicStatus::Registered) || code > int(PublicStatus::Returned)) return std::nullopt;
    return PublicStatus(code);
}

QString label(PublicStatus status) {
    switch (status) {
        case PublicStatus::Registered:
            return WorkflowSay::tr("Newly registered");
        case PublicStatus::Received:
            return WorkflowSay::tr("Received");
        case PublicStatus::NotAccepted:
            return WorkflowSay::tr("Not accepted");
        case PublicStatus::Processing:
            return WorkflowSay::tr("In process");
        case PublicStatus::SupplementRequested:
            return WorkflowSay::tr("Supplement requested");
        case PublicStatus::FinancialObligation:
            return WorkflowSay::tr("Financial obligation requested");
        case PublicStatus::Withdrawn:
            return WorkflowSay::tr("Withdrawn by the citizen");
        case PublicStatus::Stopped:
            return WorkflowSay::tr("Processing stopped");
        case PublicStatus::Finished:
            return WorkflowSay::tr("Processing finished");
        case PublicStatus::Returned:
            break;
    }
    return WorkflowSay::tr("Result returned");
}

}  // namespace motcua
