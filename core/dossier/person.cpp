// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/person.h"

namespace motcua {

QString keyOf(PersonKind kind) {
    switch (kind) {
        case PersonKind::Citizen:
            return QStringLiteral("citizen");
        case PersonKind::Enterprise:
            return QStringLiteral("enterprise");
        case PersonKind::Household:
            return QStringLiteral("household");
        case PersonKind::Organisation:
            break;
    }
    return QStringLiteral("organisation");
}

std::optional<PersonKind> personKindFromKey(const QString& key) {
    for (const PersonKind kind :
         {PersonKind::Citizen, PersonKind::Enterprise, PersonKind::Household, PersonKind::Organisation})
        if (keyOf(kind) == key) return kind;
    return std::nullopt;
}

}  // namespace motcua
