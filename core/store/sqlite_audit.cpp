// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_audit.h"

#include "core/dossier/directory.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sqlite_journal.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace motcua::store {

namespace {

/// Events that are looked through by one statement: whoever wants to save waits no longer than for these.
constexpr qint64 kSlice = 20'000;
constexpr qint64 kAgainMs = 3 * kMsPerDay;

/// Who had a role in one of the units on a day.
class Staff {
public:
    Staff(const Directory& directory, const QList<UnitId>& units) {
        for (const Officer& officer : directory.officers())
            for (const RoleGrant& grant : officer.grants)
                if (units.contains(grant.unit)) m_grants[officer.id.value()] += grant;
    }
    [[nodiscard]] bool hadOn(OfficerId officer, QDate day) const {
        const QList<RoleGrant> grants = m_grants.value(officer.value());
        return std::any_of(grants.begin(), grants.end(),
                           [day](const RoleGrant& grant) { return grant.isValidOn(day); });
    }

private:
    QHash<qint64, QList<RoleGrant>> m_grants;
};

/// What is asked of an event beyond what its statement asks.
class Sieve {
public:
    Sieve(const AuditFilter& filter, const Directory& directory) : m_units(filter.units) {
        if (m_units) m_staff.emplace(directory, *m_units);
        for (const AuditPart part : filter.parts) m_prefixes += prefixesOf(part);
        m_all = filter.parts.isEmpty();
        m_dossiers = m_all || filter.parts.contains(AuditPart::Dossiers);
    }

    /// What is about a dossier is a matter of its units, everything else one of who acted.
    [[nodiscard]] bool lets(const QString& kind, const std::optional<OfficerId>& actor, QDate day,
                            bool hasDossier, const std::optional<UnitId>& receives,
                            const std::optional<UnitId>& decides) const {
        if (!isOfPart(kind, hasDossier)) return false;
        if (!m_units) return true;
        if (!hasDossier) return actor && m_staff->hadOn(*actor, day);
        return (receives && m_units->contains(*receives)) || (decides && m_units->contains(*decides));
    }

private:
    [[nodiscard]] bool isOfPart(const QString& kind, bool hasDossier) const {
        if (m_all) return true;
        if (hasDossier) return m_dossiers;
        return std::any_of(m_prefixes.begin(), m_prefixes.end(),
                           [&kind](const QString& prefix) { return kind.startsWith(prefix); });
    }

    std::optional<QList<UnitId>> m_units;
    std::optional<Staff> m_staff;
    QStringList m_prefixes;
    bool m_all = true;
    bool m_dossiers = true;
};

/// The events of one slice that the filter asks for, newest first.
QString sliceStatement(const AuditFilter& filter) {
    const bool onlyOffice = !filter.parts.isEmpty() && !filter.parts.contains(AuditPart::Dossiers);
    return QStringLiteral(
               "SELECT e.seq, e.kind, e.actor, e.business_date, e.dossier, coalesce(o.name, ''), "
               "coalesce(b.name, ''), "
               "coalesce(d.code, ''), d.workflow, d.receiving_unit, d.competent_unit "
               "FROM event e LEFT JOIN officer o ON o.id = e.actor LEFT JOIN officer b ON b.id = "
               "e.on_behalf_of "
               "LEFT JOIN dossier d ON d.id = e.dossier "
               "WHERE e.seq >= ? AND e.seq < ? AND %1 AND (? = 0 OR e.actor = ?)%2 ORDER BY e.seq DESC")
        .arg(filter.dossier ? QStringLiteral("e.dossier = ?") : QStringLiteral("0 = ?"),
             onlyOffice ? QStringLiteral(" AND e.dossier IS NULL") : QString());
}

/// A line without its event, which is read by its number.
AuditLine lineFrom(Columns& row) {
    AuditLine line;
    line.actor = row.next<QString>();
    line.onBehalfOf = row.next<QString>();
    line.code = row.next<QString>();
    line.process = row.next<std::optional<WorkflowVersionId>>();
    return line;
}

}  // namespace

qint64 SqliteAudit::firstFrom(Instant at) const {
    qint64 low = 1;
    qint64 high = SqliteJournal(m_database).head().seq + 1;
    Query query(m_database, QStringLiteral("SELECT at_ms FROM event WHERE seq = ?"));
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const bool isBefore = query.run(middle).row().at<Instant>(0) < at;
        query.finish();
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    return low;
}

QDate SqliteAudit::dayOf(qint64 seq) const {
    return Query(m_database, QStringLiteral("SELECT business_date FROM event WHERE seq = ?"))
        .run(seq)
        .row()
        .at<QDate>(0);
}

