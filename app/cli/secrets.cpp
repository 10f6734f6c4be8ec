// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets.h"

#include "app/cli/cli_say.h"
#include "core/base/hidden_input.h"

namespace motcua::cli {

namespace {

Refusal nothingGiven(const char* variable) {
    return {QStringLiteral("officer.password"), CliSay::tr("The password is missing."),
            CliSay::tr("Give it in the environment variable %1, or at the terminal.")
                .arg(QString::fromLatin1(variable)),
            QStringLiteral("password")};
}

}  // namespace

Outcome<QString> secretFrom(const char* variable, const QString& question) {
    if (qEnvironmentVariableIsSet(variable)) return qEnvironmentVariable(variable);
    if (const auto typed = hiddenInput(question)) return *typed;
    return nothingGiven(variable);
}

Outcome<QString> newSecretFrom(const char* variable, const QString& question) {
    if (qEnvironmentVariableIsSet(variable)) return qEnvironmentVariable(variable);
    const auto typed = hiddenInput(question);
    const auto again = typed ? hiddenInput(CliSay::tr("Once more:")) : std::nullopt;
    if (!typed || !again) return nothingGiven(variable);
    if (*typed != *again)
        return Refusal{QStringLiteral("password.differs"), CliSay::tr("The two passwords differ."),
                       CliSay::tr("Type it once more."), QStringLiteral("password")};
    return *typed;
}

}  // namespace motcua::cli
