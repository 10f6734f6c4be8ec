// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_date_corrections.h"

#include "core/base/error.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace motcua::store {

namespace {

const QString kDateColumns = QStringLiteral(
    "SELECT dossier, no, which, ref, old_value, new_value, reason, proposed_by, proposed_event, state, "
    "decided_by, decided_event FROM date_correction ");

DateCorrection dateCorrectionFrom(const Query& query) {
    Columns row(query);
    DateCorrection one;
    one.dossier = row.next<DossierId>();
    one.no = row.next<int>();
    one.which = understood(whichDateFromKey(row.next<QString>()), "which date is corrected");
    one.ref = row.next<qint64>();
    one.from = understood(dateValueFrom(one.which, row.next<QString>()), "a date that was recorded");
    one.to = understood(dateValueFrom(one.which, row.next<QString>()), "a date that is corrected");
    one.reason = understood(dateReasonFromKey(row.next<QString>()), "why a date is corrected");
    one.proposedBy = row.next<OfficerId>();
    one.proposedEvent = row.next<qint64>();
    one.state = understood(correctionStateFromKey(row.next<QString>()), "the state of a correction");
    one.decidedBy = row.next<std::optional<OfficerId>>();
    one.decidedEvent = row.next<std::optional<qint64>>();
    return one;
}

}  // namespace

QList<DateCorrection> SqliteDateCorrections::of(DossierId dossier) const {
    QList<DateCorrection> found;
    Query query(m_database, kDateColumns + QStringLiteral("WHERE dossier = ? ORDER BY no"));
    for (query.run(dossier); query.next();) found += dateCorrectionFrom(query);
    return found;
}

std::optional<DateCorrection> SqliteDateCorrections::open(DossierId dossier) const {
    Query query(m_database, kDateColumns + QStringLiteral("WHERE dossier = ? AND state = 'open'"));
    if (!query.run(dossier).next()) return std::nullopt;
    return dateCorrectionFrom(query);
}

QList<DateCorrection> SqliteDateCorrections::allOpen() const {
    QList<DateCorrection> found;
    Query query(m_database, kDateColumns + QStringLiteral("WHERE state = 'open' ORDER BY dossier"));
    for (query.run(); query.next();) found += dateCorrectionFrom(query);
    return found;
}

void SqliteDateCorrections::add(const DateCorrection& one) {
    execute(m_database, QStringLiteral(R"(
        INSERT INTO date_correction (dossier, no, which, ref, old_value, new_value, reason, proposed_by,
            proposed_event, state, decided_by, decided_event)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
            one.dossier, one.no, motcua::keyOf(one.which), one.ref, isoOf(one.from), isoOf(one.to),
            motcua::keyOf(one.reason), one.proposedBy, one.proposedEvent, motcua::keyOf(one.state),
            one.decidedBy, one.decidedEvent);
}

void SqliteDateCorrections::decide(const DateCorrection& one) {
    const int changed =
        execute(m_database, QStringLiteral(R"(
        UPDATE date_correction SET state = ?, decided_by = ?, decided_event = ?
        WHERE dossier = ? AND no = ? AND state = 'open')"),
                motcua::keyOf(one.state), one.decidedBy, one.decidedEvent, one.dossier, one.no);
    if (changed != 1) throw LogicError(QStringLiteral("a correction that is not open was decided"));
}

}  // namespace motcua::store
