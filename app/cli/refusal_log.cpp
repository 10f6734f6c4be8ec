// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusal_log.h"

#include "app/open_desk.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"

#include <QJsonArray>
#include <QSysInfo>
#include <cstdio>

namespace motcua::cli {

namespace {

QStringList keysOf(const Answer& answer) {
    QStringList keys;
    for (const QJsonValue refusal : answer.document.value(QLatin1String("refusals")).toArray())
        keys += refusal.toObject().value(QLatin1String("key")).toString();
    return keysOfRights(keys);
}

/// Whether the use case that the command called has kept it already.
bool isKept(const Desk& desk, OfficerId officer, Instant since) {
    const auto last = desk.journal.lastOfOffice({office_event::kRightRefused});
    return last && last->actor == officer && last->at >= since;
}

void keep(const Call& call, const QString& command, const QStringList& keys, Instant since) {
    OpenDesk open(call.store.isEmpty() ? defaultStorePath() : call.store, std::make_unique<SystemClock>());
    Desk& desk = open.desk();
    const auto officer = desk.directory.officerByLogin(call.login);
    if (desk.centre.isPractice() || !officer || isKept(desk, officer->id, since)) return;
    const auto work = desk.work.begin();
    desk.journal.append(officeEvent(
        office_event::kRightRefused, Actor{*officer, std::nullopt, QSysInfo::machineHostName()},
        desk.clock.now(),
        {{QStringLiteral("command"), command}, {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}}));
    work->commit();
}

}  // namespace

void noteRefusal(const Call& call, const QString& command, const Answer& answer, Instant since) {
    // Only who has signed in is somebody.
    if (answer.exit != Exit::Refused || call.login.isEmpty()) return;
    const QStringList keys = keysOf(answer);
    if (keys.isEmpty()) return;
    try {
        keep(call, command, keys, since);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
    }
}

}  // namespace motcua::cli
