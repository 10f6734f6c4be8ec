// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/cli/cli_office.h"
#include "tests/support/catch2.h"

#include <QFile>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the first run prints a sheet with the recovery code and nothing keeps the code") {
    const Cli cli;
    REQUIRE(cli.json(line("--store s.db init --centre da-nang-2026")).exit == 0);
    const CliRun run = firstRun(cli);
    CAPTURE(run.err, run.out);
    REQUIRE(run.exit == 0);
    const QString code = run.json().value(u"recoveryCode"_s).toString();
    CHECK(code.size() == 9 * 4 + 8);
    const QString sheet = textOfPdf(cli.path(u"ma.pdf"_s));
    for (const QString& group : code.split(u'-')) CHECK(sheet.contains(group));
    QFile store(cli.path(u"s.db"_s));
    REQUIRE(store.open(QIODevice::ReadOnly));
    CHECK_FALSE(store.readAll().contains(code.toUtf8()));
}

TEST_CASE("nobody acts in a store for real work without a password") {
    const CliOffice office;
    CHECK(office.json(line("--store s.db user list")).refusals() == QStringList{u"officer.password"_s});
    CHECK(office.json(line("--store s.db --as quantri user list")).refusals() ==
          QStringList{u"officer.password"_s});
    CHECK(office.as("quantri", "sai", line("user list")).refusals() == QStringList{u"login.wrong"_s});
    const CliRun run = office.as("quantri", kAdministrator, line("user list"));
    CHECK(run.exit == 0);
    CHECK(run.json().value(u"users"_s).toArray().size() == 2);
    const QJsonObject me = office.as("kiemsoat", kSupervisor, line("login")).json();
    CHECK(me.value(u"login"_s) == u"kiemsoat"_s);
    CHECK(me.value(u"roles"_s).toArray() == QJsonArray{u"supervisor"_s});
}

TEST_CASE("an officer is entered, gets his role from a supervisor and chooses his password by the code") {
    const CliOffice office;
    const CliRun added = office.as("quantri", kAdministrator,
                                   {u"user"_s, u"add"_s, u"quay1"_s, u"--name"_s, u"Phan Văn Đức"_s,
                                    u"--role"_s, u"receivingOfficer"_s});
    CAPTURE(added.err);
    REQUIRE(added.exit == 0);
    const QString id =
        QString::number(added.json().value(u"proposals"_s).toArray().at(0).toObject().value(u"id"_s).toInt());
    CHECK(office.as("quantri", kAdministrator, {u"user"_s, u"approve"_s, id}).refusals() ==
          QStringList{u"grant.right"_s});
    CHECK(office.as("kiemsoat", kSupervisor, {u"user"_s, u"approve"_s, id}).exit == 0);
    const QString code = added.json().value(u"code"_s).toString();
    const Set fresh("MOTCUA_NEW_PASSWORD", "cau vong sau con mua");
    CHECK(office
              .json({u"--store"_s, u"s.db"_s, u"--as"_s, u"quay1"_s, u"user"_s, u"password"_s, u"--code"_s,
                     code})
              .exit == 0);
    CHECK(office.as("quay1", "cau vong sau con mua", line("login")).exit == 0);
    CHECK(office.as("quay1", "cau vong sau con mua", line("user list")).exit == 0);
    CHECK(office.as("quay1", "cau vong sau con mua", line("user disable kiemsoat")).refusals() ==
          QStringList{u"account.right"_s});
    REQUIRE(office.as("quantri", kAdministrator, line("user disable quay1")).exit == 0);
    CHECK(office.as("quay1", "cau vong sau con mua", line("login")).refusals() ==
          QStringList{u"login.closed"_s});
}

TEST_CASE("the drill: the administrator forgot his password") {
    const CliOffice office;
    const CliRun recovered = office.as("x", kSupervisor,
                                       {u"user"_s, u"recover"_s, u"--administrator"_s, u"quantri"_s,
                                        u"--supervisor"_s, u"kiemsoat"_s, u"--key"_s, office.code});
    CAPTURE(recovered.err);
    REQUIRE(recovered.exit == 0);
    CHECK(recovered.json().value(u"recoveryCode"_s).toString() != office.code);
    const Set fresh("MOTCUA_NEW_PASSWORD", "bat dau lai tu hom nay");
    CHECK(office
              .json({u"--store"_s, u"s.db"_s, u"--as"_s, u"quantri"_s, u"user"_s, u"password"_s, u"--code"_s,
                     recovered.json().value(u"code"_s).toString()})
              .exit == 0);
    CHECK(office.as("quantri", "bat dau lai tu hom nay", line("login")).exit == 0);
}

