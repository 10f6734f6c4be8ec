// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_versions_audit.h"

#include "core/dossier/vouch_for_versions.h"
#include "core/store/checkpoints.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is said where: "catalogue event 1".
QStringList findingsIn(store::Database& database) {
    QStringList findings;
    (void)store::auditKeptVersions(database, [&](const char* what, const QString& where, const QString&) {
        findings += QString::fromLatin1(what) + u' ' + where;
    });
    return findings;
}

/// A desk whose procedure and process an event vouches for.
class AVouchedDesk : public ADesk {
public:
    AVouchedDesk() {
        const auto work = desk().work.begin();
        vouchForProcedures(desk());
        vouchForProcesses(desk());
        work->commit();
    }

    /// What is found once the store was changed behind the back of the program; the change is undone.
    QStringList foundAfter(const QStringList& statements) {
        const auto work = desk().work.begin();
        for (const QString& trigger :
             {u"procedure_version_is_only_ended"_s, u"workflow_version_is_not_changed"_s})
            store::execute(database(), u"DROP TRIGGER "_s + trigger);
        for (const QString& statement : statements) store::execute(database(), statement);
        return findingsIn(database());
    }
};

}  // namespace

TEST_CASE("versions that nobody changed are as the events vouch for them") {
    AVouchedDesk office;
    CHECK(findingsIn(office.database()).isEmpty());
    CHECK(store::audited(office.database(), {}).unvouched == 0);
}

TEST_CASE("a first day that was moved is found though every text stands as it stood") {
    AVouchedDesk office;
    CHECK(office.foundAfter({u"UPDATE procedure_version SET valid_from = '2020-01-01'"_s}) ==
          QStringList{u"catalogue event 1"_s});
    CHECK(office.foundAfter({u"UPDATE workflow_version SET valid_from = '2020-01-01'"_s}) ==
          QStringList{u"workflow event 2"_s});
}

TEST_CASE("words that only people read are found where they were changed in a process") {
    AVouchedDesk office;
    CHECK(office.foundAfter({u"UPDATE workflow_version SET body = CAST(replace(CAST(body AS TEXT), "
                             u"'\"name\":', '\"name\": ') AS BLOB)"_s}) ==
          QStringList{u"workflow event 2"_s});
}

TEST_CASE("a text and its hash that were exchanged together are found") {
    AVouchedDesk office;
    CHECK(office.foundAfter({u"UPDATE procedure_version SET body = CAST('{}' AS BLOB), "
                             u"content_hash = zeroblob(32)"_s}) == QStringList{u"catalogue event 1"_s});
}

TEST_CASE("a version under another number is found though nothing refers to it") {
    AVouchedDesk office;
    CHECK(office.foundAfter({u"UPDATE procedure_version SET id = id + 7"_s}) ==
          QStringList{u"catalogue event 1"_s, u"catalogue 1.001193"_s});
}

TEST_CASE("a version that no event vouches for is found where events vouch for others") {
    AVouchedDesk office;
    {
        const auto work = office.desk().work.begin();
        WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(9));
        process.key = u"late"_s;
        (void)office.desk().workflows.publish(process, QDate(2026, 1, 1));
        work->commit();
    }
    CHECK(findingsIn(office.database()) == QStringList{u"workflow late"_s});
    const auto work = office.desk().work.begin();
    vouchForProcesses(office.desk());
    work->commit();
    CHECK(findingsIn(office.database()).isEmpty());
}

TEST_CASE("nothing is written where every version is vouched for") {
    AVouchedDesk office;
    const JournalHead before = office.desk().journal.head();
    const auto work = office.desk().work.begin();
    vouchForProcedures(office.desk());
    vouchForProcesses(office.desk());
    work->commit();
    CHECK(office.desk().journal.head() == before);
}

TEST_CASE("a store of before such events is sound and says how much it cannot tell until a day is closed") {
    ADesk office;
    const store::AuditReport before = store::audited(office.database(), {});
    CHECK(before.isUnchanged());
    CHECK(before.unvouched == 2);
    (void)store::takenCheckpoint(office.database(), office.clock(), std::nullopt, u"t"_s);
    const store::AuditReport after = store::audited(office.database(), {});
    CHECK(after.isUnchanged());
    CHECK(after.unvouched == 0);
}
