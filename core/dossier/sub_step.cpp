// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/sub_step.h"

#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"

namespace motcua {

namespace {

const WorkflowStep* subStep(const WorkflowDefinition& process, const QString& key) {
    const WorkflowStep* step = process.step(key);
    return step && step->kind == StepKind::Sub && step->sub ? step : nullptr;
}

bool isSubStep(const Dossier& dossier, const QString& key, const Desk& desk) {
    const auto process = desk.workflows.load(dossier.workflowVersion);
    return process && subStep(process->definition, key);
}

SubWish wishOf(const SubRule& rule, const QString& unitKey) {
    SubWish wish;
    wish.procedureCode = rule.procedureCode;
    wish.receivingUnit = unitKey;
    wish.limit = rule.limit;
    wish.workflowKey = rule.processKey;
    wish.awaited = rule.waits;
    wish.whenParentEnds = rule.stopsWithParent ? WhenParentEnds::Stop : WhenParentEnds::Keep;
    return wish;
}

QString unitKeyOf(const SubRule& rule, const CaseUnits& units, const Desk& desk) {
    if (rule.unit == LaneUnit::Fixed) return rule.unitKey;
    const auto unit = desk.directory.unit(units.of(Lane{{}, rule.unit, {}}));
    return unit ? unit->key : QString();
}

/// Which step cannot be entered, before why.
Refusals notOpened(const WorkflowStep& step, Refusals reasons) {
    for (Refusal& reason : reasons) {
        reason.message = DossierSay::tr("The step \"%1\" cannot open its linked dossier: %2")
                             .arg(step.name, reason.message);
        reason.field.clear();
    }
    return reasons;
}

std::optional<SubLink> lastLinkAt(const QString& step, DossierId dossier, const Desk& desk) {
    std::optional<SubLink> last;
    for (const SubLink& link : desk.subs.of(dossier))
        if (link.step == step) last = link;
    return last;
}

}  // namespace

Outcome<std::optional<OpenedSub>> openedAtStep(const WorkflowDefinition& process, const Dossier& before,
                                               const Dossier& after, const Actor& actor, Desk& desk) {
    const bool entered = after.process.tokens.size() > before.process.tokens.size();
    const WorkflowStep* step = entered ? subStep(process, after.currentStep()) : nullptr;
    if (!step) return std::optional<OpenedSub>();
    const SubWish wish = wishOf(*step->sub, unitKeyOf(*step->sub, after.process.units, desk));
    const auto opened = OpenSubDossier(desk).openWithin(after, wish, actor);
    if (!opened) return notOpened(*step, opened.refusals());
    return std::optional(*opened);
}

std::optional<Dossier> waitingAbove(const Dossier& ended, const Desk& desk) {
    const auto link = ended.origin && isEnded(ended.status) ? desk.subs.linkOf(ended.id) : std::nullopt;
    if (!link || !link->awaited) return std::nullopt;
    const auto parent = desk.dossiers.load(link->parent);
    if (!parent || parent->currentStep() != link->step || !isSubStep(*parent, link->step, desk))
        return std::nullopt;
    const auto last = lastLinkAt(link->step, parent->id, desk);
    return last && last->child == ended.id ? parent : std::nullopt;
}

void noteResult(const Dossier& ended, const Actor& actor, Desk& desk) {
    auto link = desk.subs.linkOf(ended.id);
    if (!link || !link->isTask() || link->outcome != SubOutcome::Finished) return;
    link->noted = true;
    desk.subs.update(*link);
    (void)desk.journal.append(subEvent(event_kind::kSubNoted, *link, actor, desk.clock.now()));
}

std::optional<QString> goneOnAbove(const Dossier& ended, const Desk& desk) {
    const auto link = ended.origin && isEnded(ended.status) ? desk.subs.linkOf(ended.id) : std::nullopt;
    if (!link || !link->awaited || waitingAbove(ended, desk)) return std::nullopt;
    const auto parent = desk.dossiers.load(link->parent);
    if (!parent || !isSubStep(*parent, link->step, desk)) return std::nullopt;
    return parent->code;
}

std::optional<SubOutcome> askedOutcome(const Dossier& dossier, const Desk& desk) {
    const QList<SubLink> links = desk.subs.of(dossier.id);
    if (links.isEmpty()) return std::nullopt;
    const auto here = lastLinkAt(dossier.currentStep(), dossier.id, desk);
    return here ? here->outcome : links.last().outcome;
}

bool waitsAtSubStep(const Dossier& dossier, const Desk& desk) {
    return isSubStep(dossier, dossier.currentStep(), desk);
}

}  // namespace motcua
