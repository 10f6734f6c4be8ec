// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/cli_say.h"
#include "app/cli/secrets.h"
#include "app/station_memory.h"
#include "core/base/text.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/dossier_code.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/sign_in.h"
#include "core/forms/slip_code.h"

#include <QFileInfo>
#include <QSysInfo>
#include <cstdio>

namespace motcua::cli {

namespace {

std::unique_ptr<Clock> clockOf(const Call& call) {
    if (call.at) return std::make_unique<ManualClock>(*call.at);
    return std::make_unique<SystemClock>();
}

Refusal unknownOfficer(const QString& login) {
    return {QStringLiteral("officer.unknown"),
            login.isEmpty() ? CliSay::tr("No officer receives dossiers at the centre's own unit today.")
                            : CliSay::tr("There is no active officer \"%1\" in this store.").arg(login),
            CliSay::tr("Name one of its officers with --as."), QStringLiteral("as")};
}

/// Nobody acts in a store for real work without showing who he is.
Refusal nobodyNamed() {
    return {QStringLiteral("officer.password"),
            CliSay::tr("In a store for real work somebody must sign in for this."),
            CliSay::tr("Name yourself with --as; the password comes from MOTCUA_PASSWORD or the terminal."),
            QStringLiteral("as")};
}

/// A store that is older than what this machine has seen of it is said, never passed over.
void warnIfBack(store::Database& database) {
    const SeenBefore before = StationMemory().compared(database);
    if (before.standing == Standing::WentBack)
        std::fprintf(
            stderr, "%s\n",
            qPrintable(
                CliSay::tr("Attention: this machine has seen %1 events of this store, now it has %2. An old "
                           "copy may have been put in its place; look with verify and tell the supervisor.")
                    .arg(QString::number(before.seen->seq), QString::number(before.now.seq))));
    if (before.standing == Standing::Rewritten)
        std::fprintf(
            stderr, "%s\n",
            qPrintable(
                CliSay::tr("Attention: event %1 of this store is another one than this machine has seen. "
                           "Look with verify and tell the supervisor.")
                    .arg(before.seen->seq)));
}

Refusal unknownDossier(const QString& code) {
    return {QStringLiteral("dossier.unknown"),
            CliSay::tr("There is no dossier with the code %1.").arg(shortened(code, 60)),
            CliSay::tr("Search it with: search TEXT"), QStringLiteral("code")};
}

}  // namespace

bool defaultStoreExists() {
    return QFileInfo::exists(defaultStorePath());
}

Instant now(const Call& call) {
    return clockOf(call)->now();
}

Session::Session(const Call& call)
    : m_call(call), m_open(call.store.isEmpty() ? defaultStorePath() : call.store, clockOf(call)) {
    warnIfBack(m_open.database());
}

Session::~Session() {
    try {
        StationMemory().keepUp(m_open.database());
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
    }
}

Refusal clockOfProduction() {
    return {QStringLiteral("clock.production"),
            CliSay::tr("The clock of a production store cannot be set."),
            CliSay::tr("Leave --at away, or use a practice store."),
            {}};
}

Refusals Session::objections() {
    if (!m_call.at || desk().centre.isPractice()) return {};
    return {clockOfProduction()};
}

Outcome<Actor> Session::actor() {
    const Refusals objections = this->objections();
    if (!objections.isEmpty()) return objections;
    if (!desk().centre.isPractice()) return signedIn();
    const Directory& directory = desk().directory;
    std::optional<Officer> officer;
    if (!m_call.login.isEmpty()) {
        officer = directory.officerByLogin(m_call.login);
    } else if (const auto unit = directory.unitByKey(desk().centre.centre().defaultUnitKey)) {
        const QList<Officer> holders =
            directory.holders(unit->id, role::kReceivingOfficer, localDate(desk().clock.now()));
        if (!holders.isEmpty()) officer = holders.first();
    }
    if (!officer || !officer->active) return unknownOfficer(m_call.login);
    return Actor{*officer, std::nullopt, QSysInfo::machineHostName()};
}

Outcome<std::optional<Actor>> Session::viewer() {
    const Refusals objections = this->objections();
    if (!objections.isEmpty()) return objections;
    if (m_call.login.isEmpty() && desk().centre.isPractice()) return std::optional<Actor>();
    const auto actor = this->actor();
    if (!actor) return actor.refusals();
    return std::optional<Actor>(*actor);
}

Outcome<std::optional<Actor>> Session::carer(Function function) {
    const Refusals objections = this->objections();
    if (!objections.isEmpty()) return objections;
    std::optional<Actor> who;
    if (!m_call.login.isEmpty() && !desk().centre.isPractice()) {
        const auto actor = this->actor();
        if (!actor) return actor.refusals();
        who = *actor;
    }
    const Refusals refusals = refusedCare(desk(), who, function);
    if (!refusals.isEmpty()) return refusals;
    return who;
}

Outcome<Dossier> Session::visibleDossier(const QString& code) {
    const auto viewer = this->viewer();
    if (!viewer) return viewer.refusals();
    auto found = dossier(code);
    if (!found || !*viewer) return found;
    const Refusals refusals = objectionsTo(desk(), **viewer, Function::View, subjectOf(*found, desk()));
    if (!refusals.isEmpty()) return noted(desk(), **viewer, keyOf(Function::View), refusals);
    return found;
}

Outcome<Actor> Session::signedIn() {
    if (m_call.login.isEmpty()) return nobodyNamed();
    const auto password = secretFrom("MOTCUA_PASSWORD", CliSay::tr("Password of %1:").arg(m_call.login));
    if (!password) return password.refusals();
    const QString station = QSysInfo::machineHostName();
    const auto officer = SignIn(accounts()).enter(m_call.login, *password, station);
    if (!officer) return officer.refusals();
    Actor actor{*officer, std::nullopt, station};
    actor.provenAt = desk().clock.now();
    return actor;
}

Outcome<Dossier> Session::dossier(const QString& code) {
    const auto scanned = slipCodeFrom(code);
    const auto id = desk().dossiers.idOf(scanned ? scanned->dossierCode : normalizedCode(code));
    const auto found = id ? desk().dossiers.load(*id) : std::nullopt;
    if (found) return *found;
    return unknownDossier(code);
}

const WorkingCalendar& Session::calendar() {
    const auto unit = desk().directory.unitByKey(desk().centre.centre().defaultUnitKey);
    if (!unit) throw LogicError(QStringLiteral("a centre without its own unit"));
    return desk().centre.calendarOf(unit->id);
}

}  // namespace motcua::cli
