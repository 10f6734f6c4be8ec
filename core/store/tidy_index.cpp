// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tidy_index.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

namespace motcua::store {

namespace {

/// Fewer changes than that, and there was nothing left to merge.
constexpr qint64 kLeastChanges = 2;

qint64 changesSoFar(Database& database) {
    return Query(database, dialect::kCountChanges).run().row().at<qint64>(0);
}

/// \returns whether there is more to merge.
bool mergedFurther(Database& database, const QString& sql) {
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    const qint64 before = changesSoFar(database);
    execute(database, sql);
    const bool more = changesSoFar(database) - before >= kLeastChanges;
    work->commit();
    return more;
}

}  // namespace

int indexParts(Database& database) {
    return Query(database, dialect::kCountIndexParts).run().row().at<int>(0);
}

bool tidyIndex(Database& database, const std::function<bool()>& mayGoOn) {
    if (!mayGoOn()) return false;
    if (!mergedFurther(database, dialect::kBeginMergingIndex)) return true;
    while (mayGoOn())
        if (!mergedFurther(database, dialect::kMergeIndexFurther)) return true;
    return false;
}

}  // namespace motcua::store
