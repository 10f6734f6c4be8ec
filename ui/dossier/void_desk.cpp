// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/void_desk.h"

#include "ui/dossier/ui_dossier_say.h"
#include "ui/shell/prover.h"

namespace motcua::ui {

namespace {

/// Words an act; `words` has a place for the code.
auto withCode(const QString& words) {
    return [words](const Dossier& done) { return words.arg(done.code); };
}

}  // namespace

bool VoidDesk::isOwn(const Dossier& dossier) const {
    return dossier.voiding && dossier.voiding->proposedBy == m_place.actor.officer.id;
}

QString VoidDesk::offer(const Dossier& dossier) const {
    if (dossier.isVoided()) return {};
    if (isOwn(dossier)) return UiDossierSay::tr("Take the proposal to void the number back…");
    return dossier.voiding ? UiDossierSay::tr("Decide about voiding the number…")
                           : UiDossierSay::tr("Propose to void the number…");
}

QString VoidDesk::obstacle(const Dossier& dossier) const {
    Refusals refusals = VoidNumber(m_place.desk).against(dossier, m_place.actor);
    refusals.removeIf([](const Refusal& one) { return asksForProofOnly({one}); });  // run() asks for it
    return refusals.isEmpty() ? QString() : refusals.first().message;
}

std::optional<ActNews> VoidDesk::run(const Dossier& dossier) {
    return dossier.voiding ? decide(dossier) : propose(dossier);
}

std::optional<ActNews> VoidDesk::propose(const Dossier& dossier) {
    const QList<VoidReason> reasons = allVoidReasons();
    QStringList labels;
    for (const VoidReason reason : reasons) labels += labelOf(reason);
    const auto chosen = m_place.prompt.choose(
        UiDossierSay::tr("Void a number"),
        UiDossierSay::tr("Why should dossier %1 never have been received? The supervisor decides about it; "
                         "until then it is handled as before.")
            .arg(dossier.code),
        labels);
    if (!chosen) return std::nullopt;
    return newsOf(
        [&] {
            return VoidNumber(m_place.desk)
                .propose(dossier.id, reasons.at(*chosen), m_place.actor, dossier.version);
        },
        withCode(UiDossierSay::tr("Proposed to void the number of %1; the supervisor decides")));
}

std::optional<ActNews> VoidDesk::decide(const Dossier& dossier) {
    const bool own = isOwn(dossier);
    const auto proposer = m_place.desk.directory.officer(dossier.voiding->proposedBy);
    QStringList ways{own ? UiDossierSay::tr("Take the proposal back: the number holds")
                         : UiDossierSay::tr("Decline: the number holds")};
    if (!own) ways.prepend(UiDossierSay::tr("Void the number: the dossier ends and is counted nowhere"));
    const auto way = m_place.prompt.choose(
        UiDossierSay::tr("Void a number"),
        UiDossierSay::tr("%1 proposes to void the number of %2. Reason: %3.")
            .arg(proposer ? proposer->name : QString(), dossier.code, labelOf(dossier.voiding->reason)),
        ways);
    if (!way) return std::nullopt;
    VoidNumber voiding(m_place.desk);
    const bool voids = !own && *way == 0;
    const auto decided = [&] {
        return voids ? voiding.approve(dossier.id, m_place.actor, dossier.version)
                     : voiding.decline(dossier.id, m_place.actor, dossier.version);
    };
    return newsOf([&] { return own ? decided() : proven(m_place.prover, decided); },
                  withCode(voids ? UiDossierSay::tr("The number of %1 is void")
                                 : UiDossierSay::tr("The number of %1 holds")));
}

}  // namespace motcua::ui
