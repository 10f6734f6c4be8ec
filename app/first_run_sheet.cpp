// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run_sheet.h"

#include "app/desk_say.h"
#include "core/forms/account_sheet.h"
#include "core/safety/recovery_code.h"
#include "core/store/safety_settings.h"
#include "core/store/sealed_file.h"

namespace motcua {

namespace {

FormDocument sheet(const QByteArray& secret, const QString& administrator, const QString& supervisor,
                   const Desk& desk) {
    const auto unit = desk.directory.unitByKey(desk.centre.centre().defaultUnitKey);
    return accountSheet({unit ? unit->name : desk.centre.centre().name,
                         {},
                         recoveryCode(secret),
                         desk.clock.now(),
                         administrator,
                         supervisor});
}

}  // namespace

FormDocument sheetOf(const FirstRunMade& made, const Desk& desk) {
    return sheet(made.recoverySecret, made.administrator.name, made.supervisor.name, desk);
}

FormDocument sheetOf(const Recovered& recovered, const Officer& supervisor, const Desk& desk) {
    return sheet(recovered.recoverySecret, recovered.administrator.name, supervisor.name, desk);
}

Refusals againstBackupCode(store::Database& database, const QString& code) {
    const auto secret = recoverySecretFrom(code);
    if (!secret) return secret.refusals();
    const QByteArray key = store::readSafetySettings(database).sealingKey;
    if (!key.isEmpty() && store::sealingKeyOf(*secret) == key) return {};
    return {{QStringLiteral("key.wrong"), DeskSay::tr("This is not the code of this store's backups."),
             DeskSay::tr("Take the sheet that belongs to the backups of this store."),
             QStringLiteral("key")}};
}

}  // namespace motcua
