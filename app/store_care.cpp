// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_care.h"

#include "app/health.h"
#include "core/safety/recovery_code.h"
#include "core/store/ballast.h"
#include "core/store/database.h"
#include "core/store/sealed_file.h"
#include "core/store/store_invariants.h"

namespace motcua {

QList<Check> FileStoreCare::look() const {
    store::Database database(m_store);
    store::Ballast(m_store).lay();
    QList<Check> checks = lookedThrough(database, m_clock);
    for (const store::Invariant& invariant : store::checkedInvariants(database, store::Depth::Recent))
        if (!invariant.holds) checks += Check{invariant.name, false, invariant.detail};
    return checks;
}

CareState FileStoreCare::state() const {
    const BackupState state = m_backups.state();
    CareState out{state.folder, {}, state.isSameDisk, state.isCodeHere, state.isNeeded};
    for (const store::FoundBackup& found : store::BackupFolder(state.folder).backups(state.storeId))
        out.backups += {found.path, found.info};
    return out;
}

void FileStoreCare::setFolder(const QString& folder) const {
    m_backups.setFolder(folder, m_clock);
}

QString FileStoreCare::backUp(const Progress& progress) const {
    return m_backups.make(m_clock, {}, progress).path;
}

Outcome<Loss> FileStoreCare::lossBy(const QString& backup) const {
    const auto head = store::headOfSealed(backup);
    if (!head) return head.refusals();
    const auto info = backupInfoFrom(*head);
    if (!info) return info.refusals();
    try {
        store::Database database(m_store);
        return store::lossBy(database, *info);
    } catch (const StoreError&) {
        return Loss();  // nothing can be said of what does not open
    }
}

Outcome<QString> FileStoreCare::restore(const QString& backup, const QString& code,
                                        const Agreement& agreement, const Progress& progress) const {
    const auto secret = recoverySecretFrom(code.isEmpty() ? codeSheet() : code);
    if (!secret) return secret.refusals();
    const auto replaced = m_backups.restore(backup, *secret, m_clock, progress, agreement);
    if (!replaced) return replaced.refusals();
    return replaced->laidAside;
}

}  // namespace motcua
