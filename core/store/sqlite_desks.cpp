// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_desks.h"

#include "core/base/error.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/read_view.h"

#include <algorithm>

namespace motcua::store {

namespace {

void addTo(QList<DeskLot>& lots, UnitId unit, const QString& role, DossierId dossier) {
    const auto found = std::find_if(lots.begin(), lots.end(),
                                    [&](const DeskLot& lot) { return lot.unit == unit && lot.role == role; });
    if (found == lots.end())
        lots += DeskLot{unit, role, {dossier}};
    else
        found->dossiers += dossier;
}

}  // namespace

QList<DeskLot> SqliteDesks::lotsOf(OfficerId officer) const {
    const ReadView view(m_database);
    QList<DeskLot> lots;
    for (const bool open : {true, false}) {
        Query query(m_database,
                    QStringLiteral("SELECT step_unit, step_role, id FROM dossier WHERE open = %1 "
                                   "AND assignee IS NOT NULL AND assignee = ? ORDER BY due_order, id")
                        .arg(open ? 1 : 0));
        for (query.run(officer); query.next();)
            addTo(lots, query.at<UnitId>(0), query.at<QString>(1), query.at<DossierId>(2));
    }
    return lots;
}

std::optional<SeenMark> SqliteDesks::seen(DossierId dossier, int token) const {
    Query query(m_database,
                QStringLiteral("SELECT officer, at_ms FROM token_seen WHERE dossier = ? AND token = ?"));
    if (!query.run(dossier, token).next()) return std::nullopt;
    return SeenMark{query.at<OfficerId>(0), query.at<Instant>(1)};
}

void SqliteDesks::markSeen(DossierId dossier, int token, const SeenMark& mark) {
    execute(m_database,
            QStringLiteral("INSERT INTO token_seen (dossier, token, officer, at_ms) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (dossier, token) DO NOTHING"),
            dossier, token, mark.by, mark.at);
}

std::optional<Reminder> SqliteDesks::reminder(DossierId dossier, int token) const {
    Query query(m_database, QStringLiteral("SELECT officer, at_ms, event FROM reminder "
                                           "WHERE dossier = ? AND token = ?"));
    if (!query.run(dossier, token).next()) return std::nullopt;
    return Reminder{query.at<OfficerId>(0), query.at<Instant>(1), query.at<qint64>(2)};
}

void SqliteDesks::remind(DossierId dossier, int token, const Reminder& reminder) {
    execute(
        m_database,
        QStringLiteral("INSERT INTO reminder (dossier, token, officer, at_ms, event) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (dossier, token) DO UPDATE SET officer = excluded.officer, "
                       "at_ms = excluded.at_ms, event = excluded.event"),
        dossier, token, reminder.by, reminder.at, reminder.event);
}

void SqliteDesks::closeAccount(OfficerId officer) {
    if (execute(m_database, QStringLiteral("UPDATE officer SET active = 0 WHERE id = ?"), officer) != 1)
        throw LogicError(QStringLiteral("an unknown officer's account cannot be closed"));
}

}  // namespace motcua::store
