// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/opinion_offers.h"

#include "core/access/heads.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/opinion_rights.h"
#include "core/workflow/legal_turns.h"

namespace motcua {

namespace {

QDate today(const Desk& desk) {
    return localDate(desk.clock.now());
}

bool takesAnswers(const Consult& consult, const Dossier& dossier) {
    return !dossier.finishedAt && dossier.process.live() &&
           (consult.state == ConsultState::Open || consult.state == ConsultState::Settled);
}

Refusal closed(const Consult& consult, const Dossier& dossier) {
    if (consult.state == ConsultState::Cancelled)
        return refused("opinion.closed", DossierSay::tr("The request for opinions was recalled."),
                       DossierSay::tr("No opinion is needed any more."));
    const bool ended = dossier.finishedAt || !dossier.process.live();
    return refused("opinion.closed",
                   ended ? DossierSay::tr("The dossier is finished: opinions are no longer taken.")
                         : DossierSay::tr("The request for opinions is closed."),
                   DossierSay::tr("No opinion is needed any more."));
}

Refusal answeredAlready(const Consulted& item) {
    return refused("opinion.twice",
                   DossierSay::tr("The opinion was given at %1 already.")
                       .arg(item.at ? toShortVietnamese(*item.at) : QString()),
                   DossierSay::tr("Whoever gave it may undo it while nothing followed."));
}

bool mayRecall(const Consult& consult, const Dossier& dossier, const Actor& actor, const Desk& desk) {
    if (consult.askedBy == actor.officer.id || actor.standsInFor.contains(consult.askedBy)) return true;
    const Token* token = dossier.process.live();
    if (!token) return false;
    return token->assignee == actor.officer.id || isHeadOf(actor, token->unit, today(desk));
}

ActionOffer offerOf(const QString& key, const QList<Requirement>& needs) {
    ActionOffer offer;
    offer.key = key;
    offer.label = opinionActLabel(key);
    offer.to = target::kStay;
    offer.needs = needs;
    offer.undoMinutes = turn::kUndoMinutes;
    return offer;
}

}  // namespace

bool isOpinionAct(const QString& action) {
    return action == opinion::kGive || action == opinion::kCancel;
}

QString opinionActLabel(const QString& action) {
    if (action == opinion::kGive) return DossierSay::tr("Give an opinion");
    return action == opinion::kCancel ? DossierSay::tr("Recall the request for opinions") : QString();
}

QList<ActionOffer> opinionOffers(const Dossier& dossier, const Actor& actor, const Desk& desk) {
    const QList<Consult> consults = desk.consults.of(dossier.id);
    QList<ActionOffer> offers;
    bool asked = false;
    bool recallable = false;
    for (const Consult& consult : consults) {
        if (!takesAnswers(consult, dossier)) continue;
        for (const Consulted& item : consult.asked)
            asked = asked || isAsked(item, actor, desk.directory, today(desk));
        recallable =
            recallable || (consult.state == ConsultState::Open && mayRecall(consult, dossier, actor, desk));
    }
    if (asked) {
        ActionOffer offer = offerOf(opinion::kGive, {Requirement::Opinion});
        offer.accelerator = QStringLiteral("F2");
        offer.reasons = placeForAnswer(dossier, std::nullopt, actor, desk).refusals();
        offer.enabled = offer.reasons.isEmpty();
        offers << offer;
    }
    if (recallable) {
        ActionOffer offer = offerOf(opinion::kCancel, {Requirement::Comment});
        offer.enabled = true;
        offers << offer;
    }
    return offers;
}

Outcome<AnswerPlace> placeForAnswer(const Dossier& dossier, std::optional<int> wanted, const Actor& actor,
                                    const Desk& desk) {
    std::optional<Refusal> why;
    for (const Consult& consult : desk.consults.of(dossier.id)) {
        if ((wanted && consult.no != *wanted) || consult.state == ConsultState::Undone) continue;
        for (const Consulted& item : consult.asked) {
            if (!isAsked(item, actor, desk.directory, today(desk))) continue;
            if (!takesAnswers(consult, dossier))
                why = closed(consult, dossier);
            else if (item.opinion)
                why = answeredAlready(item);
            else
                return AnswerPlace{consult, item};
        }
    }
    if (why) return *why;
    return refused("opinion.notAsked", DossierSay::tr("Your opinion was not asked for."),
                   DossierSay::tr("Whoever has the dossier may ask for it."));
}

Outcome<Consult> consultToCancel(const Dossier& dossier, std::optional<int> wanted, const Actor& actor,
                                 const Desk& desk) {
    std::optional<Consult> found;
    for (const Consult& consult : desk.consults.of(dossier.id))
        if (wanted ? consult.no == *wanted : consult.state == ConsultState::Open) found = consult;
    if (!found)
        return refused("consult.none", DossierSay::tr("No opinions are asked for."),
                       DossierSay::tr("There is nothing to recall."));
    if (found->state != ConsultState::Open)
        return refused("consult.closed", DossierSay::tr("This request for opinions is closed already."),
                       DossierSay::tr("There is nothing to recall."));
    if (!mayRecall(*found, dossier, actor, desk))
        return refused("consult.asker", DossierSay::tr("Only who asked for opinions may recall it."),
                       DossierSay::tr("Ask this officer, or the head of the unit."));
    return *found;
}

Transition opinionTransition(const QString& action, const Dossier& dossier) {
    const QString step = dossier.currentStep();
    return {dossier.process, action, step,  step, ClockEffect::None, dossier.status, false,
            false,           false,  false, {},   turn::kUndoMinutes};
}

QList<int> noteSilence(const Dossier& dossier, const Actor& actor, Desk& desk) {
    const Instant now = desk.clock.now();
    QList<int> settled;
    for (const Consult& consult : desk.consults.of(dossier.id)) {
        if (consult.state != ConsultState::Open) continue;
        QList<Consulted> silent;
        for (const Consulted& item : consult.asked)
            if (!item.opinion && !item.silentEvent && item.isSilent(now)) silent += item;
        const bool together = standingOf(consult, now).together;
        for (qsizetype i = 0; i < silent.size(); ++i) {
            const bool settles = together && i + 1 == silent.size();
            const Event event =
                desk.journal.append(silentEvent(dossier.id, consult, silent.at(i), settles, actor, now));
            desk.consults.keepSilence(dossier.id, consult.no, silent.at(i).no, event.seq);
            if (!settles) continue;
            desk.consults.close(dossier.id, consult.no, ConsultState::Settled, event.seq);
            settled += consult.no;
        }
    }
    return settled;
}

}  // namespace motcua
