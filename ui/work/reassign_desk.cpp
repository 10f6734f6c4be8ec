// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/reassign_desk.h"

#include "core/dossier/reassign_dossiers.h"
#include "ui/shared/messages.h"
#include "ui/work/ui_work_say.h"

namespace motcua::ui {

namespace {

ActNews failed(const Fault& fault) {
    qWarning("reassigning failed: %s", fault.what());
    return {State::Overdue, faultText(fault), false, {}};
}

std::optional<ActNews> asked(Workplace& place, const QList<DossierId>& dossiers) {
    const QList<Officer> receivers = commonReceivers(place.desk, dossiers);
    if (receivers.isEmpty())
        return ActNews{
            State::DueSoon,
            UiWorkSay::tr("Nobody else holds the roles of all these dossiers. Choose dossiers of one "
                          "step, or ask the administrator to give somebody the role."),
            false,
            {}};
    QStringList names;
    for (const Officer& one : receivers)
        names += one.title.isEmpty() ? one.name : one.name + QStringLiteral(" – ") + one.title;
    const QString title = UiWorkSay::tr("Give %n dossier(s) to somebody else", nullptr, int(dossiers.size()));
    const auto chosen = place.prompt.choose(title, UiWorkSay::tr("Who is to have them?"), names);
    if (!chosen) return std::nullopt;
    TextQuestion question;
    question.title = title;
    question.label = UiWorkSay::tr("Reason, kept beside every dossier:");
    question.doIt = UiWorkSay::tr("Give them");
    const auto reason = place.prompt.askText(question);
    if (!reason) return std::nullopt;
    const Officer& to = receivers.at(*chosen);
    const auto done = ReassignDossiers(place.desk).reassign({{dossiers, to.id}}, *reason, place.actor);
    if (!done) return ActNews{State::DueSoon, refusalsText(done.refusals()), false, done.refusals()};
    return ActNews{State::Ready,
                   UiWorkSay::tr("%1 has %n dossier(s) more. Steps and clocks stay as they were.", nullptr,
                                 int(done->dossiers))
                       .arg(to.name),
                   true,
                   {}};
}

}  // namespace

QList<Officer> commonReceivers(const Desk& desk, const QList<DossierId>& dossiers) {
    const QDate today = localDate(desk.clock.now());
    QList<Officer> common = desk.directory.officers();
    common.removeIf([](const Officer& one) { return !one.active; });
    std::optional<OfficerId> holder;
    bool oneHolder = true;
    for (const DossierId id : dossiers) {
        const auto dossier = desk.dossiers.load(id);
        const Token* token = dossier ? dossier->process.live() : nullptr;
        if (!token) continue;
        oneHolder = oneHolder && token->assignee && (!holder || holder == token->assignee);
        holder = token->assignee;
        common.removeIf([&](const Officer& one) {
            return !Actor{one, std::nullopt, {}}.holds(token->role, token->unit, today);
        });
    }
    if (oneHolder && holder) common.removeIf([&](const Officer& one) { return one.id == *holder; });
    return common;
}

std::optional<ActNews> reassignRows(Workplace& place, const QList<DossierId>& dossiers) {
    try {
        return asked(place, dossiers);
    } catch (const Fault& fault) {
        return failed(fault);
    }
}

}  // namespace motcua::ui
