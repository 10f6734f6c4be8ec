// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/offer_plan.h"

#include "core/dossier/opinion_offers.h"
#include "core/dossier/undo.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua::ui {

namespace {

const QString kMainKey = QStringLiteral("F9");

bool isStaffing(const ActionOffer& offer) {
    return offer.key == staffing::kClaim || offer.key == staffing::kTakeOver ||
           offer.key == staffing::kAssign || offer.key == staffing::kRecall;
}

bool hasReason(const ActionOffer& offer, const char* key) {
    return std::any_of(offer.reasons.begin(), offer.reasons.end(),
                       [key](const Refusal& reason) { return reason.key == QLatin1String(key); });
}

/// What stands behind "more" instead of on the bar.
bool isAside(const ActionOffer& offer) {
    static const QStringList rare{turn::kRefuse,      turn::kStopOnRequest,     turn::kProposeExtension,
                                  turn::kAskOpinions, turn::kRequireObligation, opinion::kCancel};
    static const QStringList now{turn::kRequestSupplement,
                                 turn::kApproveExtension,
                                 turn::kRejectExtension,
                                 turn::kCloseUnanswered,
                                 turn::kCloseUnpaid,
                                 opinion::kGive,
                                 kUndo};
    return rare.contains(offer.key) || (!offer.enabled && now.contains(offer.key));
}

/// Keys that the desk itself uses never become those of an act.
QKeySequence keysOf(const ActionOffer& offer) {
    if (offer.key == kUndo) return QKeySequence(Qt::CTRL | Qt::Key_Z);
    if (offer.key == staffing::kAssign) return QKeySequence(Qt::Key_F6);
    if (offer.key == staffing::kRecall) return QKeySequence(Qt::CTRL | Qt::Key_R);
    if (offer.key == staffing::kClaim || offer.key == staffing::kTakeOver) return QKeySequence(Qt::Key_F4);
    static const QStringList reserved{QStringLiteral("F1"), QStringLiteral("F4"), QStringLiteral("F5"),
                                      QStringLiteral("F6"), QStringLiteral("Esc")};
    const QKeySequence keys(offer.accelerator);
    const QString text = keys.toString();
    return text.startsWith(QLatin1Char('F')) && !reserved.contains(text) ? keys : QKeySequence();
}

PlannedAct planOf(const ActionOffer& offer) {
    PlannedAct act{offer, keysOf(offer), {}, {}};
    if (offer.enabled) return act;
    act.reason = refusalsText(offer.reasons);
    if (offer.reasons.isEmpty()) return act;
    act.shownReason = offer.reasons.first().key == QLatin1String("role.missing")
                          ? QCoreApplication::translate("ui_dossier", "For another role")
                          : offer.reasons.first().message;
    return act;
}

/// Which act F9 does: of the process, or, for somebody who can do nothing else with it, the answer that he
/// was asked for.
qsizetype mainOf(const QList<ActionOffer>& offers) {
    const bool given = std::any_of(offers.begin(), offers.end(), [](const ActionOffer& offer) {
        return offer.key == opinion::kGive && offer.enabled;
    });
    qsizetype found = -1;
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const ActionOffer& offer = offers.at(i);
        if (isStaffing(offer) || offer.key == kUndo) continue;
        if (offer.accelerator == kMainKey && (offer.enabled || !given)) return i;
        if (offer.key == opinion::kGive && offer.enabled) return i;
        if (found < 0 || (offer.enabled && !offers.at(found).enabled)) found = i;
    }
    return found;
}

/// Whether the dossier stands so that this act of taking it has a meaning.
bool isMeant(const ActionOffer& offer) {
    return !hasReason(offer, "claim.mine") && !hasReason(offer, "takeOver.free") &&
           !(offer.key == staffing::kClaim && hasReason(offer, "assignee.other"));
}

}  // namespace

OfferPlan planned(const QList<ActionOffer>& offers) {
    OfferPlan plan;
    const qsizetype main = mainOf(offers);
    for (qsizetype i = 0; i < offers.size(); ++i) {
        if (i == main) {
            plan.main = planOf(offers.at(i));
            plan.main->keys = QKeySequence(Qt::Key_F9);
        } else if (isAside(offers.at(i))) {
            plan.more << planOf(offers.at(i));
        } else if (isMeant(offers.at(i))) {
            plan.others << planOf(offers.at(i));
        }
    }
    std::stable_partition(plan.others.begin(), plan.others.end(),
                          [](const PlannedAct& act) { return act.offer.enabled; });
    const QString mainReason = plan.main ? plan.main->shownReason : QString();
    QStringList reasons;
    for (const PlannedAct& act : std::as_const(plan.others))
        if (act.shownReason != mainReason && !reasons.contains(act.shownReason)) reasons << act.shownReason;
    if (!mainReason.isEmpty()) reasons << mainReason;
    std::stable_sort(plan.others.begin(), plan.others.end(),
                     [&reasons](const PlannedAct& a, const PlannedAct& b) {
                         return reasons.indexOf(a.shownReason) < reasons.indexOf(b.shownReason);
                     });
    for (qsizetype i = 0; i + 1 < plan.others.size(); ++i)
        if (plan.others.at(i).shownReason == plan.others.at(i + 1).shownReason)
            plan.others[i].shownReason.clear();
    if (!plan.others.isEmpty() && plan.others.last().shownReason == mainReason)
        plan.others.last().shownReason.clear();
    return plan;
}

ShortcutButton* buttonFor(const PlannedAct& act, QWidget* parent) {
    auto* button = new ShortcutButton(act.offer.label, act.keys, ShortcutButton::Kind::Secondary, parent);
    button->setObjectName(act.offer.key);
    if (act.offer.enabled) return button;
    button->setReason(act.shownReason);
    button->setEnabled(false);
    button->setToolTip(toolTipText(act.reason));
    button->setAccessibleDescription(act.reason);
    return button;
}

}  // namespace motcua::ui
