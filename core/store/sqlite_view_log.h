// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/view_log.h"
#include "core/journal/journal.h"

#include <functional>

namespace motcua::store {

class Database;

/// The event by which the journal vouches for the view log up to a number, and the one by which what is older
/// than its retention went.
inline const QString kViewsClosed = QStringLiteral("view.checkpoint");
inline const QString kViewsDropped = QStringLiteral("view.dropped");
/// How long looks are kept.
inline constexpr int kViewMonths = 24;

/// Looks in a table that refuses UPDATE, chained by hash (domain "motcua-view/1").
class SqliteViewLog final : public ViewLog {
public:
    /// The database is used as long as the object lives.
    explicit SqliteViewLog(Database& database) : m_database(database) {}

    void append(const ViewEntry& entry) override;
    [[nodiscard]] QList<ViewEntry> of(DossierId dossier) const override;
    [[nodiscard]] QList<ViewEntry> latest(int limit) const override;

    /// The last look's number and hash; of one that was dropped where nothing came after it.
    [[nodiscard]] JournalHead head() const;

private:
    Database& m_database;
};

/// Lets the journal vouch for the looks so far, and drops what was vouched for and is older than kViewMonths
/// at `now`. Within the Work of a checkpoint; nothing happens where nobody looked since the last one.
void closeViews(Database& database, Instant now, const std::function<Event(const QString& kind)>& draft);

/// Walks the chain of looks from what the journal says of its beginning; told of each thing that does not
/// fit, as "view 12" or "view checkpoint". \throws StoreError.
void auditViews(Database& database, const std::function<void(const QString& where)>& find);

}  // namespace motcua::store
