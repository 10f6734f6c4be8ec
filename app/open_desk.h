// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/dossier/desk.h"

#include <QString>
#include <functional>
#include <memory>

namespace motcua {

struct AccountDesk;
struct ReportDesk;

namespace store {
class Database;
}

/// A store, opened, with everything that a desk needs built upon it. Composition only; both faces use it.
class OpenDesk {
public:
    /// Brings the store at a path up to date.
    using Update = std::function<void(const QString& storePath)>;

    /// A store of an older program is brought up to date first, with a verified copy of it laid beside: by
    /// `update` where there is one, which may show that it takes a while.
    /// \throws StoreError where the store cannot be opened, what `update` throws; nothing is ever created.
    OpenDesk(const QString& storePath, std::unique_ptr<Clock> clock, const Update& update = {});
    ~OpenDesk();
    OpenDesk(const OpenDesk&) = delete;
    OpenDesk& operator=(const OpenDesk&) = delete;

    [[nodiscard]] Desk& desk();
    [[nodiscard]] ReportDesk& reports();
    [[nodiscard]] AccountDesk& accounts();
    [[nodiscard]] store::Database& database();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Where the desktop keeps its store unless told otherwise: MOTCUA_STORE, else the user's data folder.
[[nodiscard]] QString defaultStorePath();

/// Makes a store of a centre, with its directory and the procedures that ship with it.
/// `centre` is a shipped key or the path of a centre file; `today` is the first day of what it publishes.
struct NewDesk {
    QString store;
    QString centre;
    qsizetype procedures = 0;
    qsizetype workflows = 0;
};
[[nodiscard]] Outcome<NewDesk> makeDesk(const QString& storePath, const QString& centre, bool practice,
                                        const Clock& clock);

}  // namespace motcua
