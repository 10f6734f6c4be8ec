// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/public_status.h"

#include <QCoreApplication>

namespace motcua {

std::optional<PublicStatus> publicStatusFromCode(int code) {
    if (code < int(PublicStatus::Registered) || code > int(PublicStatus::Returned)) return std::nullopt;
    return PublicStatus(code);
}

QString label(PublicStatus status) {
    switch (status) {
        case PublicStatus::Registered:
            return QCoreApplication::translate("workflow", "Newly registered");
        case PublicStatus::Received:
            return QCoreApplication::translate("workflow", "Received");
        case PublicStatus::NotAccepted:
            return QCoreApplication::translate("workflow", "Not accepted");
        case PublicStatus::Processing:
            return QCoreApplication::translate("workflow", "In process");
        case PublicStatus::SupplementRequested:
            return QCoreApplication::translate("workflow", "Supplement requested");
        case PublicStatus::FinancialObligation:
            return QCoreApplication::translate("workflow", "Financial obligation requested");
        case PublicStatus::Withdrawn:
            return QCoreApplication::translate("workflow", "Withdrawn by the citizen");
        case PublicStatus::Stopped:
            return QCoreApplication::translate("workflow", "Processing stopped");
        case PublicStatus::Finished:
            return QCoreApplication::translate("workflow", "Processing finished");
        case PublicStatus::Returned:
            break;
    }
    return QCoreApplication::translate("workflow", "Result returned");
}

}  // namespace motcua
