// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/dossier_json.h"
#include "app/cli/session.h"
#include "core/access/half_day.h"
#include "core/calendar/due_date.h"
#include "core/calendar/limit_text.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/look_closer.h"
#include "core/dossier/work_lists.h"

namespace motcua::cli {

namespace {

/// Hits of a search are counted that far, and no more are ever shown.
constexpr int kMostCounted = 1'000;

Refusal unknown(const char* key, const QString& what) {
    return {QLatin1String(key),
            CliSay::tr("There is no \"%1\".").arg(what),
            CliSay::tr("Check its spelling."),
            {}};
}

/// The filter that the arguments describe, or what is wrong with them.
Outcome<DossierFilter> filterFrom(Session& session, const ListArguments& arguments) {
    const Instant now = session.desk().clock.now();
    DossierFilter filter;
    Refusals refusals;
    if (arguments.closable) {
        const auto silent = closable(session.desk(), now);
        if (silent) filter = *silent;
        refusals += session.desk().centre.centre().deskRulesOn(localDate(now)).refusals();
    }
    if (arguments.expiringWithoutLetter) filter = expiringWithoutLetter(session.desk(), now);
    if (arguments.supplementedAgain) filter = supplementedAgain();
    filter.linkedOutcomes = arguments.linkedOutcomes;
    if (!arguments.status.isEmpty()) {
        filter.status = publicStatusFromKey(arguments.status);
        if (!filter.status) filter.status = publicStatusFromCode(arguments.status.toInt());
        if (!filter.status) refusals += unknown("status.unknown", arguments.status);
        filter.onlyOpen = filter.status && !isEnded(*filter.status);
    }
    if (!arguments.unit.isEmpty()) {
        const auto unit = session.desk().directory.unitByKey(arguments.unit);
        if (unit)
            filter.unit = unit->id;
        else
            refusals += unknown("unit.unknown", arguments.unit);
    }
    if (!arguments.officer.isEmpty()) {
        const auto officer = session.desk().directory.officerByLogin(arguments.officer);
        if (officer) {
            filter.officer = officer->id;
            filter.today = localDate(now);
            filter.afternoon = halfDayOf(now).afternoon;
        } else {
            refusals += unknown("officer.unknown", arguments.officer);
        }
    }
    if (arguments.asked) {
        filter.scope = WorkScope::Consulted;
        if (arguments.officer.isEmpty())
            refusals += Refusal{QStringLiteral("officer.missing"),
                                CliSay::tr("Whose opinion is asked for must be said."),
                                CliSay::tr("Name the officer: --officer LOGIN."), QStringLiteral("officer")};
    }
    if (arguments.silent) filter.silentSince = now;
    if (arguments.overdue) filter.dueBefore = now;
    if (!arguments.dueWithin.isEmpty()) {
        const auto limit = limitFromText(arguments.dueWithin);
        if (limit) {
            filter.dueFrom = now;
            filter.dueBefore = Instant{dueDate(*limit, now, session.calendar()).at.ms + 1};
        } else {
            refusals += Refusal{
                QStringLiteral("limit.form"), CliSay::tr("\"%1\" is no time limit.").arg(arguments.dueWithin),
                CliSay::tr("Write it as 3wd, 8wh, 5cd, 1mo, now or in words such as \"03 ngày làm việc\"."),
                QStringLiteral("dueWithin")};
        }
    }
    if (!refusals.isEmpty()) return refusals;
    return filter;
}

}  // namespace

Answer search(const Call& call, const QString& text, int limit) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const auto found = *viewer ? LookCloser(session.desk()).search(text, kMostCounted, **viewer)
                               : Outcome<SearchAnswer>(session.desk().search.search(text, kMostCounted));
    if (!found) return refused(found.refusals());
    const QList<DossierRow> rows = found->rows.mid(0, limit);
    return {Exit::Done, rowsJson(rows, found->total), rowsText(rows, found->total)};
}

Answer list(const Call& call, const ListArguments& arguments) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const auto filter = filterFrom(session, arguments);
    if (!filter) return refused(filter.refusals());
    DossierFilter asked = *filter;
    // Whoever is asked for an opinion sees the dossier, wherever he works.
    const bool ownOpinions = arguments.asked && *viewer && filter->officer == (*viewer)->officer.id;
    if (*viewer && !ownOpinions) asked.visibleTo = visibleTo(**viewer, localDate(session.desk().clock.now()));
    const DossierPage page = session.desk().list.page(asked, std::nullopt, arguments.limit);
    const qint64 total = session.desk().list.count(asked);
    return {Exit::Done, rowsJson(page.rows, total), rowsText(page.rows, total)};
}

}  // namespace motcua::cli
