// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/dossier/dossier_code.h"
#include "core/forms/slip_code.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

std::unique_ptr<Clock> clockOf(const Call& call) {
    if (call.at) return std::make_unique<ManualClock>(*call.at);
    return std::make_unique<SystemClock>();
}

}  // namespace

bool defaultStoreExists() {
    return QFileInfo::exists(defaultStorePath());
}

Instant now(const Call& call) {
    return clockOf(call)->now();
}

Session::Session(const Call& call)
    : m_call(call), m_open(call.store.isEmpty() ? defaultStorePath() : call.store, clockOf(call)) {}

Refusals Session::objections() {
    if (!m_call.at || desk().centre.isPractice()) return {};
    return {Refusal{QStringLiteral("clock.production"),
                    Say::tr("The clock of a production store cannot be set."),
                    Say::tr("Leave --at away, or use a practice store."),
                    {}}};
}

Outcome<Actor> Session::actor() {
    const Refusals objections = this->objections();
    if (!objections.isEmpty()) return objections;
    const Directory& directory = desk().directory;
    std::optional<Officer> officer;
    if (!m_call.login.isEmpty()) {
        officer = directory.officerByLogin(m_call.login);
    } else if (const auto unit = directory.unitByKey(desk().centre.centre().defaultUnitKey)) {
        const QList<Officer> holders =
            directory.holders(unit->id, role::kReceivingOfficer, localDate(desk().clock.now()));
        if (!holders.isEmpty()) officer = holders.first();
    }
    if (!officer || !officer->active)
        return Refusal{QStringLiteral("officer.unknown"),
                       Say::tr("There is no active officer \"%1\" in this store.").arg(m_call.login),
                       Say::tr("Name one of its officers with --as."), QStringLiteral("as")};
    return Actor{*officer, std::nullopt, QSysInfo::machineHostName()};
}

Outcome<Dossier> Session::dossier(const QString& code) {
    const auto scanned = slipCodeFrom(code);
    const auto id = desk().dossiers.idOf(scanned ? scanned->dossierCode : normalizedCode(code));
    const auto found = id ? desk().dossiers.load(*id) : std::nullopt;
    if (found) return *found;
    return Refusal{QStringLiteral("dossier.unknown"),
                   Say::tr("There is no dossier with the code %1.").arg(code),
                   Say::tr("Search it with: search TEXT"), QStringLiteral("code")};
}

const WorkingCalendar& Session::calendar() {
    const auto unit = desk().directory.unitByKey(desk().centre.centre().defaultUnitKey);
    if (!unit) throw LogicError(QStringLiteral("a centre without its own unit"));
    return desk().centre.calendarOf(unit->id);
}

}  // namespace motcua::cli
