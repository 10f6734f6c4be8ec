// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/calendar/time_limit.h"
#include "core/dossier/dossier_status.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// One line of a list: flat and ready to show, read-only. The dossier itself is DossierRepository's.
struct DossierRow {
    DossierId id{0};
    QString code;
    QString submitter;
    QString procedureCode;
    QString procedure;
    QString step;  ///< name of the current step
    PublicStatus status = PublicStatus::Received;
    Instant receivedAt;
    std::optional<Instant> due;  ///< of the dossier; none while its clock does not run towards one
    std::optional<Instant> stepDue;
    Instant stepSince;
    std::optional<UnitId> unit;  ///< where it lies
    std::optional<OfficerId> assignee;
    QString assigneeName;
    bool paused = false;
    qint64 version = 0;
    bool isSub = false;                 ///< it was opened for another dossier
    int openSubs = 0;                   ///< linked dossiers of it that are being handled
    bool hasSubOutcome = false;         ///< one of them has ended and nobody took note of that
    std::optional<Instant> remindedAt;  ///< its holder, at this visit of the step
    int opinionsGiven = 0;  ///< of the opinions that are asked for now, or were at the step where it lies
    int opinionsAsked = 0;
    bool voided = false;  ///< its number is void
};

/// Whose desk a list is about.
enum class WorkScope {
    Mine,       ///< assigned to the officer, or to somebody who is away and whose deputy he is
    Pile,       ///< in a unit and role of the officer, assigned to nobody
    MyAndPile,  ///< both
    Consulted,  ///< the officer's opinion is asked for, or that of a unit that he speaks for
    Unseen      ///< on nobody's desk now: for the heads of the units where it lies
};

/// Who looks, where not everybody's dossiers are for his eyes: those that a unit of his receives, decides or
/// has handled, and for archivists all that are closed.
struct VisibleTo {
    OfficerId officer{0};
    QDate day;  ///< on which his roles are looked at
    bool closed = false;
};

/// Which dossiers a list shows. Every condition that is set must hold.
struct DossierFilter {
    std::optional<OfficerId> officer;  ///< with `scope`: the officer whose desk it is
    WorkScope scope = WorkScope::MyAndPile;
    QDate today;                         ///< on which the officer's roles are looked at; set with `officer`
    bool afternoon = false;              ///< of that day: who is away then
    std::optional<UnitId> unit;          ///< lies in this unit
    std::optional<PublicStatus> status;  ///< exactly this
    bool onlyOpen = true;                ///< not yet finished, stopped or withdrawn
    std::optional<Instant> dueBefore;    ///< due strictly before; with onlyOpen and now: overdue
    std::optional<Instant> dueFrom;      ///< due at or after
    bool onlyPaused = false;
    std::optional<Instant> silentBefore;  ///< lies at its step since before; with the status of a supplement
    bool withoutExtension = false;        ///< its due date was not put off by a letter
    std::optional<Instant> silentSince;   ///< an opinion that is waited for was due before
    bool supplementedAgain = false;       ///< a supplement was asked for beyond what the law allows
    bool linkedOutcomes = false;          ///< a linked dossier of it has ended and nobody took note of that
    std::optional<VisibleTo> visibleTo;   ///< none: everybody's
    QString text;  ///< folded words that code, submitter or procedure begin with; empty = any
};

/// Where the next page begins: after this row in the list's order. Opaque to the caller.
struct PageKey {
    qint64 due = 0;
    qint64 id = 0;
};

struct DossierPage {
    QList<DossierRow> rows;
    std::optional<PageKey> next;  ///< none on the last page
};

/// How many lie on a desk, by urgency, for the chips above the list.
struct WorkCounts {
    qint64 mine = 0;
    qint64 pile = 0;
    qint64 overdue = 0;
    qint64 dueSoon = 0;
    qint64 paused = 0;
    qint64 ready = 0;      ///< finished, waiting to be collected
    qint64 behalf = 0;     ///< of `mine`: as somebody's deputy
    qint64 consulted = 0;  ///< waits for the officer's opinion
    qint64 unseen = 0;     ///< on nobody's desk, in the units that the officer heads
};

/// Lists of dossiers: most urgent first (due date, then id; those without a due date last), by keyset, never
/// by offset.
class DossierList {
public:
    virtual ~DossierList() = default;
    /// At most `limit` rows after `after`. \throws StoreError.
    [[nodiscard]] virtual DossierPage page(const DossierFilter& filter, const std::optional<PageKey>& after,
                                           int limit) const = 0;
    /// How many rows the filter has. \throws StoreError.
    [[nodiscard]] virtual qint64 count(const DossierFilter& filter) const = 0;
    /// The desk of one officer at `now`; `soon` is the instant up to which a due date counts as due soon.
    [[nodiscard]] virtual WorkCounts counts(OfficerId officer, QDate today, Instant now,
                                            Instant soon) const = 0;
};

}  // namespace motcua
