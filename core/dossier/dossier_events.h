// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/calendar_change.h"
#include "core/dossier/consult.h"
#include "core/dossier/dossier.h"
#include "core/dossier/sub_dossiers.h"
#include "core/journal/event.h"

#include <QJsonObject>

namespace motcua {

namespace event_kind {
inline const QString kReceived = QStringLiteral("dossier.received");
inline const QString kActed = QStringLiteral("dossier.acted");
inline const QString kPrinted = QStringLiteral("slip.printed");
inline const QString kRedated = QStringLiteral("dossier.redated");
/// Of the parent: a sub-dossier was opened, ended, is open again, its outcome was noted.
inline const QString kSubOpened = QStringLiteral("sub.opened");
inline const QString kSubEnded = QStringLiteral("sub.ended");
inline const QString kSubReopened = QStringLiteral("sub.reopened");
inline const QString kSubNoted = QStringLiteral("sub.noted");
/// Of the child: the dossier that it was opened for has ended.
inline const QString kParentEnded = QStringLiteral("sub.parentEnded");
inline const QString kUndone = QStringLiteral("dossier.undone");
inline const QString kCounterSlip = QStringLiteral("counter.slip");
inline const QString kSilent = QStringLiteral("opinion.silent");  ///< no answer by its due date
}  // namespace event_kind

namespace event_member {
/// "S1", "S3": a separation of duties that a small office let be broken.
inline const QString kSeparation = QStringLiteral("separation");
/// Of receptions: the volume of the register, and the unit above the one that resolves, 0 for none. Stores of
/// older programs have receptions without them.
inline const QString kRegisterVolume = QStringLiteral("registerVolume");
inline const QString kParentUnit = QStringLiteral("parentUnit");
}  // namespace event_member

/// How a dossier stands, without a name or a word of free text: status, step, who holds it, due dates,
/// ledger, version. Every event carries the state after it under "state", so that the rows can be rebuilt
/// from the events alone.
[[nodiscard]] QJsonObject stateOf(const Dossier& dossier);

/// The draft of the event of a reception: numbers, codes, counts and dates, and a commitment to the
/// personal data.
[[nodiscard]] Event receivedEvent(const Dossier& dossier, const Actor& actor);

/// The draft of the event of an act: `action`, and where it led from and to.
[[nodiscard]] Event actedEvent(const Dossier& after, const QString& action, const QString& fromStep,
                               const QString& reason, const Actor& actor, Instant at);

/// The draft of the event of a dossier that was moved to another desk together with others: all of one
/// batch carry its number.
[[nodiscard]] Event reassignedEvent(const Dossier& after, qint64 batch, const Actor& actor, Instant at);

/// The draft of the event of a dossier that a change of the calendar touched: what it did, under which change
/// and batch, and the version of the calendar that holds for it now.
[[nodiscard]] Event redatedEvent(const Dossier& after, const CalendarMove& move, qint64 change, qint64 batch,
                                 const Actor& actor, Instant at);

/// The draft of the event of a parent, `kind` one of sub.*: which sub-dossier, and how it stands.
[[nodiscard]] Event subEvent(const QString& kind, const SubLink& link, const Actor& actor, Instant at);
/// The draft of the event that tells a sub-dossier that its parent has ended.
[[nodiscard]] Event parentEndedEvent(const SubLink& link, const Actor& actor, Instant at);

/// The draft of the event of a print: the form and the number of the print.
[[nodiscard]] Event printedEvent(DossierId dossier, const QString& form, int number, const Actor& actor,
                                 Instant at);

/// The draft of the event that takes an act back: which one, and where that leads.
[[nodiscard]] Event undoneEvent(const Dossier& after, const QString& action, qint64 undoes,
                                const QString& fromStep, const Actor& actor, Instant at);

/// The draft of the event of a slip given at the counter instead of receiving: form, number, procedure.
[[nodiscard]] Event counterSlipEvent(const QString& form, qint64 number, UnitId unit,
                                     const QString& procedureCode, const Actor& actor, Instant at);

/// The version of its calendar for the body of an event, where that changed with it; else nothing.
[[nodiscard]] QJsonObject calendarMember(const Dossier& before, const Dossier& after);

/// The draft of the event of an opinion that was not given by its due date: consult, item, due date, and the
/// rule that says what this means; `settles`: the opinions are together by it.
[[nodiscard]] Event silentEvent(DossierId dossier, const Consult& consult, const Consulted& item,
                                bool settles, const Actor& actor, Instant at);

/// Adds members to the body of a draft; those that are there are replaced.
void addToBody(Event& draft, const QJsonObject& members);

/// What vouches for submitter, owner, request and note of a dossier: see core/journal/commitment.h.
[[nodiscard]] QByteArray personalCommitment(const Dossier& dossier);

/// What vouches for what an act leaves beside its event: the note, and who took the result away.
[[nodiscard]] QByteArray actCommitment(const Dossier& after, const QString& note);

/// The same for an act that rests on a document whose number somebody typed.
[[nodiscard]] QByteArray documentCommitment(const Dossier& after, const QString& note,
                                            const QString& documentNo);

}  // namespace motcua