AuditExcerpt SqliteAudit::page(const AuditFilter& filter, const std::optional<qint64>& before,
                               int limit) const {
    const qint64 bottom = filter.from ? firstFrom(fromLocal(*filter.from, QTime(0, 0))) : 1;
    const qint64 end = SqliteJournal(m_database).head().seq + 1;
    // Where the last event is of that day or before, nothing is left out because some clock was ahead.
    const bool isOpen = !filter.to || end == 1 || dayOf(end - 1) <= *filter.to;
    qint64 top = isOpen ? end : firstFrom(fromLocal(filter.to->addDays(1), QTime(0, 0)));
    if (before) top = std::min(top, *before);
    const Sieve sieve(filter, m_directory);
    Query query(m_database, sliceStatement(filter));
    AuditExcerpt page;
    QList<qint64> found;
    const auto slice = filter.dossier ? std::numeric_limits<qint64>::max() / 2 : kSlice;
    for (; top > bottom && found.size() <= limit; top = std::max(bottom, top - slice)) {
        const qint64 low = std::max(bottom, top - slice);
        for (query.run(low, top, filter.dossier.value_or(DossierId{0}), filter.officer ? 1 : 0,
                       filter.officer.value_or(OfficerId{0}));
             query.next() && found.size() <= limit;) {
            Columns row(query);
            const auto seq = row.next<qint64>();
            const auto kind = row.next<QString>();
            const auto actor = row.next<std::optional<OfficerId>>();
            const auto day = row.next<QDate>();
            const bool hasDossier = row.next<std::optional<DossierId>>().has_value();
            const AuditLine line = lineFrom(row);
            const auto receives = row.next<std::optional<UnitId>>();
            const auto decides = row.next<std::optional<UnitId>>();
            if (!sieve.lets(kind, actor, day, hasDossier, receives, decides)) continue;
            found += seq;
            page.lines += line;
        }
        query.finish();
    }
    if (found.size() > limit) {
        page.lines.resize(limit);
        found.resize(limit);
        page.next = found.last();
    }
    const SqliteJournal journal(m_database);
    for (qsizetype i = 0; i < found.size(); ++i)
        page.lines[i].event = understood(journal.event(found.at(i)), "an event");
    return page;
}

QList<ReceivedAgain> SqliteAudit::receivedAgain(QDate from, QDate to,
                                                const std::optional<QList<UnitId>>& units, int limit) const {
    static const QString one = QStringLiteral(
        "SELECT v.id, v.code, v.voided_ms, v.void_proposed_by, v.voided_by, v.receiving_unit, a.id, a.code, "
        "a.received_at_ms, a.received_by FROM dossier v JOIN person p ON p.dossier = v.id "
        "JOIN person q ON q.%1 = p.%1 AND q.%1 <> '' JOIN dossier a ON a.id = q.dossier "
        "JOIN procedure_version x ON x.id = v.procedure_version "
        "JOIN procedure_version y ON y.id = a.procedure_version AND y.code = x.code "
        "WHERE v.voided_ms IS NOT NULL AND v.voided_ms >= ? AND v.voided_ms < ? AND a.id > v.id "
        "AND a.voided_ms IS NULL "
        "AND a.received_at_ms >= v.voided_ms - ? AND a.received_at_ms <= v.voided_ms + ? ");
    const Instant begins = fromLocal(from, QTime(0, 0));
    const Instant ends = fromLocal(to.addDays(1), QTime(0, 0));
    Query query(m_database, one.arg(QStringLiteral("personal_id")) + QStringLiteral("UNION ") +
                                one.arg(QStringLiteral("tax_code")) +
                                QStringLiteral("ORDER BY 3 DESC, 1, 7"));
    QList<ReceivedAgain> out;
    for (query.run(begins, ends, kAgainMs, kAgainMs, begins, ends, kAgainMs, kAgainMs);
         query.next() && out.size() < limit;) {
        Columns row(query);
        ReceivedAgain found;
        found.voided = row.next<DossierId>();
        found.voidedCode = row.next<QString>();
        found.voidedAt = row.next<Instant>();
        found.proposedBy = row.next<OfficerId>();
        found.voidedBy = row.next<OfficerId>();
        const auto unit = row.next<UnitId>();
        found.again = row.next<DossierId>();
        found.againCode = row.next<QString>();
        found.againAt = row.next<Instant>();
        found.againBy = row.next<OfficerId>();
        if (!units || units->contains(unit)) out += found;
    }
    return out;
}

QList<IdleLook> SqliteAudit::idleLooks(QDate from, QDate to, const std::optional<QList<UnitId>>& units,
                                       int limit) const {
    const Staff staff(m_directory, units.value_or(QList<UnitId>()));
    Query query(m_database, QStringLiteral(R"(
        SELECT v.seq, v.at_ms, v.officer, v.station, v.kind, v.purpose, coalesce(r.words, ''), count(s.dossier),
            min(s.dossier)
        FROM view_event v JOIN view_subject s ON s.view = v.seq
            LEFT JOIN view_reason r ON r.view = v.seq
        WHERE v.at_ms >= ? AND v.at_ms < ? AND NOT EXISTS
            (SELECT 1 FROM event e WHERE e.dossier = s.dossier AND e.actor = v.officer)
        GROUP BY v.seq, v.at_ms, v.officer, v.station, v.kind, v.purpose, r.words ORDER BY v.seq DESC)"));
    QList<IdleLook> out;
    for (query.run(fromLocal(from, QTime(0, 0)), fromLocal(to.addDays(1), QTime(0, 0)));
         query.next() && out.size() < limit;) {
        Columns row(query);
        IdleLook look;
        look.view.seq = row.next<qint64>();
        look.view.at = row.next<Instant>();
        look.view.officer = row.next<OfficerId>();
        look.view.station = row.next<QString>();
        look.view.kind = understood(viewKindFromKey(row.next<QString>()), "the kind of a look");
        look.view.reason.purpose = row.next<QString>();
        look.view.reason.words = row.next<QString>();
        look.dossiers = row.next<qint64>();
        look.first = row.next<DossierId>();
        if (!units || staff.hadOn(look.view.officer, localDate(look.view.at))) out += look;
    }
    query.finish();
    Query code(m_database, QStringLiteral("SELECT code FROM dossier WHERE id = ?"));
    for (IdleLook& look : out) {
        look.code = code.run(look.first).row().at<QString>(0);
        code.finish();
    }
    return out;
}

}  // namespace motcua::store
