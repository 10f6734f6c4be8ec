// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/cli_run.h"

namespace motcua::test {

/// A variable of the environment for as long as it lives.
class Set {
public:
    Set(const char* name, const char* value) : m_name(name) { qputenv(name, value); }
    ~Set() { qunsetenv(m_name); }
    Set(const Set&) = delete;
    Set& operator=(const Set&) = delete;

private:
    const char* m_name;
};

inline constexpr auto kAdministrator = "thuyen trang noi may gach";
inline constexpr auto kSupervisor = "suong khuya lanh tren doi";

/// Makes the first two people of the store `s.db` there, by the command: `quantri` and `kiemsoat`.
[[nodiscard]] CliRun firstRun(const Cli& cli);

/// A store for real work with its first two people. Their passwords are hashed at the least cost that there
/// is (kLeastCost), which is then the cost of the store; what a machine can afford is looked at where the
/// first run itself is.
class CliOffice : public Cli {
public:
    CliOffice();
    [[nodiscard]] CliRun as(const char* login, const char* password, const QStringList& command) const;

    QString code;  ///< recovers accounts
};

}  // namespace motcua::test
