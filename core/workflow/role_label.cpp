// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/role_label.h"

#include "core/access/actor.h"

#include <QCoreApplication>
#include <QHash>

namespace motcua {

QString roleLabel(const QString& role) {
    static const QHash<QString, const char*> labels{
        {role::kReceivingOfficer, QT_TRANSLATE_NOOP("workflow", "receiving officer")},
        {role::kDivisionHead, QT_TRANSLATE_NOOP("workflow", "division head")},
        {role::kHandler, QT_TRANSLATE_NOOP("workflow", "handling expert")},
        {role::kAgencyLeader, QT_TRANSLATE_NOOP("workflow", "agency leader")},
        {role::kClerk, QT_TRANSLATE_NOOP("workflow", "records office")},
        {role::kReturnOfficer, QT_TRANSLATE_NOOP("workflow", "result-return officer")},
        {role::kCashier, QT_TRANSLATE_NOOP("workflow", "cashier")},
        {role::kCoordinator, QT_TRANSLATE_NOOP("workflow", "co-ordinator of dossiers")},
        {role::kParentLeader, QT_TRANSLATE_NOOP("workflow", "leader of the superior level")},
        {role::kParentClerk, QT_TRANSLATE_NOOP("workflow", "records office of the superior level")},
        {role::kArchivist, QT_TRANSLATE_NOOP("workflow", "archivist")},
        {role::kSupervisor, QT_TRANSLATE_NOOP("workflow", "supervisor")},
        {role::kAdministrator, QT_TRANSLATE_NOOP("workflow", "system administrator")},
    };
    const char* label = labels.value(role);
    return label ? QCoreApplication::translate("workflow", label) : role;
}

}  // namespace motcua
