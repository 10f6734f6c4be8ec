// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusal_log.h"

#include "app/open_desk.h"
#include "core/dossier/office_events.h"

#include <QJsonArray>
#include <QSysInfo>
#include <cstdio>

namespace motcua::cli {

namespace {

/// What a right or a separation of duties forbade; other rules are no matter of access.
bool isOfRights(const QString& key) {
    static const QStringList named{QStringLiteral("account.right"), QStringLiteral("grant.right"),
                                   QStringLiteral("fees.right"), QStringLiteral("calendar.right"),
                                   QStringLiteral("clock.supervisor")};
    return key.startsWith(QLatin1String("right.")) || key.startsWith(QLatin1String("separation.")) ||
           named.contains(key);
}

QJsonArray keysOfRights(const Answer& answer) {
    QJsonArray keys;
    for (const QJsonValue refusal : answer.document.value(QLatin1String("refusals")).toArray()) {
        const QString key = refusal.toObject().value(QLatin1String("key")).toString();
        if (isOfRights(key)) keys += key;
    }
    return keys;
}

void keep(const Call& call, const QString& command, const QJsonArray& keys) {
    OpenDesk open(call.store.isEmpty() ? defaultStorePath() : call.store, std::make_unique<SystemClock>());
    Desk& desk = open.desk();
    const auto officer = desk.directory.officerByLogin(call.login);
    if (desk.centre.isPractice() || !officer) return;
    const auto work = desk.work.begin();
    desk.journal.append(officeEvent(
        office_event::kRightRefused, Actor{*officer, std::nullopt, QSysInfo::machineHostName()},
        desk.clock.now(), {{QStringLiteral("command"), command}, {QStringLiteral("keys"), keys}}));
    work->commit();
}

}  // namespace

void noteRefusal(const Call& call, const QString& command, const Answer& answer) {
    // Only who has signed in is somebody.
    if (answer.exit != Exit::Refused || call.login.isEmpty()) return;
    const QJsonArray keys = keysOfRights(answer);
    if (keys.isEmpty()) return;
    try {
        keep(call, command, keys);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
    }
}

}  // namespace motcua::cli
