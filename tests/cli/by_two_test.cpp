// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/cli/cli_office.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many events of a kind there are in the store of an office.
int eventsOf(const CliOffice& office, const QString& kind) {
    motcua::store::Connection shell(office.path(u"s.db"_s), motcua::store::Connection::Mode::ReadOnly);
    return shell.scalar(u"SELECT count(*) FROM event WHERE kind = '%1'"_s.arg(kind)).toInt();
}

/// The last event of a kind.
QString bodyOf(const CliOffice& office, const QString& kind) {
    motcua::store::Connection shell(office.path(u"s.db"_s), motcua::store::Connection::Mode::ReadOnly);
    return shell
        .scalar(
            u"SELECT CAST(body AS TEXT) FROM event WHERE kind = '%1' ORDER BY seq DESC LIMIT 1"_s.arg(kind))
        .toString();
}

}  // namespace

TEST_CASE("a file of procedures is prepared by one and let in by another") {
    const CliOffice office;
    const QString file = QStringLiteral(MOTCUA_VECTORS "/cli/procedures.json");
    const QStringList import{u"catalogue"_s, u"import"_s, file};
    const QStringList approve{u"catalogue"_s, u"approve"_s, file};
    const auto known = [&] {
        return office.as("kiemsoat", kSupervisor, line("catalogue list --limit 100000"))
            .json()
            .value(u"procedures"_s)
            .toArray()
            .size();
    };
    const auto before = known();
    CHECK(office.as("kiemsoat", kSupervisor, approve).refusals() == QStringList{u"import.unprepared"_s});
    CHECK(office.as("kiemsoat", kSupervisor, import).refusals() == QStringList{u"right.role"_s});
    const CliRun prepared = office.as("quantri", kAdministrator, import);
    CHECK(prepared.exit == 0);
    CHECK(prepared.json().value(u"added"_s) == 2);
    CHECK(prepared.json().value(u"prepared"_s).toString().size() == 64);
    CHECK(known() == before);
    CHECK(office.as("quantri", kAdministrator, approve).refusals() ==
          QStringList{u"right.role"_s, u"separation.proposer"_s});
    CHECK(office.as("kiemsoat", kSupervisor, approve).json().value(u"added"_s) == 2);
    CHECK(known() == before + 2);
    CHECK(office.as("kiemsoat", kSupervisor, approve).refusals() == QStringList{u"import.unprepared"_s});
    CHECK(office.json(line("--store s.db verify")).exit == 0);
}

TEST_CASE("processes are prepared by one and let in by another") {
    const CliOffice office;
    const QString file = QStringLiteral(MOTCUA_VECTORS "/workflow/approved_processes.json");
    const QStringList import{u"workflow"_s, u"import"_s, file};
    const QStringList approve{u"workflow"_s, u"approve"_s, file};
    CHECK(office.json(line("--store s.db") + import).refusals() == QStringList{u"right.nobody"_s});
    CHECK(office.as("kiemsoat", kSupervisor, import).refusals() == QStringList{u"right.role"_s});
    CHECK(office.as("kiemsoat", kSupervisor, approve).refusals() == QStringList{u"import.unprepared"_s});
    const CliRun prepared = office.as("quantri", kAdministrator, import);
    REQUIRE(prepared.exit == 0);
    const int published = prepared.json().value(u"added"_s).toInt();
    CHECK(published > 0);
    CHECK(prepared.json().value(u"prepared"_s).toString().size() == 64);
    CHECK(office.as("quantri", kAdministrator, approve).refusals() ==
          QStringList{u"right.role"_s, u"separation.proposer"_s});
    CHECK(office.as("kiemsoat", kSupervisor, approve).json().value(u"added"_s) == published);
    CHECK(office.as("kiemsoat", kSupervisor, approve).refusals() == QStringList{u"import.unprepared"_s});
    CHECK(eventsOf(office, u"workflow.kept"_s) == 1);
    CHECK(office.json(line("--store s.db verify")).exit == 0);
}

TEST_CASE("a backup over a store for real work is prepared by one and restored by another") {
    const CliOffice office;
    const QString made = office.json(line("--store s.db backup")).json().value(u"file"_s).toString();
    REQUIRE(office.as("quantri", kAdministrator, line("user add quay1 --name Đức")).exit == 0);
    const QStringList restore{u"restore"_s, made, u"--replace"_s};
    CHECK(office.json(line("--store s.db") + restore).refusals() == QStringList{u"right.nobody"_s});
    CHECK(office.as("kiemsoat", kSupervisor, restore).refusals() == QStringList{u"restore.unprepared"_s});
    const CliRun prepared = office.as("quantri", kAdministrator, restore);
    REQUIRE(prepared.exit == 0);
    CHECK(prepared.json().value(u"restored"_s).isNull());
    CHECK(prepared.json().value(u"prepared"_s).toString().size() == 64);
    CHECK(eventsOf(office, u"account.created"_s) == 3);
    const CliRun restored = office.as("kiemsoat", kSupervisor, restore);
    CAPTURE(restored.out, restored.err);
    REQUIRE(restored.exit == 0);
    CHECK(restored.json().value(u"sound"_s) == true);
    CHECK(eventsOf(office, u"account.created"_s) == 2);
    const QString told = bodyOf(office, u"store.restored"_s);
    CHECK(told.contains(u"\"admittedBy\":"_s));
    CHECK(told.contains(u"\"preparedBy\":"_s));
    CHECK(office.as("kiemsoat", kSupervisor, line("user list")).exit == 0);
}

TEST_CASE("what is no backup is not prepared to take the place of a store") {
    const CliOffice office;
    REQUIRE(office.json(line("--store s.db backup")).exit == 0);
    const QString file = office.file(u"x.backup"_s, QByteArray("no backup"));
    CHECK(office.as("quantri", kAdministrator, {u"restore"_s, file, u"--replace"_s}).refusals() ==
          QStringList{u"backup.unreadable"_s});
    CHECK(eventsOf(office, u"restore.prepared"_s) == 0);
}

TEST_CASE("a store that cannot be opened gives way to its backup by the recovery code alone") {
    const CliOffice office;
    const QString made = office.json(line("--store s.db backup")).json().value(u"file"_s).toString();
    const QString key =
        office.as("quantri", kAdministrator, line("recovery-key")).json().value(u"code"_s).toString();
    office.file(u"s.db"_s, QByteArray("no store"));
    CHECK(office.json({u"--store"_s, u"s.db"_s, u"restore"_s, made, u"--replace"_s, u"--key"_s, key}).exit ==
          0);
    CHECK(office.as("quantri", kAdministrator, line("user list")).exit == 0);
}
