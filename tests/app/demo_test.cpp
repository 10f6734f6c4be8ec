// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/demo_people.h"
#include "core/identity/personal_id.h"
#include "core/identity/phone.h"
#include "core/identity/tax_code.h"
#include "core/store/journal_audit.h"
#include "core/store/sqlite_journal.h"
#include "core/store/store_invariants.h"
#include "tests/app/a_year.h"

#include <QHashFunctions>
#include <QSet>

using namespace motcua;

namespace {

const YearWish kWholeYear{QStringLiteral("da-nang-2026"), 700, 12};

/// What is drawn for every store anew, and what is computed from it.
bool isSecret(const QString& column) {
    static const QStringList drawn{QStringLiteral("salt"), QStringLiteral("personal_data_commit"),
                                   QStringLiteral("words_commit"), QStringLiteral("prev"),
                                   QStringLiteral("hash")};
    return drawn.contains(column);
}

QStringList textsOf(store::Database& database, const QString& sql) {
    QStringList rows;
    store::Query query(database, sql);
    for (query.run(); query.next();) rows += query.at<QString>(0);
    return rows;
}

/// Every row of every table, as text: what a second run must repeat. The store has an identity of its own and
/// the submissions keys of their own.
QStringList everything(store::Database& database) {
    QStringList lines;
    const QStringList tables = textsOf(
        database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                 "'sqlite%' AND name NOT LIKE 'dossier_words%' "
                                 "AND name NOT IN ('meta', 'submission') ORDER BY name"));
    for (const QString& table : tables) {
        QStringList columns =
            textsOf(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        columns.removeIf(isSecret);
        for (QString& column : columns) column = QStringLiteral("quote(%1)").arg(column);
        const QString shape = QStringLiteral("%s,").repeated(columns.size());
        for (const QString& row :
             textsOf(database, QStringLiteral("SELECT printf('%1', %2) FROM %3 ORDER BY 1")
                                   .arg(shape, columns.join(u','), table)))
            lines += table + QLatin1Char(' ') + row;
    }
    return lines;
}

void checkInvariants(store::Database& database) {
    for (const auto& invariant : store::checkedInvariants(database, store::Depth::Full)) {
        CAPTURE(invariant.name.toStdString(), invariant.detail.toStdString());
        CHECK(invariant.holds);
    }
}

}  // namespace

TEST_CASE("a practice store shows dossiers in every state and keeps every invariant") {
    AYear year(kWholeYear);
    CHECK(year.count(QStringLiteral("SELECT count(*) FROM dossier WHERE origin IS NULL")) == 700);
    DossierFilter overdue;
    overdue.dueBefore = kYearEnd;
    CHECK(year.desk().list.count(overdue) > 0);
    for (const PublicStatus status : {PublicStatus::Processing, PublicStatus::Withdrawn,
                                      PublicStatus::Finished, PublicStatus::Returned}) {
        DossierFilter filter;
        filter.status = status;
        filter.onlyOpen = false;
        CAPTURE(code(status));
        CHECK(year.desk().list.count(filter) > 0);
    }
    const auto events = [&year](const char* where) {
        return year.count(QStringLiteral("SELECT count(*) FROM event WHERE ") + QLatin1String(where));
    };
    CHECK(events("kind = 'absence.announced'") > 0);
    CHECK(events("on_behalf_of IS NOT NULL") > 0);
    CHECK(events("kind = 'dossier.acted' AND CAST(body AS TEXT) LIKE '%\"reassign\"%'") > 0);
    CHECK(events("kind = 'dossier.acted' AND CAST(body AS TEXT) LIKE '%\"recall\"%'") > 0);
    checkInvariants(year.database());
    CHECK(store::SqliteJournal(year.database()).verify().isSound());
}

TEST_CASE("a year of a practice store takes every legal turn and ends with every invariant whole") {
    AYear year(kWholeYear);
    const auto count = [&year](const char* sql) { return year.count(QString::fromUtf8(sql)); };
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'supplement' AND state = 'issued'") > 10);
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'supplement' AND overridden = 1") > 0);
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'supplement' AND dossier IS NULL") > 0);
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'refusal'") > 0);
    CHECK(count("SELECT count(*) FROM letter WHERE form = 'refusal' AND dossier IS NULL") > 0);
    CHECK(count("SELECT count(*) FROM fee_payment WHERE cancelled_ms IS NULL") > 50);
    CHECK(count("SELECT count(*) FROM fee_payment WHERE cancelled_ms IS NOT NULL") > 0);
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
    const auto audit = store::audited(year.database(), {});
    for (const auto& finding : audit.findings) {
        CAPTURE(finding.what.toStdString(), finding.where.toStdString(), finding.detail.toStdString());
        CHECK(finding.what.isEmpty());
    }
    CHECK(audit.isUnchanged());
}

TEST_CASE("the same wish gives the same store whatever the order of the hash tables") {
    const YearWish wish{QStringLiteral("quang-nam-2018"), 60, 11};
    FilledStore once(wish);
    QHashSeed::setDeterministicGlobalSeed();
    FilledStore again(wish);
    QHashSeed::resetRandomGlobalSeed();
    REQUIRE(once.report());
    CHECK(once.report()->dossiers == 60);
    CHECK(once.clock().now() == kYearEnd);
    const QStringList first = everything(once.database());
    CHECK(first.size() > 1000);
    CHECK((first == everything(again.database())));
}

TEST_CASE("a production store is never filled") {
    FilledStore store({QStringLiteral("da-nang-2026"), 5, 11}, false);
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
