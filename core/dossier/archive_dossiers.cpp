// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/archive_dossiers.h"

#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/erasure.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"
#include "core/journal/commitment.h"

namespace motcua {

namespace {

/// Why this one is nothing for the archive yet, or not any more.
std::optional<Refusal> unfit(const Dossier& dossier) {
    if (dossier.isVoided())
        return refused("archive.voided",
                       DossierSay::tr("The number of dossier %1 is void.").arg(dossier.code),
                       DossierSay::tr("It has no papers to keep."));
    if (!isEnded(dossier.status) || dossier.process.live())
        return refused("archive.open", DossierSay::tr("Dossier %1 is still being handled.").arg(dossier.code),
                       DossierSay::tr("It goes into the archive once its process has ended."));
    if (dossier.status == PublicStatus::Finished)
        return refused("archive.uncollected",
                       DossierSay::tr("The result of dossier %1 waits to be collected.").arg(dossier.code),
                       DossierSay::tr("Hand it out first."));
    if (dossier.origin)
        return refused("archive.beneath",
                       DossierSay::tr("Dossier %1 was opened for another dossier.").arg(dossier.code),
                       DossierSay::tr("Archive that one: both lie together."));
    if (dossier.personalSalt.isEmpty())
        return refused("archive.erased",
                       DossierSay::tr("The personal data of dossier %1 were erased.").arg(dossier.code),
                       DossierSay::tr("There is nothing left to keep."));
    return std::nullopt;
}

}  // namespace

QByteArray archivingCommitment(const QString& place, const QByteArray& salt) {
    return commitment(QStringLiteral("archiving/1"), salt, {place});
}

Refusals SeeRetentionList::objections() const {
    if (!m_viewer && m_desk.centre.isPractice()) return {};
    if (!m_viewer)
        return {
            refused("right.nobody",
                    DossierSay::tr("In a store for real work the retention list is seen by officers only."),
                    DossierSay::tr("Sign in, and ask again."))};
    const auto now = asOfNow(m_desk, *m_viewer);
    if (!now) return now.refusals();
    if (archives(m_desk, *now)) return {};
    return objectionsTo(m_desk, *now, Function::Archive, {}, Way::Looks);
}

Outcome<ArchivePage> SeeRetentionList::page(const ArchiveFilter& filter,
                                            const std::optional<ArchiveKey>& after, int limit) const {
    const Refusals refusals = objections();
    if (!refusals.isEmpty()) return noted(m_desk, m_viewer, keyOf(Function::Archive), refusals);
    return m_desk.archive.page(filter, after, limit);
}

Outcome<qint64> SeeRetentionList::count(const ArchiveFilter& filter) const {
    const Refusals refusals = objections();
    if (!refusals.isEmpty()) return noted(m_desk, m_viewer, keyOf(Function::Archive), refusals);
    return m_desk.archive.count(filter);
}

bool archives(const Desk& desk, const Actor& actor) {
    return objectionsTo(desk, actor, Function::Archive, {}).isEmpty();
}

std::optional<Refusal> ArchiveDossiers::againstErasure(const Dossier& dossier) const {
    const auto erasure = m_desk.erasures.of(dossier.id);
    if (!erasure) return std::nullopt;
    return refused(
        "archive.erasing",
        DossierSay::tr("It is proposed to erase the personal data of dossier %1.").arg(dossier.code),
        DossierSay::tr("Have that rejected first: it was judged by the class as it is."));
}

Refusals ArchiveDossiers::against(const QList<Dossier>& dossiers) const {
    Refusals refusals;
    if (dossiers.isEmpty())
        refusals += refused("archive.none", DossierSay::tr("No dossier was chosen."),
                            DossierSay::tr("Choose those whose papers go into the archive."));
    for (const Dossier& dossier : dossiers)
        if (const auto refusal = unfit(dossier))
            refusals += *refusal;
        else if (const auto erasing = againstErasure(dossier))
            refusals += *erasing;
    return refusals;
}

Outcome<QList<Archiving>> ArchiveDossiers::archive(const QList<DossierId>& ids, const QString& retention,
                                                   const QString& place, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    QList<Dossier> dossiers;
    for (const DossierId id : ids) {
        const auto dossier = m_desk.dossiers.load(id);
        if (!dossier) return unknownDossier();
        dossiers += *dossier;
    }
    Refusals refusals = objectionsTo(m_desk, *acting, Function::Archive, {});
    if (!refusals.isEmpty()) return noted(m_desk, *acting, keyOf(Function::Archive), refusals);
    if (!retentionClasses().contains(retention))
        refusals +=
            refused("archive.retention", DossierSay::tr("There is no such class of retention."),
                    DossierSay::tr("Choose one of: %1.").arg(retentionClasses().join(QStringLiteral(", "))),
                    "retention");
    const auto accepted = acceptedText(
        place, {QStringLiteral("place"), DossierSay::tr("The place"), longest::kName, false, false});
    refusals += accepted.refusals() + against(dossiers);
    if (!refusals.isEmpty()) return refusals;
    const Instant now = m_desk.clock.now();
    QList<Archiving> done;
    for (const Dossier& dossier : std::as_const(dossiers)) {
        Archiving archiving{dossier.id, retention, *accepted, now, acting->officer.id, 0};
        Event event = officeEvent(event_kind::kArchived, *acting, now,
                                  {{QStringLiteral("retention"), retention}}, dossier.id);
        event.personalDataCommit = archivingCommitment(*accepted, dossier.personalSalt);
        archiving.event = m_desk.journal.append(event).seq;
        m_desk.archive.keep(archiving);
        done += archiving;
    }
    work->commit();
    return done;
}

}  // namespace motcua
