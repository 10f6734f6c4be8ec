// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/audit.h"

#include "core/dossier/dossier_say.h"

namespace motcua {

QList<AuditPart> allAuditParts() {
    using enum AuditPart;
    return {Dossiers, Office, Accounts, Store, Refused};
}

QString keyOf(AuditPart part) {
    switch (part) {
        case AuditPart::Dossiers:
            return QStringLiteral("dossiers");
        case AuditPart::Office:
            return QStringLiteral("office");
        case AuditPart::Accounts:
            return QStringLiteral("accounts");
        case AuditPart::Store:
            return QStringLiteral("store");
        case AuditPart::Refused:
            break;
    }
    return QStringLiteral("refused");
}

std::optional<AuditPart> auditPartFromKey(const QString& key) {
    for (const AuditPart part : allAuditParts())
        if (keyOf(part) == key) return part;
    return std::nullopt;
}

QString labelOf(AuditPart part) {
    switch (part) {
        case AuditPart::Dossiers:
            return DossierSay::tr("Dossiers");
        case AuditPart::Office:
            return DossierSay::tr("Office");
        case AuditPart::Accounts:
            return DossierSay::tr("Accounts");
        case AuditPart::Store:
            return DossierSay::tr("Store");
        case AuditPart::Refused:
            break;
    }
    return DossierSay::tr("Refused attempts");
}

QStringList prefixesOf(AuditPart part) {
    switch (part) {
        case AuditPart::Office:
            return {QStringLiteral("absence."), QStringLiteral("authority."), QStringLiteral("calendar."),
                    QStringLiteral("counter."), QStringLiteral("handover."),  QStringLiteral("office."),
                    QStringLiteral("officer."), QStringLiteral("report.")};
        case AuditPart::Accounts:
            return {QStringLiteral("account."), QStringLiteral("role."), QStringLiteral("session."),
                    QStringLiteral("setting.")};
        case AuditPart::Refused:
            return {QStringLiteral("right.")};
        case AuditPart::Store:
            return {QStringLiteral("catalogue."), QStringLiteral("clock."),   QStringLiteral("genesis."),
                    QStringLiteral("import."),    QStringLiteral("journal."), QStringLiteral("restore."),
                    QStringLiteral("store."),     QStringLiteral("view."),    QStringLiteral("workflow.")};
        case AuditPart::Dossiers:
            break;
    }
    return {};
}

}  // namespace motcua
