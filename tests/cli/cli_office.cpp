// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_office.h"

#include "core/dossier/first_run.h"
#include "core/safety/recovery_code.h"
#include "core/store/argon2_hasher.h"
#include "core/store/database.h"
#include "core/store/sqlite_accounts.h"
#include "core/store/sqlite_desk.h"
#include "tests/support/catch2.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace motcua::test {

namespace {

const QString kFile = u"s.db"_s;

/// The hashes of the program at the least cost that it ever takes.
class LeastCostHasher final : public PasswordHasher {
public:
    [[nodiscard]] QString hash(const QByteArray& secret, const HashCost& cost) const override {
        return m_argon2.hash(secret, cost);
    }
    [[nodiscard]] bool fits(const QString& hash, const QByteArray& secret) const override {
        return m_argon2.fits(hash, secret);
    }
    [[nodiscard]] bool isOutdated(const QString& hash, const HashCost& cost) const override {
        return m_argon2.isOutdated(hash, cost);
    }
    [[nodiscard]] HashCost calibrated() const override { return kLeastCost; }

private:
    store::Argon2Hasher m_argon2;
};

/// An office that was made once in this process, and the code that recovers its accounts.
class Prepared {
public:
    Prepared() {
        REQUIRE(m_cli.json(line("--store s.db init --centre da-nang-2026")).exit == 0);
        const SystemClock clock;
        const SystemUptime uptime;
        const LeastCostHasher hasher;
        store::Database database(path());
        store::SqliteDesk desk(database, clock);
        store::SqliteAccounts accounts(database);
        AccountDesk office{desk.desk(), accounts, hasher, uptime};
        const auto made = FirstRun(office).make(
            {{u"quantri"_s, u"Lê Văn Tám"_s, {}}, QString::fromUtf8(kAdministrator)},
            {{u"kiemsoat"_s, u"Trần Thị Hoa"_s, {}}, QString::fromUtf8(kSupervisor)}, u"t"_s);
        REQUIRE(made);
        code = recoveryCode(made->recoverySecret);
    }
    [[nodiscard]] QString path() const { return m_cli.path(kFile); }

    QString code;

private:
    Cli m_cli;
};

}  // namespace

CliRun firstRun(const Cli& cli) {
    const Set first("MOTCUA_ADMINISTRATOR_PASSWORD", kAdministrator);
    const Set second("MOTCUA_SUPERVISOR_PASSWORD", kSupervisor);
    return cli.json({u"--store"_s, kFile, u"first-run"_s, u"--administrator"_s, u"quantri"_s,
                     u"--administrator-name"_s, u"Lê Văn Tám"_s, u"--supervisor"_s, u"kiemsoat"_s,
                     u"--supervisor-name"_s, u"Trần Thị Hoa"_s, u"--sheet"_s, u"ma.pdf"_s});
}

CliOffice::CliOffice() {
    static const Prepared prepared;
    REQUIRE(QFile::copy(prepared.path(), path(kFile)));
    code = prepared.code;
}

CliRun CliOffice::as(const char* login, const char* password, const QStringList& command) const {
    const Set set("MOTCUA_PASSWORD", password);
    return json(QStringList{u"--store"_s, kFile, u"--as"_s, QString::fromUtf8(login)} + command);
}

}  // namespace motcua::test
