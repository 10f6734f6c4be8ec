// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_records.h"

#include "core/base/crash_point.h"
#include "core/catalogue/centre_forms.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/read_view.h"
#include "core/store/sqlite_journal.h"

namespace motcua::store {

namespace {

Submission submissionFrom(const Query& query) {
    Columns row(query);
    Submission submission;
    submission.key = row.next<QString>();
    submission.dossier = row.next<DossierId>();
    submission.content = row.next<QByteArray>();
    submission.at = row.next<Instant>();
    submission.station = row.next<QString>();
    return submission;
}

}  // namespace

qint64 SqliteNumbering::nextOrdinal(const QString& agencyCode, QDate day) {
    const qint64 number =
        Query(m_database,
              QStringLiteral("INSERT INTO code_series (agency, day, last) VALUES (?, ?, 1) "
                             "ON CONFLICT (agency, day) DO UPDATE SET last = code_series.last + 1 "
                             "RETURNING last"))
            .run(agencyCode, day)
            .row()
            .at<qint64>(0);
    crashPoint("number taken");
    return number;
}

qint64 SqliteNumbering::nextRegisterNumber(UnitId unit, int year) {
    const qint64 number =
        Query(m_database,
              QStringLiteral("INSERT INTO register_series (unit, year, last) VALUES (?, ?, 1) "
                             "ON CONFLICT (unit, year) DO UPDATE SET last = register_series.last + 1 "
                             "RETURNING last"))
            .run(unit, year)
            .row()
            .at<qint64>(0);
    crashPoint("register number taken");
    return number;
}

std::optional<Submission> SqliteSubmissions::find(const QString& key) const {
    Query query(m_database,
                QStringLiteral("SELECT key, dossier, content, at_ms, station FROM submission WHERE key = ?"));
    if (!query.run(key).next()) return std::nullopt;
    return submissionFrom(query);
}

void SqliteSubmissions::add(const Submission& submission) {
    const int added =
        execute(m_database,
                QStringLiteral("INSERT INTO submission (key, dossier, content, at_ms, station, awaits_slip) "
                               "SELECT ?, d.id, ?, ?, ?, CASE WHEN d.channel = 'counter' THEN 1 ELSE 0 END "
                               "FROM dossier d WHERE d.id = ?"),
                submission.key, submission.content, submission.at, submission.station, submission.dossier);
    if (added != 1) throw LogicError(QStringLiteral("a submission without its dossier"));
}

QList<Submission> SqliteSubmissions::inDoubt(const QString& station, int most) const {
    Query query(
        m_database,
        station.isEmpty()
            ? QStringLiteral("SELECT key, dossier, content, at_ms, station FROM submission "
                             "WHERE awaits_slip = 1 AND ? = '' ORDER BY at_ms DESC, dossier DESC LIMIT ?")
            : QStringLiteral("SELECT key, dossier, content, at_ms, station FROM submission "
                             "WHERE awaits_slip = 1 AND station = ? "
                             "ORDER BY at_ms DESC, dossier DESC LIMIT ?"));
    QList<Submission> submissions;
    for (query.run(station, most); query.next();) submissions += submissionFrom(query);
    return submissions;
}

int SqliteSlipPrints::count(DossierId dossier, const QString& form) const {
    return Query(m_database, QStringLiteral("SELECT count(*) FROM slip_print WHERE dossier = ? AND form = ?"))
        .run(dossier, form)
        .row()
        .at<int>(0);
}

void SqliteSlipPrints::begin(DossierId dossier, const QString& form, Instant at, OfficerId by) {
    execute(m_database,
            QStringLiteral("INSERT INTO slip_print (dossier, form, number, at_ms, officer) "
                           "VALUES (?, ?, ?, ?, ?)"),
            dossier, form, count(dossier, form) + 1, at, by);
}

void SqliteSlipPrints::cameOut(DossierId dossier, const QString& form) {
    m_database.requireWork(QStringLiteral("record a print"));
    if (form == form_meaning::kReceipt)
        execute(m_database,
                QStringLiteral("UPDATE submission SET awaits_slip = 0 WHERE dossier = ? AND awaits_slip = 1"),
                dossier);
}

QList<HistoryEntry> SqliteHistory::of(DossierId dossier) const {
    const ReadView view(m_database);
    QList<HistoryEntry> entries;
    const SqliteJournal journal(m_database);
    Query query(m_database, QStringLiteral(R"(
        SELECT e.seq, coalesce(o.name, ''), coalesce(n.text, ''), coalesce(b.name, '')
        FROM event e LEFT JOIN officer o ON o.id = e.actor LEFT JOIN officer b ON b.id = e.on_behalf_of
            LEFT JOIN note n ON n.event = e.seq
        WHERE e.dossier = ? ORDER BY e.seq)"));
    for (query.run(dossier); query.next();)
        entries += HistoryEntry{understood(journal.event(query.at<qint64>(0)), "an event"),
                                query.at<QString>(1), query.at<QString>(2), query.at<QString>(3)};
    return entries;
}

void SqliteHistory::addNote(qint64 eventSeq, DossierId dossier, const QString& note) {
    execute(m_database, QStringLiteral("INSERT INTO note (event, dossier, text) VALUES (?, ?, ?)"), eventSeq,
            dossier, note);
}

}  // namespace motcua::store
