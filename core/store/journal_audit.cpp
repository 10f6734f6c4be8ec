// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_audit.h"

#include "core/store/attachment_audit.h"
#include "core/store/calendar_audit.h"
#include "core/store/catalogue_audit.h"
#include "core/store/checkpoints.h"
#include "core/store/database.h"
#include "core/store/error.h"
#include "core/store/kept_versions_audit.h"
#include "core/store/query.h"
#include "core/store/read_view.h"
#include "core/store/replay.h"
#include "core/store/sqlite_dossier_repository.h"
#include "core/store/sqlite_journal.h"
#include "core/store/sqlite_sub_dossiers.h"
#include "core/store/sqlite_view_log.h"
#include "core/store/store_invariants.h"

namespace motcua::store {

namespace {

constexpr qsizetype kMostFindings = 1'000;
constexpr qint64 kBetweenSteps = 512;

qint64 numberOf(Database& database, const QString& sql) {
    return Query(database, sql).run().row().at<qint64>(0);
}

/// One look through a store.
class Audit {
public:
    Audit(Database& database, const AuditWish& wish, const Progress& progress)
        : m_database(database),
          m_wish(wish),
          m_progress(progress),
          m_dossiers(database),
          m_replay(database) {}

    AuditReport run() {
        const ReadView view(m_database);
        m_total = numberOf(m_database, QStringLiteral("SELECT count(*) FROM event")) +
                  numberOf(m_database, QStringLiteral("SELECT count(*) FROM dossier"));
        if (!m_wish.sinceCheckpoint) look(&Audit::pages);
        look(&Audit::chain);
        look(&Audit::dossiers);
        look(&Audit::catalogue);
        look(&Audit::beside);
        look(&Audit::invariants);
        look(&Audit::attachments);
        look(&Audit::views);
        return m_report;
    }

private:
    /// A part that the damage makes unreadable is a finding, and the other parts are looked at nevertheless.
    void look(void (Audit::*part)()) {
        try {
            (this->*part)();
        } catch (const StoreError& fault) {
            find("unreadable", fault.code(),
                 QString::fromStdString(fault.what()).section(u'\n', 0, 0).left(200));
        }
    }

    void find(const char* what, const QString& where, const QString& detail) {
        if (m_report.findings.size() < kMostFindings)
            m_report.findings += {QString::fromLatin1(what), where, detail};
    }

    void step() {
        if (++m_done % kBetweenSteps == 0) advance(m_progress, m_done, std::max(m_done, m_total));
    }

    void pages() {
        const QString found =
            m_database.connection().scalar(QStringLiteral("PRAGMA integrity_check(1)")).toString();
        if (found != u"ok") find("pages", QStringLiteral("store"), found);
        const QString table =
            m_database.connection().scalar(QStringLiteral("PRAGMA foreign_key_check")).toString();
        if (!table.isEmpty()) find("references", table, QStringLiteral("rows without their parents"));
    }

    void chain() {
        const auto start = m_wish.sinceCheckpoint ? headBeforeCheckpoint(m_database) : std::nullopt;
        m_report.chain.kind = ChainVerdict::Kind::Damaged;
        m_report.from = start.value_or(JournalHead{});
        m_report.chain = SqliteJournal(m_database).verify(m_wish.anchor, start, [this] { step(); });
        if (m_report.chain.kind == ChainVerdict::Kind::Damaged)
            find("chain", QStringLiteral("event %1").arg(m_report.chain.seq), codeAt(m_report.chain.seq));
        if (m_report.chain.kind == ChainVerdict::Kind::Forked)
            find("forked", QStringLiteral("event %1").arg(m_report.chain.seq), codeAt(m_report.chain.seq));
    }

    /// The code of the dossier that an event is about.
    QString codeAt(qint64 seq) {
        Query query(m_database,
                    QStringLiteral("SELECT d.code FROM event e JOIN dossier d ON d.id = e.dossier "
                                   "WHERE e.seq = ?"));
        return query.run(seq).next() ? query.at<QString>(0) : QString();
    }

    void dossiers() {
        Query query(
            m_database,
            m_wish.sinceCheckpoint
                ? QStringLiteral("SELECT DISTINCT dossier FROM event WHERE seq > ? AND dossier IS NOT NULL")
                : QStringLiteral("SELECT id FROM dossier WHERE id > ? ORDER BY id"));
        for (query.run(m_wish.sinceCheckpoint ? m_report.from.seq : qint64(0)); query.next(); step())
            dossier(query.at<DossierId>(0));
    }

    void dossier(DossierId id) {
        const QString name = QStringLiteral("dossier %1").arg(id.value());
        try {
            const auto found = m_dossiers.load(id);
            if (!found) return find("replay", name, QStringLiteral("missing"));
            ++m_report.dossiers;
            const QStringList fields = m_replay.contradictions(*found);
            if (!fields.isEmpty()) find("replay", found->code, fields.join(QStringLiteral(", ")));
        } catch (const StoreError& fault) {
            find("unreadable", name, fault.code());
        }
    }

    void catalogue() {
        const auto found = [this](const char* what, const QString& where, const QString& field) {
            find(what, where, field);
        };
        auditProcedures(m_database, found);
        auditProcesses(m_database, found);
        m_report.unvouched = auditKeptVersions(m_database, found);
    }

    void beside() {
        auditCalendarChanges(m_database, [this](const QString& where, const QString& field) {
            find("calendar", where, field);
        });
        auditSubDossiers(
            m_database, [this](const QString& where, const QString& field) { find("linked", where, field); });
    }

    void invariants() {
        const Depth depth = m_wish.sinceCheckpoint ? Depth::Recent : Depth::Full;
        for (const Invariant& invariant : checkedInvariants(m_database, depth))
            if (!invariant.holds && invariant.name != u"projection")
                find("rule", invariant.name, invariant.detail);
    }

    void attachments() {
        const qint64 after = m_wish.sinceCheckpoint ? m_report.from.seq : 0;
        m_report.files = auditedAttachments(
            m_database, after, [this](const char* what, const QString& where) { find(what, where, {}); },
            m_progress);
    }

    void views() {
        auditViews(m_database, [this](const QString& where) { find("views", where, {}); });
    }

    Database& m_database;
    const AuditWish& m_wish;
    const Progress& m_progress;
    SqliteDossierRepository m_dossiers;
    Replay m_replay;
    AuditReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

}  // namespace

AuditReport audited(Database& database, const AuditWish& wish, const Progress& progress) {
    return Audit(database, wish, progress).run();
}

}  // namespace motcua::store
