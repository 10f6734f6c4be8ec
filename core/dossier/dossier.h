// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/calendar/clock_ledger.h"
#include "core/calendar/time_limit.h"
#include "core/catalogue/procedure.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/numbering.h"
#include "core/dossier/person.h"
#include "core/dossier/voiding.h"
#include "core/workflow/workflow_instance.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// One paper as it was handed in.
struct SubmittedPaper {
    int index = 0;  ///< of the required paper, from 1; 0 for a paper beyond the list
    QString name;
    int originals = 0;
    int certified = 0;
    int photocopies = 0;

    [[nodiscard]] int total() const { return originals + certified + photocopies; }
    friend bool operator==(const SubmittedPaper&, const SubmittedPaper&) = default;
};

/// One fee as it fell due at reception.
struct DueFee {
    QString name;                ///< what it is for, in the words of the catalogue
    std::optional<Dong> amount;  ///< none: set elsewhere, to be entered when it is taken
    friend bool operator==(const DueFee&, const DueFee&) = default;
};

/// How the citizen wants the result.
enum class ReturnBy { Counter, Post, Online };

/// Who took the result away.
struct ResultReceiver {
    QString name;
    QString identity;  ///< number of the identity card shown; empty only where the slip was shown instead
    bool authorised = false;  ///< with a giấy ủy quyền, not the submitter
    ReturnBy by = ReturnBy::Counter;
    friend bool operator==(const ResultReceiver&, const ResultReceiver&) = default;
};

/// Everything that a dossier is. Keeps the rules under which it was received: procedure version, process
/// version, form set and calendar version are pinned.
struct Dossier {
    DossierId id{0};
    QString code;
    QString agencyCode;
    QDate receivedOn;  ///< local date that the code carries
    qint64 ordinal = 0;
    RegisterPlace registerPlace;

    ProcedureVersionId procedureVersion{0};
    QString procedureCode;
    QString procedureName;
    QString sector;
    WorkflowVersionId workflowVersion{0};
    QString formSet;

    std::optional<DossierId>
        origin;  ///< the dossier that it was opened for by an agency; not counted beside it
    UnitId receivingUnit{0};
    UnitId competentUnit{0};
    std::optional<CounterId> counter;
    OfficerId receivedBy{0};
    Channel channel = Channel::Counter;
    ReturnBy returnBy = ReturnBy::Counter;

    Person submitter;
    std::optional<Person> owner;  ///< only where it is not the submitter
    QList<SubmittedPaper> papers;
    QList<DueFee> fees;
    int sets = 1;
    QString request;
    QString note;

    TimeLimit limit = TimeLimit::immediate();
    QString limitReason;  ///< why the officer set the limit, where the procedure gives none
    Instant receivedAt;
    Instant clockStartAt;  ///< later than receivedAt for non-boundary dossiers (NĐ 309/2026)
    QList<ClockEvent> ledger;
    std::optional<Instant> due;  ///< legal due date; none while the clock is paused or has ended unfinished
    Instant promisedDue;         ///< as the first slip printed it
    bool provisional = false;
    QString calendarVersion;  ///< of the calendar that `due` was counted by
    /// A change of the calendar without legal basis would have moved its date later: it is counted by the
    /// calendar of its promise until its clock is set anew.
    bool keepsCalendar = false;

    PublicStatus status = PublicStatus::Received;
    WorkflowInstance process{{UnitId{0}, UnitId{0}, std::nullopt, {}}, {}};
    QString stepName;                ///< of the step where it stands; empty once the process has ended
    std::optional<Instant> stepDue;  ///< of that step; none where it has no budget of its own
    std::optional<Instant> finishedAt;
    std::optional<Instant> returnedAt;
    std::optional<ResultReceiver> receiver;
    std::optional<Voiding> voiding;  ///< its number is to be voided, or is void

    QByteArray personalSalt;  ///< 32 bytes; vouches for the personal data in the journal, erased with them
    qint64 version = 0;       ///< grows with every change; an act on an older one is refused

    /// The fees that have an amount, added up.
    [[nodiscard]] Dong feeTotal() const;
    /// The step where it stands; empty once the process has ended.
    [[nodiscard]] QString currentStep() const;
    [[nodiscard]] bool isVoided() const { return voiding && voiding->at; }
    friend bool operator==(const Dossier&, const Dossier&) = default;
};

[[nodiscard]] QString keyOf(ReturnBy by);
/// As the register writes it ("phương thức nhận kết quả"); Vietnamese by nature.
[[nodiscard]] QString returnMethodText(ReturnBy by);
[[nodiscard]] std::optional<ReturnBy> returnByFromKey(const QString& key);

/// Loads and keeps dossiers whole.
class DossierRepository {
public:
    virtual ~DossierRepository() = default;
    [[nodiscard]] virtual std::optional<Dossier> load(DossierId id) const = 0;
    [[nodiscard]] virtual std::optional<DossierId> idOf(const QString& code) const = 0;
    /// Dossiers whose number somebody proposes to void, and nobody has decided about it, by id.
    [[nodiscard]] virtual QList<DossierId> toBeVoided() const = 0;
    /// Writes a new dossier and its projections (lists, search). Its id and version are ignored.
    /// \throws LogicError outside a Work.
    virtual DossierId add(const Dossier& dossier) = 0;
    /// Writes what acts may change: process, status, ledger and start of the clock, due dates, receiver.
    /// Expects the row at `dossier.version` and leaves it at one more. \throws LogicError where it stands
    /// elsewhere: the caller loads inside the same Work and checks first.
    virtual void update(const Dossier& dossier) = 0;
    /// Writes how submitter and owner are reached, and by what words they are found. `before` is what was
    /// loaded inside the same Work; an update() follows. \throws LogicError outside a Work.
    virtual void updateContact(const Dossier& before, const Dossier& after) = 0;
};

}  // namespace motcua
