// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_file.h"

#include "core/dossier/stand_in.h"
#include "core/dossier/void_number.h"
#include "core/identity/phone.h"
#include "ui/dossier/risk_teller.h"

namespace motcua::ui {

namespace {

QString behalfName(const Desk& desk, const Dossier& dossier, const Actor& actor) {
    const Token* token = dossier.process.live();
    const auto behalf = token ? behalfOf(standingIn(desk, actor), *token) : std::nullopt;
    const auto officer = behalf ? desk.directory.officer(*behalf) : std::nullopt;
    return officer ? officer->name : QString();
}

}  // namespace

std::optional<DossierFile> readDossier(Desk& desk, const Actor& actor, DossierId id, RiskTeller* risks) {
    auto dossier = desk.dossiers.load(id);
    if (!dossier) return std::nullopt;
    const auto process = desk.workflows.load(dossier->workflowVersion);
    if (!process) throw LogicError(QStringLiteral("a dossier without its process"));
    const Instant now = desk.clock.now();
    const bool paused = !dossier->due && !isEnded(dossier->status);
    DueText due = dueText({dossier->due, paused, dossier->status}, now, dueSoonHours(desk, localDate(now)),
                          desk.centre.calendarOf(dossier->competentUnit));
    if (dossier->isVoided()) due.text = standingLabel(*dossier);
    QList<ActionOffer> offers = ActOnDossier(desk).offers(*dossier, actor);
    const std::optional<Risk> risk = risks ? risks->of(*dossier) : std::nullopt;
    QString behalf = behalfName(desk, *dossier, actor);
    return DossierFile{std::move(*dossier),
                       process->definition,
                       desk.history.of(id),
                       std::move(offers),
                       due,
                       now,
                       std::move(behalf),
                       desk.letters.of(id),
                       risk,
                       desk.consults.of(id),
                       desk.obligations.of(id)};
}

int dueSoonHours(const Desk& desk, QDate day) {
    const auto rules = desk.centre.centre().deskRulesOn(day);
    return rules ? rules->dueSoonHours : 0;
}

QString phoneText(const QString& number) {
    const auto phone = Phone::parsed(number);
    return phone ? phone->toDisplay().replace(QLatin1Char(' '), QChar(QChar::Nbsp)) : number;
}

QString unitName(const Directory& directory, UnitId id) {
    const auto unit = directory.unit(id);
    if (!unit) return {};
    return unit->shortName.isEmpty() ? unit->name : unit->shortName;
}

}  // namespace motcua::ui
