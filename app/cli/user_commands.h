// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <QStringList>

/// The commands around accounts. Passwords come from the environment or the terminal, never as arguments.
namespace motcua::cli {

struct FirstRunArguments {
    QString administrator;
    QString administratorName;
    QString administratorTitle;
    QString supervisor;
    QString supervisorName;
    QString supervisorTitle;
    QString sheet;  ///< where the sheet with the recovery code is written as PDF
    bool afterLoss = false;
    QString key;  ///< after a loss: the code of the backups, or the file that holds it
};
[[nodiscard]] Answer firstRun(const Call& call, const FirstRunArguments& arguments);

/// Whether the officer of --as may enter: his password fits, or the store is for practice.
[[nodiscard]] Answer login(const Call& call);

struct UserArguments {
    QString login;
    QString name;
    QString title;
    QStringList roles;  ///< "role" or "role@unit"
    QString role;
    QString unit;
    QString from;
    QString to;
};
[[nodiscard]] Answer addUser(const Call& call, const UserArguments& arguments);
[[nodiscard]] Answer listUsers(const Call& call);
[[nodiscard]] Answer resetUser(const Call& call, const QString& login);
[[nodiscard]] Answer closeUser(const Call& call, const QString& login);
[[nodiscard]] Answer openUser(const Call& call, const QString& login);
[[nodiscard]] Answer unlockUser(const Call& call, const QString& login);
[[nodiscard]] Answer proposeRole(const Call& call, const UserArguments& arguments);
[[nodiscard]] Answer settleRole(const Call& call, qint64 proposal, bool granted);
[[nodiscard]] Answer endRole(const Call& call, const UserArguments& arguments);
/// Of the officer of --as: with the old password, or with a one-time code.
[[nodiscard]] Answer choosePassword(const Call& call, const QString& code);
struct RecoverArguments {
    QString supervisor;
    QString administrator;
    QString key;
    QString sheet;
};
[[nodiscard]] Answer recoverAccounts(const Call& call, const RecoverArguments& arguments);
/// A suggestion.
[[nodiscard]] Answer suggestPassphrase(const Call& call);

}  // namespace motcua::cli
