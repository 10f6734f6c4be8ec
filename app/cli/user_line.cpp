// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/user_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/sub_command.h"
#include "app/cli/user_commands.h"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>

namespace motcua::cli {

namespace {

/// What the options of one command are read into.
struct UserGiven {
    std::map<std::string, std::string> texts;
    std::vector<std::string> roles;
    qint64 id = 0;
    bool afterLoss = false;

    [[nodiscard]] QString operator[](const char* name) const {
        const auto found = texts.find(name);
        return found == texts.end() ? QString() : QString::fromStdString(found->second);
    }
    [[nodiscard]] QStringList roleList() const {
        QStringList out;
        for (const std::string& role : roles) out += QString::fromStdString(role);
        return out;
    }
    [[nodiscard]] UserArguments user() const {
        const UserGiven& of = *this;
        return {of["login"], of["name"], of["title"], roleList(),
                of["role"],  of["unit"], of["from"],  of["to"]};
    }
};

/// One command under construction with what it is given.
class Sub {
public:
    Sub(CLI::App& parent, const char* name, const QString& help)
        : m_command(parent.add_subcommand(name, said(help))), m_given(std::make_shared<UserGiven>()) {}

    Sub& option(const char* flag, const char* name, const QString& help = {}, bool required = false) {
        m_command->add_option(flag, m_given->texts[name], said(help))->required(required);
        return *this;
    }
    Sub& required(const char* flag, const char* name, const QString& help = {}) {
        return option(flag, name, help, true);
    }
    Sub& login() { return required("login", "login", CliSay::tr("login of the officer")); }
    CLI::App* command() { return m_command; }
    UserGiven& given() { return *m_given; }
    void runs(const OnCommand& on, const std::function<Answer(const Call&, const UserGiven&)>& run,
              bool draws = false) {
        on(
            m_command, [given = m_given, run](const Call& call) { return run(call, *given); }, draws);
    }

private:
    CLI::App* m_command;
    std::shared_ptr<UserGiven> m_given;
};

void addFirstRun(CLI::App& app, const OnCommand& on) {
    Sub first(app, "first-run", CliSay::tr("the first two accounts of a store for real work"));
    first.required("--administrator", "administrator", CliSay::tr("login of the technical administrator"))
        .required("--administrator-name", "administratorName")
        .option("--administrator-title", "administratorTitle")
        .required("--supervisor", "supervisor", CliSay::tr("login of the supervisor, another person"))
        .required("--supervisor-name", "supervisorName")
        .option("--supervisor-title", "supervisorTitle")
        .option("--sheet", "sheet", CliSay::tr("writes the sheet with the recovery code as PDF"))
        .option("--key", "key",
                CliSay::tr("after a loss: recovery code of the backups, or the file that holds it"));
    first.command()->add_flag("--after-loss", first.given().afterLoss,
                              said(CliSay::tr("administrator, supervisor and recovery code are lost")));
    first.runs(
        on,
        [](const Call& call, const UserGiven& of) {
            return firstRun(call, {of["administrator"], of["administratorName"], of["administratorTitle"],
                                   of["supervisor"], of["supervisorName"], of["supervisorTitle"], of["sheet"],
                                   of.afterLoss, of["key"]});
        },
        true);
    Sub(app, "login", CliSay::tr("checks whether the officer of --as may enter"))
        .runs(on, [](const Call& call, const UserGiven&) { return login(call); });
}

void addKeeping(CLI::App& user, const OnCommand& on) {
    Sub add(user, "add", CliSay::tr("enters an officer and prints his one-time code"));
    add.login().required("--name", "name").option("--title", "title");
    add.command()->add_option(
        "--role", add.given().roles,
        said(CliSay::tr("proposes a role, as ROLE or ROLE@UNIT; may stand several times")));
    add.runs(on, [](const Call& call, const UserGiven& of) { return addUser(call, of.user()); });
    Sub(user, "list", CliSay::tr("officers, their accounts and roles, and proposed roles"))
        .runs(on, [](const Call& call, const UserGiven&) { return listUsers(call); });
    Sub(user, "reset", CliSay::tr("a one-time code, with which the officer chooses a new password"))
        .login()
        .runs(on, [](const Call& call, const UserGiven& of) { return resetUser(call, of["login"]); });
    Sub(user, "disable", CliSay::tr("closes an account for the time being"))
        .login()
        .runs(on, [](const Call& call, const UserGiven& of) { return closeUser(call, of["login"]); });
    Sub(user, "enable", CliSay::tr("opens an account again"))
        .login()
        .runs(on, [](const Call& call, const UserGiven& of) { return openUser(call, of["login"]); });
    Sub(user, "unlock", CliSay::tr("takes back the lock after too many wrong passwords"))
        .login()
        .runs(on, [](const Call& call, const UserGiven& of) { return unlockUser(call, of["login"]); });
}

void addRoles(CLI::App& user, const OnCommand& on) {
    Sub(user, "grant", CliSay::tr("proposes a role; a supervisor gives it"))
        .login()
        .required("--role", "role")
        .option("--unit", "unit", CliSay::tr("key of the unit; default: the centre's own"))
        .option("--from", "from", CliSay::tr("first day; default: today"))
        .option("--to", "to", CliSay::tr("last day"))
        .runs(on, [](const Call& call, const UserGiven& of) { return proposeRole(call, of.user()); });
    for (const bool granted : {true, false}) {
        Sub settle(user, granted ? "approve" : "reject",
                   granted ? CliSay::tr("gives a proposed role") : CliSay::tr("turns a proposed role down"));
        settle.command()
            ->add_option("id", settle.given().id, said(CliSay::tr("number of the proposal")))
            ->required();
        settle.runs(on, [granted](const Call& call, const UserGiven& of) {
            return settleRole(call, of.id, granted);
        });
    }
    Sub(user, "revoke", CliSay::tr("takes a role away at once"))
        .login()
        .required("--role", "role")
        .option("--unit", "unit", CliSay::tr("key of the unit; default: the centre's own"))
        .runs(on, [](const Call& call, const UserGiven& of) { return endRole(call, of.user()); });
}

void addPasswords(CLI::App& user, const OnCommand& on) {
    Sub(user, "password", CliSay::tr("the officer of --as chooses a password (MOTCUA_NEW_PASSWORD)"))
        .option("--code", "code", CliSay::tr("with this one-time code instead of the old password"))
        .runs(on, [](const Call& call, const UserGiven& of) { return choosePassword(call, of["code"]); });
    Sub(user, "passphrase", CliSay::tr("suggests a password"))
        .runs(on, [](const Call& call, const UserGiven&) { return suggestPassphrase(call); });
    Sub(user, "recover", CliSay::tr("the last administrator cannot enter: recovery code, and a supervisor"))
        .required("--administrator", "administrator", CliSay::tr("login of the administrator"))
        .required("--supervisor", "supervisor", CliSay::tr("login of the supervisor who is there"))
        .required("--key", "key", CliSay::tr("recovery code of the accounts, or the file that holds it"))
        .option("--sheet", "sheet", CliSay::tr("writes the sheet with the new recovery code as PDF"))
        .runs(
            on,
            [](const Call& call, const UserGiven& of) {
                return recoverAccounts(call, {of["supervisor"], of["administrator"], of["key"], of["sheet"]});
            },
            true);
}

}  // namespace

void addUserCommands(CLI::App& app, const OnCommand& on) {
    addFirstRun(app, on);
    auto* user =
        app.add_subcommand("user", said(CliSay::tr("accounts, roles and passwords")))->require_subcommand(1);
    addKeeping(*user, on);
    addRoles(*user, on);
    addPasswords(*user, on);
}

}  // namespace motcua::cli
