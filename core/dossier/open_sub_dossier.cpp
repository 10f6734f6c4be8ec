// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/open_sub_dossier.h"

#include "core/access/heads.h"
#include "core/dossier/changed_since.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/reception.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/stand_in.h"
#include "core/dossier/sub_step.h"
#include "core/dossier/unknown.h"

#include <algorithm>

namespace motcua {

namespace {

Refusal notForYou() {
    return refused("sub.right", DossierSay::tr("Linked dossiers are opened by whoever has the dossier."),
                   DossierSay::tr("Take the dossier over first, or ask its holder."));
}

/// What of the parent goes along, beyond the list of the other procedure: reception finds what it knows.
Outcome<QList<SubmittedPaper>> papersFor(const Dossier& parent, const SubWish& wish) {
    QList<SubmittedPaper> papers;
    Refusals refusals;
    const auto add = [&papers](const SubmittedPaper& paper) {
        papers += SubmittedPaper{0, paper.name, paper.originals, paper.certified, paper.photocopies};
    };
    if (!wish.papers) {
        for (const SubmittedPaper& paper : parent.papers) add(paper);
        return papers;
    }
    for (const PaperRef& ref : *wish.papers) {
        const auto found =
            std::find_if(parent.papers.begin(), parent.papers.end(), [&ref](const SubmittedPaper& paper) {
                return ref.index > 0 ? paper.index == ref.index : paper.name == ref.name;
            });
        if (found != parent.papers.end())
            add(*found);
        else
            refusals += refused("papers.unknown",
                                DossierSay::tr("The dossier has no paper \"%1\".")
                                    .arg(ref.name.isEmpty() ? QString::number(ref.index) : ref.name),
                                DossierSay::tr("Choose among the papers that the dossier holds."), "papers");
    }
    if (!refusals.isEmpty()) return refusals;
    return papers;
}

Application applicationFor(const Dossier& parent, const SubWish& wish, const QList<SubmittedPaper>& papers) {
    Application application;
    application.procedureCode = wish.procedureCode;
    application.channel = parent.channel;
    application.submitter = parent.submitter;
    application.owner = parent.owner;
    application.papers = papers;
    application.returnBy = ReturnBy::Counter;
    application.limit = wish.limit;
    application.fees = QList<DueFee>();  // the citizen has paid with the parent
    application.request = wish.request.isEmpty() ? parent.request : wish.request;
    application.workflowKey = wish.workflowKey;
    return application;
}

}  // namespace

bool mayOpenSub(const Desk& desk, const Dossier& parent, const Actor& actor) {
    const Token* token = parent.process.live();
    if (!token || isEnded(parent.status)) return false;
    const Actor acting = standingIn(desk, actor);
    const QDate day = localDate(desk.clock.now());
    if (isHeadOf(acting, token->unit, day)) return true;
    if (!token->assignee) return acting.holds(token->role, token->unit, day);
    return *token->assignee == acting.officer.id || acting.standsInFor.contains(*token->assignee);
}

Outcome<OpenedSub> OpenSubDossier::open(DossierId parent, const SubWish& wish, const Actor& actor,
                                        std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    m_desk.centre.refresh();
    const auto loaded = m_desk.dossiers.load(parent);
    if (!loaded) return unknownDossier();
    if (seenVersion && *seenVersion != loaded->version) return changedSince(m_desk, *loaded, *seenVersion);
    if (!loaded->process.live() || isEnded(loaded->status))
        return refused("dossier.ended",
                       DossierSay::tr("The process of dossier %1 has ended: %2.")
                           .arg(loaded->code, label(loaded->status)),
                       {});
    if (!mayOpenSub(m_desk, *loaded, *acting))
        return noted(m_desk, *acting, QStringLiteral("sub"), {notForYou()});
    if (waitsAtSubStep(*loaded, m_desk))
        return refused("sub.waiting", DossierSay::tr("It waits for the linked dossier of its step already."),
                       DossierSay::tr("Open others once that has ended."));
    auto opened = openWithin(*loaded, wish, *acting);
    if (opened) work->commit();
    return opened;
}

Outcome<OpenedSub> OpenSubDossier::openWithin(const Dossier& parent, const SubWish& wish,
                                              const Actor& actor) {
    const auto unit = m_desk.directory.unitByKey(wish.receivingUnit);
    if (!unit)
        return refused("unit.unknown", DossierSay::tr("There is no such unit."),
                       DossierSay::tr("Choose one of the units of this centre."), "unit");
    if (wish.procedureCode == parent.procedureCode && unit->id == parent.receivingUnit)
        return refused("sub.same", DossierSay::tr("This is the procedure of the dossier itself."),
                       DossierSay::tr("Choose what is asked of the other agency."), "procedure");
    for (auto above = m_desk.subs.linkOf(parent.id); above; above = m_desk.subs.linkOf(above->parent)) {
        const auto dossier = m_desk.dossiers.load(above->parent);
        if (dossier && dossier->procedureCode == wish.procedureCode)
            return refused(
                "sub.nested",
                DossierSay::tr("It is itself linked to a dossier of this procedure, %1.").arg(dossier->code),
                DossierSay::tr("Go on in that dossier."), "procedure");
    }
    const auto papers = papersFor(parent, wish);
    if (!papers) return papers.refusals();
    Reception reception(m_desk, actor, Reception::Origin{parent.id, unit->id});
    const auto receipt = reception.run(applicationFor(parent, wish, *papers), {});
    if (!receipt) return receipt.refusals();
    SubLink link;
    link.child = receipt->dossier;
    link.parent = parent.id;
    link.step = parent.currentStep();
    link.awaited = wish.awaited;
    link.whenParentEnds = wish.whenParentEnds;
    m_desk.subs.add(link);
    (void)m_desk.journal.append(subEvent(event_kind::kSubOpened, link, actor, m_desk.clock.now()));
    return OpenedSub{m_desk.subs.linkOf(link.child).value(), *receipt};
}

Outcome<SubLink> OpenSubDossier::note(DossierId child, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    auto link = m_desk.subs.linkOf(child);
    if (!link)
        return refused("sub.unknown", DossierSay::tr("This dossier is not linked to any other."),
                       DossierSay::tr("Name one of the linked dossiers."));
    const auto parent = m_desk.dossiers.load(link->parent);
    if (!parent || !mayOpenSub(m_desk, *parent, *acting))
        return noted(m_desk, *acting, QStringLiteral("sub"), {notForYou()});
    if (link->isOpen())
        return refused("sub.open",
                       DossierSay::tr("Linked dossier %1 has not ended yet.").arg(link->childCode),
                       DossierSay::tr("Wait for its outcome."));
    if (link->noted) return refused("sub.noted", DossierSay::tr("Its outcome was noted already."), {});
    link->noted = true;
    m_desk.subs.update(*link);
    (void)m_desk.journal.append(subEvent(event_kind::kSubNoted, *link, *acting, m_desk.clock.now()));
    work->commit();
    return *link;
}

}  // namespace motcua
