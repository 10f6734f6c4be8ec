// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/archive.h"

#include "core/dossier/dossier_say.h"
#include "core/dossier/erasure.h"

namespace motcua {

QList<ArchiveState> allArchiveStates() {
    using enum ArchiveState;
    return {ToArchive, Late, Archived, RetentionEnded, Erased};
}

QString keyOf(ArchiveState state) {
    switch (state) {
        case ArchiveState::ToArchive:
            return QStringLiteral("toArchive");
        case ArchiveState::Late:
            return QStringLiteral("late");
        case ArchiveState::Archived:
            return QStringLiteral("archived");
        case ArchiveState::RetentionEnded:
            return QStringLiteral("retentionEnded");
        case ArchiveState::Erased:
            break;
    }
    return QStringLiteral("erased");
}

std::optional<ArchiveState> archiveStateFromKey(const QString& key) {
    for (const ArchiveState state : allArchiveStates())
        if (keyOf(state) == key) return state;
    return std::nullopt;
}

QString labelOf(ArchiveState state) {
    switch (state) {
        case ArchiveState::ToArchive:
            return DossierSay::tr("To be archived");
        case ArchiveState::Late:
            return DossierSay::tr("Late for the archive");
        case ArchiveState::Archived:
            return DossierSay::tr("Archived");
        case ArchiveState::RetentionEnded:
            return DossierSay::tr("Retention is over");
        case ArchiveState::Erased:
            break;
    }
    return DossierSay::tr("Personal data erased");
}

QDate archiveBy(QDate ended) {
    return QDate(ended.year() + 1, 12, 31);
}

std::optional<QDate> ArchiveRow::keptUntil() const {
    return archiving ? retentionEnd(archiving->retention, endedOn) : std::nullopt;
}

}  // namespace motcua
