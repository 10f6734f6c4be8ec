// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/act_desk.h"

#include "core/workflow/role_label.h"
#include "ui/dossier/ui_dossier_say.h"
#include "ui/shell/prover.h"

namespace motcua::ui {

namespace {

struct Seat {
    UnitId unit;
    QString role;
};

/// Where the officer who is asked for must hold which role: at this step, or at the one it leads to.
std::optional<Seat> seatOf(const DossierFile& file, const ActionOffer& offer) {
    const Token* token = file.dossier.process.live();
    if (!token) return std::nullopt;
    const WorkflowStep* to = file.process.step(offer.to);
    if (!to || to->kind != StepKind::Human) return Seat{token->unit, token->role};
    return Seat{file.dossier.process.units.of(to->lane), to->lane.role};
}

}  // namespace

std::optional<ActInput> ActDesk::ask(const DossierFile& file, const ActionOffer& offer) {
    m_obstacle.clear();
    ActInput input;
    for (const Requirement need : offer.needs) {
        if (need == Requirement::Officer && !askOfficer(file, offer, input)) return std::nullopt;
        if (need == Requirement::Reason && !askReason(offer, input)) return std::nullopt;
    }
    if (offer.needs.contains(Requirement::Comment) && !askNote(file, offer, input)) return std::nullopt;
    return input;
}

ActNews ActDesk::perform(const DossierFile& file, const ActionOffer& offer, const ActInput& input) {
    const auto act = [&] {
        return proven(m_place.prover, [&] {
            return ActOnDossier(m_place.desk)
                .act(file.dossier.id, offer.key, input, m_place.actor, file.dossier.version);
        });
    };
    return newsOf(act, [&](const ActResult& result) {
        const QString where = result.step.isEmpty() ? label(result.status) : result.step;
        return UiDossierSay::tr("%1: %2. It is now at: %3.").arg(result.code, offer.label, where);
    });
}

bool ActDesk::askOfficer(const DossierFile& file, const ActionOffer& offer, ActInput& input) {
    const auto seat = seatOf(file, offer);
    if (!seat) return false;
    const Token* token = file.dossier.process.live();
    QList<Officer> colleagues =
        m_place.desk.directory.holders(seat->unit, seat->role, localDate(m_place.desk.clock.now()));
    if (offer.key == staffing::kAssign)
        colleagues.removeIf([token](const Officer& one) { return token->assignee == one.id; });
    if (colleagues.isEmpty()) {
        m_obstacle =
            UiDossierSay::tr("Nobody else is %1 in %2. Ask the administrator to give somebody this role.")
                .arg(roleLabel(seat->role), unitName(m_place.desk.directory, seat->unit));
        return false;
    }
    QStringList names;
    for (const Officer& one : std::as_const(colleagues))
        names << (one.title.isEmpty() ? one.name : one.name + QStringLiteral(" – ") + one.title);
    const auto chosen =
        m_place.prompt.choose(UiDossierSay::tr("%1: dossier %2").arg(offer.label, file.dossier.code),
                              UiDossierSay::tr("Who is to have it?"), names);
    if (!chosen) return false;
    input.to = colleagues.at(*chosen).id;
    return true;
}

bool ActDesk::askReason(const ActionOffer& offer, ActInput& input) {
    QStringList words;
    for (const QString& key : offer.reasonSet) {
        const auto listed = clockReasonFromKey(key);
        words << (listed ? clockReasonText(*listed) : key);
    }
    if (words.isEmpty()) return false;
    const auto chosen = m_place.prompt.choose(offer.label, UiDossierSay::tr("For what reason?"), words);
    if (!chosen) return false;
    input.reason = offer.reasonSet.at(*chosen);
    return true;
}

bool ActDesk::askNote(const DossierFile& file, const ActionOffer& offer, ActInput& input) {
    TextQuestion question;
    question.title = UiDossierSay::tr("%1: dossier %2").arg(offer.label, file.dossier.code);
    question.label = UiDossierSay::tr("Comment for the colleagues and the history:");
    question.doIt = offer.label;
    const auto text = m_place.prompt.askText(question);
    if (!text) return false;
    input.note = *text;
    return true;
}

}  // namespace motcua::ui
