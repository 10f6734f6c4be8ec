// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/erasure.h"
#include "core/dossier/linked_erasures.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

#include <QJsonArray>

namespace motcua {

namespace {

constexpr qsizetype kApprovals = 2;

/// The day on which a dossier ended: its result was ready or it was closed.
QDate endOf(const Dossier& dossier) {
    if (dossier.returnedAt) return localDate(*dossier.returnedAt);
    if (dossier.finishedAt) return localDate(*dossier.finishedAt);
    const ClockEvent* stop = nullptr;
    for (const ClockEvent& event : dossier.ledger)
        if (event.kind == ClockEventKind::Stop) stop = &event;
    return localDate(stop ? stop->at : dossier.receivedAt);
}

Refusals againstRetention(const Dossier& dossier, const QString& ground, const QString& retention,
                          QDate today) {
    if (!retentionClasses().contains(retention))
        return {
            refused("erase.retention", DossierSay::tr("There is no such class of retention."),
                    DossierSay::tr("Choose one of: %1.").arg(retentionClasses().join(QStringLiteral(", "))),
                    "retention")};
    if (ground == u"authority") return {};
    const auto end = retentionEnd(retention, endOf(dossier));
    if (!end)
        return {refused("erase.retention", DossierSay::tr("Dossier %1 is kept for good.").arg(dossier.code),
                        DossierSay::tr("Only a competent authority can decide otherwise."), "retention")};
    if (ground == u"retention" && *end >= today)
        return {refused("erase.retention",
                        DossierSay::tr("Dossier %1 is to be kept until %2.")
                            .arg(dossier.code, end->toString(QStringLiteral("dd/MM/yyyy"))),
                        DossierSay::tr("Propose it after that day."), "retention")};
    return {};
}

/// The class is the one that the archive has set; only a competent authority decides otherwise.
Refusals againstArchive(const Desk& desk, const Dossier& dossier, const QString& ground,
                        const QString& retention) {
    const auto archiving = desk.archive.of(dossier.id);
    if (ground == u"authority" || !archiving || archiving->retention == retention) return {};
    return {refused("erase.archived",
                    DossierSay::tr("The archive keeps dossier %1 in another class: %2.")
                        .arg(dossier.code, retentionLabel(archiving->retention)),
                    DossierSay::tr("Propose it with that class, or let the archive set it anew first."),
                    "retention")};
}

bool isHandled(const Dossier& dossier) {
    return !isEnded(dossier.status) || dossier.process.live();
}

/// What of the dossiers beneath one speaks against erasing them with it.
Refusals againstLinked(const QList<Dossier>& linked, const QString& ground, const QString& retention,
                       QDate today) {
    Refusals refusals;
    for (const Dossier& one : linked) {
        if (isHandled(one))
            refusals += refused(
                "erase.linked", DossierSay::tr("Linked dossier %1 is still being handled.").arg(one.code),
                DossierSay::tr("It holds the same person and is erased together, once it has ended."));
        else if (retentionClasses().contains(retention))
            refusals += againstRetention(one, ground, retention, today);
    }
    return refusals;
}

QJsonArray numbers(const QList<qint64>& values) {
    QJsonArray array;
    for (const qint64 value : values) array += value;
    return array;
}

QJsonObject bodyOf(const Erasure& erasure) {
    QJsonArray approvers;
    for (const OfficerId officer : erasure.approvers) approvers += officer.value();
    return {{QStringLiteral("erasure"), erasure.id},
            {QStringLiteral("ground"), erasure.ground},
            {QStringLiteral("retention"), erasure.retention},
            {QStringLiteral("proposedBy"), erasure.proposedBy.value()},
            {QStringLiteral("approvedBy"), approvers}};
}

QJsonObject erasedBody(const Erasure& erasure, const ErasedRecords& records) {
    QJsonObject body = bodyOf(erasure);
    body.insert(QStringLiteral("erasedPersons"), records.persons);
    body.insert(QStringLiteral("erasedNotes"), numbers(records.notes));
    body.insert(QStringLiteral("erasedLetters"), numbers(records.letters));
    body.insert(QStringLiteral("erasedScans"), numbers(records.scans));
    return body;
}

}  // namespace

Outcome<Erasure> ErasePersonalData::propose(DossierId id, const QString& ground, const QString& retention,
                                            const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = m_desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    const Instant now = m_desk.clock.now();
    Refusals refusals = objectionsTo(m_desk, *acting, Function::Erase, subjectOf(*dossier), Way::Proposes);
    if (isHandled(*dossier))
        refusals +=
            refused("erase.open", DossierSay::tr("Dossier %1 is still being handled.").arg(dossier->code),
                    DossierSay::tr("Personal data are erased only once its process has ended."));
    if (m_desk.erasures.of(id))
        refusals +=
            refused("erase.again",
                    DossierSay::tr("The erasure of dossier %1 was proposed already.").arg(dossier->code),
                    DossierSay::tr("Look at the list of erasures."));
    if (!erasureGrounds().contains(ground))
        refusals += refused(
            "erase.ground", DossierSay::tr("The ground of the erasure is missing."),
            DossierSay::tr("Choose one of: %1.").arg(erasureGrounds().join(QStringLiteral(", "))), "ground");
    refusals += againstRetention(*dossier, ground, retention, localDate(now));
    refusals += againstArchive(m_desk, *dossier, ground, retention);
    QList<Dossier> linked = linkedBelow(m_desk, id);
    linked.removeIf([this](const Dossier& one) { return m_desk.erasures.of(one.id).has_value(); });
    refusals += againstLinked(linked, ground, retention, localDate(now));
    if (!refusals.isEmpty()) return noted(m_desk, *acting, QStringLiteral("erase.propose"), refusals);
    QList<Erasure> proposed;
    for (const Dossier& one : QList<Dossier>{*dossier} + linked) {
        Erasure erasure{0,   one.id, one.code, ground, retention, ErasureState::Proposed, acting->officer.id,
                        now, {},     {},       0};
        erasure.id = m_desk.erasures.add(erasure);
        m_desk.journal.append(
            officeEvent(event_kind::kErasureProposed, *acting, now, bodyOf(erasure), one.id));
        proposed += erasure;
    }
    work->commit();
    return proposed.first();
}

Outcome<Erasure> ErasePersonalData::openOne(qint64 id, const Actor& actor) const {
    const auto erasure = m_desk.erasures.find(id);
    if (!erasure)
        return refused("erase.unknown", DossierSay::tr("There is no such erasure."),
                       DossierSay::tr("Look at the list of erasures."), "id");
    if (erasure->state != ErasureState::Proposed)
        return refused("erase.state",
                       DossierSay::tr("This erasure stands as: %1.").arg(label(erasure->state)),
                       DossierSay::tr("Only a proposal is approved or rejected."), "id");
    if (const auto lead = leadingErasure(m_desk, *erasure))
        return refused(
            "erase.together",
            DossierSay::tr("Dossier %1 is erased together with dossier %2.").arg(erasure->code, lead->code),
            DossierSay::tr("Look at that one."), "id");
    const auto dossier = m_desk.dossiers.load(erasure->dossier);
    if (!dossier) throw LogicError(QStringLiteral("an erasure without its dossier"));
    Refusals refusals = objectionsTo(m_desk, actor, Function::Erase, subjectOf(*dossier), Way::Approves);
    if (const auto same = proposerApproves(erasure->proposedBy, erasure->approvers, actor.officer.id))
        refusals += *same;
    if (!refusals.isEmpty()) return noted(m_desk, actor, QStringLiteral("erase.settle"), refusals);
    return *erasure;
}

Outcome<Erasure> ErasePersonalData::settle(qint64 id, bool agreed, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto open = openOne(id, *acting);
    if (!open) return open.refusals();
    QList<Erasure> settled = QList<Erasure>{*open} + erasedWith(m_desk, *open);
    for (Erasure& erasure : settled) {
        if (agreed) erasure.approvers += acting->officer.id;
        if (!agreed) erasure.state = ErasureState::Rejected;
        if (erasure.approvers.size() == kApprovals) erasure.state = ErasureState::Approved;
        m_desk.erasures.update(erasure);
        m_desk.journal.append(
            officeEvent(agreed ? event_kind::kErasureApproved : event_kind::kErasureRejected, *acting,
                        m_desk.clock.now(), bodyOf(erasure), erasure.dossier));
    }
    work->commit();
    return settled.first();
}

Outcome<Erasure> ErasePersonalData::approve(qint64 id, const Actor& actor) {
    return settle(id, true, actor);
}

Outcome<Erasure> ErasePersonalData::reject(qint64 id, const Actor& actor) {
    return settle(id, false, actor);
}

Erasure ErasePersonalData::erase(Erasure erasure, const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto dossier = m_desk.dossiers.load(erasure.dossier);
    if (!dossier) throw LogicError(QStringLiteral("an erasure without its dossier"));
    const Instant now = m_desk.clock.now();
    const ErasedRecords records = m_desk.erasures.takeAway(*dossier);
    const Event event = m_desk.journal.append(
        officeEvent(event_kind::kErased, actor, now, erasedBody(erasure, records), erasure.dossier));
    erasure.state = ErasureState::Erased;
    erasure.erasedAt = now;
    erasure.event = event.seq;
    m_desk.erasures.update(erasure);
    work->commit();
    m_desk.attachments.removeUnused(records.files);
    return erasure;
}

Outcome<QList<Erasure>> ErasePersonalData::run(const Actor& actor) {
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const Subject closed{{}, {}, {}, true};
    const Refusals refusals = objectionsTo(m_desk, *acting, Function::Erase, closed, Way::Proposes);
    if (!refusals.isEmpty()) return noted(m_desk, *acting, QStringLiteral("erase.run"), refusals);
    QList<Erasure> done;
    for (const Erasure& erasure : m_desk.erasures.all()) {
        if (erasure.state == ErasureState::Approved) done += erase(erasure, *acting);
        if (erasure.state == ErasureState::Erased) done += erasure;  // of a run that was interrupted
    }
    if (done.isEmpty())
        return refused("erase.nothing", DossierSay::tr("No erasure is approved by two others yet."),
                       DossierSay::tr("Look at the list of erasures."));
    m_desk.erasures.cleanUp();
    const auto work = m_desk.work.begin();
    for (Erasure& erasure : done) {
        erasure.state = ErasureState::Cleaned;
        m_desk.erasures.update(erasure);
    }
    work->commit();
    return done;
}

}  // namespace motcua
