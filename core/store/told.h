// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <optional>

namespace motcua::store {

class Database;

/// One event as far as rows depend on it.
struct Told {
    qint64 seq = 0;
    Instant at;
    QDate day;
    std::optional<OfficerId> actor;
    QString kind;
    QJsonObject body;
    std::optional<QByteArray> commit;
};

/// Everything that happened to a dossier, oldest first.
[[nodiscard]] QList<Told> eventsOf(Database& database, DossierId dossier);

}  // namespace motcua::store
