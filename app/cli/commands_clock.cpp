// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/safety_commands.h"
#include "app/cli/session.h"
#include "core/dossier/clock_watch.h"

namespace motcua::cli {

namespace {

QJsonObject jumpJson(const ClockJump& jump) {
    return {{QStringLiteral("direction"), jump.isBack() ? QStringLiteral("back") : QStringLiteral("forward")},
            {QStringLiteral("before"), toIso(jump.before)},
            {QStringLiteral("after"), toIso(jump.after)}};
}

}  // namespace

Answer showClock(const Call& call) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const auto jump = unconfirmedJump(session.desk());
    const Instant now = session.desk().clock.now();
    const QString text =
        jump ? clockRefusal(*jump).message + u'\n' + clockRefusal(*jump).remedy
             : CliSay::tr("The clock shows %1 and has not jumped.").arg(toShortVietnamese(now));
    return {Exit::Done,
            {{QStringLiteral("now"), toIso(now)},
             {QStringLiteral("jump"), jump ? QJsonValue(jumpJson(*jump)) : QJsonValue()}},
            text};
}

Answer confirmClock(const Call& call) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto jump = ConfirmClock(session.desk()).confirm(*actor);
    if (!jump) return refused(jump.refusals());
    return {Exit::Done,
            {{QStringLiteral("confirmed"), jumpJson(*jump)}},
            CliSay::tr("Confirmed; dossiers are received again.")};
}

}  // namespace motcua::cli
