// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/demo_people.h"
#include "app/open_desk.h"
#include "core/identity/personal_id.h"
#include "core/identity/phone.h"
#include "core/identity/tax_code.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "core/store/sqlite_journal.h"
#include "core/store/store_invariants.h"
#include "tests/support/catch2.h"

#include <QSet>
#include <QTemporaryDir>

using namespace motcua;

namespace {

const Instant kNow = fromLocal(QDate(2026, 11, 23), QTime(14, 0));

/// A practice store filled once for all that is asked about it.
class Filled {
public:
    Filled(const QString& centre, qint64 dossiers, bool practice = true) {
        const ManualClock now(kNow);
        REQUIRE(makeDesk(path(), centre, practice, now));
        auto time = std::make_unique<ManualClock>(kNow);
        m_clock = time.get();
        m_open = std::make_unique<OpenDesk>(path(), std::move(time));
        m_report = fillDemo(m_open->desk(), m_open->database(), *m_clock, {dossiers, 11, 12, 200});
    }

    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("practice.db")); }
    [[nodiscard]] Desk& desk() { return m_open->desk(); }
    [[nodiscard]] store::Database& database() { return m_open->database(); }
    [[nodiscard]] const Outcome<DemoReport>& report() const { return *m_report; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// One line a dossier: everything that a second run must repeat.
    QStringList lines() {
        QStringList out;
        for (qint64 id = 1;; ++id) {
            const auto dossier = desk().dossiers.load(DossierId(id));
            if (!dossier) return out;
            out += QStringLiteral("%1|%2|%3|%4|%5|%6")
                       .arg(dossier->code, dossier->submitter.name, dossier->procedureCode, dossier->stepName,
                            QString::number(code(dossier->status)), QString::number(dossier->version));
        }
    }

private:
    QTemporaryDir m_directory;
    ManualClock* m_clock = nullptr;
    std::unique_ptr<OpenDesk> m_open;
    std::optional<Outcome<DemoReport>> m_report;
};

}  // namespace

TEST_CASE("a practice store shows dossiers in every state and keeps every invariant") {
    Filled store(QStringLiteral("da-nang-2026"), 700);
    REQUIRE(store.report());
    CHECK(store.report()->dossiers == 700);
    CHECK(store.clock().now() == kNow);
    DossierFilter overdue;
    overdue.dueBefore = kNow;
    CHECK(store.desk().list.count(overdue) > 0);
    for (const PublicStatus status : {PublicStatus::Processing, PublicStatus::Withdrawn,
                                      PublicStatus::Finished, PublicStatus::Returned}) {
        DossierFilter filter;
        filter.status = status;
        filter.onlyOpen = false;
        CAPTURE(code(status));
        CHECK(store.desk().list.count(filter) > 0);
    }
    const auto events = [&store](const char* where) {
        return motcua::store::Query(store.database(), QStringLiteral("SELECT count(*) FROM event WHERE ") +
                                                          QLatin1String(where))
            .run()
            .row()
            .at<qint64>(0);
    };
    CHECK(events("kind = 'absence.announced'") > 0);
    CHECK(events("on_behalf_of IS NOT NULL") > 0);
    CHECK(events("kind = 'dossier.acted' AND CAST(body AS TEXT) LIKE '%\"reassign\"%'") > 0);
    for (const auto& invariant : checkedInvariants(store.database(), motcua::store::Depth::Full)) {
        CAPTURE(invariant.name.toStdString(), invariant.detail.toStdString());
        CHECK(invariant.holds);
    }
    CHECK(motcua::store::SqliteJournal(store.database()).verify().isSound());
}

TEST_CASE("a year of a practice store takes every legal turn and ends with every invariant whole") {
    Filled store(QStringLiteral("da-nang-2026"), 700);
    REQUIRE(store.report());
    const auto count = [&store](const char* sql) {
        return motcua::store::Query(store.database(), QString::fromUtf8(sql)).run().row().at<int>(0);
    };
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'supplement' AND state = 'issued'") > 10);
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'refusal'") > 0);
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'stop'") > 0);
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'extension' AND state = 'issued'") > 0);
    CHECK(count("SELECT count(*) FROM clock_event WHERE kind = 'restart'") > 5);
    CHECK(count("SELECT count(*) FROM clock_event WHERE reason = 'silence'") > 0);
    CHECK(count("SELECT count(*) FROM event WHERE kind = 'dossier.undone'") > 0);
    CHECK(count("SELECT count(*) FROM sub_link WHERE outcome = 'finished' AND noted = 1") > 0);
    CHECK(count("SELECT count(*) FROM delegation") > 0);
    CHECK(count("SELECT count(*) FROM handover WHERE confirmed_ms IS NOT NULL") > 0);
    CHECK(count("SELECT count(*) FROM calendar_change WHERE state = 'applied'") > 2);
    CHECK(count("SELECT count(*) FROM calendar_move WHERE effect = 'later'") > 0);
    CHECK(count("SELECT count(*) FROM calendar_move WHERE effect = 'earlier'") > 0);
    for (const auto& invariant : checkedInvariants(store.database(), motcua::store::Depth::Full)) {
        CAPTURE(invariant.name.toStdString(), invariant.detail.toStdString());
        CHECK(invariant.holds);
    }
    const auto audit = motcua::store::audited(store.database(), {});
    for (const auto& finding : audit.findings) {
        CAPTURE(finding.what.toStdString(), finding.where.toStdString(), finding.detail.toStdString());
        CHECK(finding.what.isEmpty());
    }
    CHECK(audit.isUnchanged());
}

TEST_CASE("the same wish gives the same dossiers") {
    Filled once(QStringLiteral("quang-nam-2018"), 60);
    Filled again(QStringLiteral("quang-nam-2018"), 60);
    REQUIRE(once.report());
    CHECK(once.report()->events == again.report()->events);
    CHECK(once.lines() == again.lines());
    CHECK(once.lines().size() == 60);
}

TEST_CASE("a production store is never filled") {
    Filled store(QStringLiteral("da-nang-2026"), 5, false);
    REQUIRE_FALSE(store.report());
    CHECK(store.report().refusals().first().key == QStringLiteral("demo.production"));
}

TEST_CASE("invented people have numbers that fit them and share none") {
    const auto centre = shippedCentre(QStringLiteral("da-nang-2026"));
    REQUIRE(centre);
    const DemoPeople people(*centre, 3, QDate(2026, 11, 23));
    QSet<QString> numbers;
    for (qint64 no = 0; no < 500; ++no) {
        const Person person = people.citizen(no);
        CAPTURE(no, person.name.toStdString(), person.personalId.toStdString());
        const auto id = PersonalId::parsed(person.personalId);
        REQUIRE(id);
        CHECK(id->warnings().isEmpty());
        CHECK(id->checkAgainst(person.birthDate, person.gender).isEmpty());
        CHECK(Phone::parsed(person.phone));
        CHECK(TaxCode::parsed(people.enterprise(no).taxCode));
        CHECK(person.name.count(QLatin1Char(' ')) >= 2);
        numbers.insert(person.personalId);
    }
    CHECK(numbers.size() == 500);
    CHECK(people.citizen(7) == people.citizen(7));
}
