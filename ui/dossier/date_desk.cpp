// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/date_desk.h"

#include "core/dossier/recorded_dates.h"
#include "ui/dossier/ui_dossier_say.h"
#include "ui/shared/user_prompt.h"

namespace motcua::ui {

namespace {

QString correctionText(const DateCorrection& open, const QString& proposer) {
    return UiDossierSay::tr("%1 proposes to correct a date.").arg(proposer) + QLatin1Char('\n') +
           UiDossierSay::tr("%1: now %2, to be %3.")
               .arg(labelOf(open.which), toShortVietnamese(open.from), toShortVietnamese(open.to)) +
           QLatin1Char('\n') + UiDossierSay::tr("Reason: %1.").arg(labelOf(open.reason));
}

}  // namespace

bool DateDesk::isOwn(const DateCorrection& open) const {
    return open.proposedBy == m_place.actor.officer.id;
}

bool DateDesk::isProposed(const Dossier& dossier) const {
    return m_place.desk.corrections.open(dossier.id).has_value();
}

QString DateDesk::offer(const Dossier& dossier) const {
    const auto open = m_place.desk.corrections.open(dossier.id);
    if (!open)
        return recordedDates(m_place.desk, dossier).isEmpty()
                   ? QString()
                   : UiDossierSay::tr("Propose to correct a recorded date…");
    return isOwn(*open) ? UiDossierSay::tr("Take the proposal to correct a date back…")
                        : UiDossierSay::tr("Decide about correcting a date…");
}

QString DateDesk::obstacle(const Dossier& dossier) const {
    const Refusals refusals = CorrectDate(m_place.desk).against(dossier, m_place.actor);
    return refusals.isEmpty() ? QString() : refusals.first().message;
}

std::optional<ActNews> DateDesk::decide(const Dossier& dossier) {
    const auto open = m_place.desk.corrections.open(dossier.id);
    if (!open) return std::nullopt;
    const bool own = isOwn(*open);
    const auto proposer = m_place.desk.directory.officer(open->proposedBy);
    QStringList ways{own ? UiDossierSay::tr("Take the proposal back: the date stays")
                         : UiDossierSay::tr("Decline: the date stays")};
    if (!own) ways.prepend(UiDossierSay::tr("Correct the date"));
    const auto way =
        m_place.prompt.choose(UiDossierSay::tr("Correct a recorded date · %1").arg(dossier.code),
                              correctionText(*open, proposer ? proposer->name : QString()), ways);
    if (!way) return std::nullopt;
    const bool corrects = !own && *way == 0;
    const QString words =
        corrects ? UiDossierSay::tr("The date of %1 is corrected") : UiDossierSay::tr("The date of %1 stays");
    return newsOf(
        [&] {
            CorrectDate correcting(m_place.desk);
            return corrects ? correcting.approve(dossier.id, m_place.actor, dossier.version)
                            : correcting.decline(dossier.id, m_place.actor, dossier.version);
        },
        [&words](const Dossier& done) { return words.arg(done.code); });
}

}  // namespace motcua::ui
