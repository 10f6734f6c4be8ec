// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/open_desk.h"
#include "core/access/permission.h"
#include "core/calendar/working_calendar.h"

namespace motcua::cli {

/// The store that a command works on, and who works.
class Session {
public:
    /// \throws StoreError where there is no store or it cannot be opened.
    explicit Session(const Call& call);
    /// Keeps in mind how far the journal has come.
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] Desk& desk() { return m_open.desk(); }
    [[nodiscard]] ReportDesk& reports() { return m_open.reports(); }
    [[nodiscard]] AccountDesk& accounts() { return m_open.accounts(); }
    [[nodiscard]] store::Database& database() { return m_open.database(); }

    /// Why the command may not go on at all: `--at` on a store that is no practice store.
    [[nodiscard]] Refusals objections();
    /// The officer of `--as`; in a practice store without `--as` the first who receives at the centre's own
    /// unit. In a store for real work he signs in, with MOTCUA_PASSWORD or at the terminal (see SignIn).
    /// Refused where there is no such officer, or "officer.password" where no password is given.
    [[nodiscard]] Outcome<Actor> actor();
    /// Who looks: nobody in a practice store without `--as`, where everything is open; else actor().
    [[nodiscard]] Outcome<std::optional<Actor>> viewer();
    /// Who cares for the store as a whole: nobody in a practice store or before the first run, else who signs
    /// in. Refused as objectionsToCare() does.
    [[nodiscard]] Outcome<std::optional<Actor>> carer(Function function);
    /// The dossier with this code, where it is for the eyes of viewer(). Refused as permitted() does.
    [[nodiscard]] Outcome<Dossier> visibleDossier(const QString& code);
    /// The dossier with this code, typed or scanned in any of its forms.
    [[nodiscard]] Outcome<Dossier> dossier(const QString& code);
    /// The calendar of the centre's own unit.
    [[nodiscard]] const WorkingCalendar& calendar();

private:
    [[nodiscard]] Outcome<Actor> signedIn();

    const Call& m_call;
    OpenDesk m_open;
};

/// Why `--at` is refused.
[[nodiscard]] Refusal clockOfProduction();
/// Whether the desktop's own store is there.
[[nodiscard]] bool defaultStoreExists();
/// The time of `--at`, else the machine's.
[[nodiscard]] Instant now(const Call& call);

}  // namespace motcua::cli