TEST_CASE("the store as a whole is cared for by its administrator and backed up by the program itself") {
    const CliOffice office;
    const CliRun nightly = office.json(line("--store s.db backup"));
    REQUIRE(nightly.exit == 0);
    CHECK(nightly.json().value(u"by"_s).isNull());
    const QString made = nightly.json().value(u"file"_s).toString();
    for (const char* command : {"backup --to b", "backup --remember --to b", "recovery-key"}) {
        CAPTURE(command);
        CHECK(office.json(line("--store s.db") + line(command)).refusals() == QStringList{u"right.nobody"_s});
        CHECK(office.as("kiemsoat", kSupervisor, line(command)).refusals() == QStringList{u"right.role"_s});
        CHECK(office.as("quantri", kAdministrator, line(command)).exit == 0);
    }
}

TEST_CASE("what somebody may not is refused and kept in the journal without what he typed") {
    const CliOffice office;
    CHECK(office.as("kiemsoat", kSupervisor, line("backup --to secret-folder")).refusals() ==
          QStringList{u"right.role"_s});
    QFile store(office.path(u"s.db"_s));
    REQUIRE(store.open(QIODevice::ReadOnly));
    const QByteArray bytes = store.readAll();
    CHECK(bytes.contains(R"({"attempt":"backUp","keys":["right.role"]})"));
    CHECK_FALSE(bytes.contains("secret-folder"));
    CHECK(office.json(line("--store s.db verify")).exit == 0);
}

TEST_CASE("procedures and processes of a store for real work are the administrator's") {
    const CliOffice office;
    office.file(u"procedures.json"_s, QByteArray("[]"));
    const QStringList import{u"catalogue"_s, u"import"_s, office.path(u"procedures.json"_s)};
    CHECK(office.json(line("--store s.db") + import).refusals() == QStringList{u"right.nobody"_s});
    CHECK(office.as("kiemsoat", kSupervisor, import).refusals() == QStringList{u"right.role"_s});
    CHECK_FALSE(office.as("quantri", kAdministrator, import).refusals().contains(u"right.role"_s));
}

TEST_CASE("the drill: administrator, supervisor and their code are lost, a backup and its code are left") {
    const CliOffice office;
    REQUIRE(office.as("quantri", kAdministrator, line("backup --to b")).exit == 0);
    const QString key =
        office.as("quantri", kAdministrator, line("recovery-key")).json().value(u"code"_s).toString();
    const Set first("MOTCUA_ADMINISTRATOR_PASSWORD", "mot cau du dai khac han");
    const Set second("MOTCUA_SUPERVISOR_PASSWORD", "cau thu hai cung dai lam");
    const auto anew = [&](const QString& with) {
        return office.json({u"--store"_s, u"s.db"_s, u"first-run"_s, u"--after-loss"_s, u"--key"_s, with,
                            u"--administrator"_s, u"quantri2"_s, u"--administrator-name"_s,
                            u"Ngô Đình Khoa"_s, u"--supervisor"_s, u"kiemsoat2"_s, u"--supervisor-name"_s,
                            u"Võ Thị Sáu"_s});
    };
    CHECK(anew(office.code).refusals() == QStringList{u"key.wrong"_s});
    const CliRun run = anew(key);
    CAPTURE(run.err);
    CHECK(run.exit == 0);
    CHECK(office.as("quantri2", "mot cau du dai khac han", line("user list")).exit == 0);
    CHECK(office.json(line("--store s.db verify")).exit == 0);
}

TEST_CASE("in a practice store every officer stays open") {
    const CliStore store;
    CHECK(store.in(line("login")).exit == 0);
    CHECK(store.words(line("user passphrase")).out.count(' ') == 4);
}

TEST_CASE("a day is closed by who may close days and is named") {
    const CliOffice office;
    CHECK(office.json(line("--store s.db checkpoint --out a.txt")).refusals() ==
          QStringList{u"right.nobody"_s});
    CHECK(office.as("quantri", kAdministrator, line("checkpoint --out a.txt")).refusals() ==
          QStringList{u"right.role"_s});
    CHECK_FALSE(QFile::exists(office.path(u"a.txt"_s)));
    CHECK(office.as("kiemsoat", kSupervisor, line("checkpoint --out a.txt")).exit == 0);
}

TEST_CASE("what a command may not do is one event however deep it was refused") {
    const CliOffice office;
    const auto noted = [&] {
        motcua::store::Connection shell(office.path(u"s.db"_s), motcua::store::Connection::Mode::ReadOnly);
        return shell.scalar(u"SELECT count(*) FROM event WHERE kind = 'right.refused'"_s).toInt();
    };
    (void)office.as("quantri", kAdministrator, line("checkpoint --out a.txt"));
    CHECK(noted() == 1);
    (void)office.as("kiemsoat", kSupervisor, line("backup"));
    CHECK(noted() == 2);
}
