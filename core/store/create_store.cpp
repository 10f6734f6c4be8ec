// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/create_store.h"

#include "core/store/database.h"
#include "core/store/error.h"
#include "core/store/meta.h"
#include "core/store/migrations.h"
#include "core/store/new_file.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace motcua::store {

namespace {

QString newStoreId() {
    QString id;
    for (int i = 0; i < 2; ++i)
        id += QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    return id;
}

/// Makes the directories that are missing, for their owner only.
void makeStoreFolder(const QString& path) {
    if (QFileInfo::exists(path)) return;
    makeStoreFolder(QFileInfo(path).absolutePath());
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkdir(path, ownerOnly) && !QFileInfo::exists(path))
        throw StoreError(QStringLiteral("store.permission"), QStringLiteral("cannot make ") + path);
}

void fill(const QString& path, const NewStore& wanted, Instant now) {
    Database database(path, Opening::Creation);
    database.connection().run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    applyMigrations(database, shippedMigrations());
    database.discard();
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    writeMeta(database, {newStoreId(), wanted.practice, wanted.centreKey, wanted.centreJson, now});
    work->commit();
}

}  // namespace

QString createStore(const QString& path, const NewStore& wanted, const Clock& clock) {
    makeStoreFolder(QFileInfo(path).absolutePath());
    NewFile file(path);
    fill(file.temporaryPath(), wanted, clock.now());
    file.keep();
    return QFileInfo(path).canonicalFilePath();
}

}  // namespace motcua::store
