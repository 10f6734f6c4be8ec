// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/workflow/consult_rule.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// What somebody who was asked says.
enum class Opinion { Agree, Disagree, Other };

[[nodiscard]] QString keyOf(Opinion opinion);
[[nodiscard]] std::optional<Opinion> opinionFromKey(const QString& key);
/// For people, translated.
[[nodiscard]] QString labelOf(Opinion opinion);

/// Open while opinions are waited for; settled once they are together (late ones are still kept as notes);
/// cancelled by who asked; ended with the dossier or with the step that asked.
enum class ConsultState { Open, Settled, Cancelled, Ended, Undone };

[[nodiscard]] QString keyOf(ConsultState state);
[[nodiscard]] std::optional<ConsultState> consultStateFromKey(const QString& key);

/// One of those who are asked: a unit, or one officer of it. Each has a clock of his own, on the calendar of
/// that unit; the clock of the dossier runs on.
struct Consulted {
    int no = 0;  ///< 1, 2, … within the consult
    UnitId unit{0};
    std::optional<OfficerId> officer;  ///< none: whoever may speak for the unit
    TimeLimit within = TimeLimit::workingDays(1);
    Instant due;
    std::optional<Opinion> opinion;
    bool late = false;  ///< given past its deadline, or when opinions were together already: kept as a note
    std::optional<OfficerId> by;
    std::optional<Instant> at;
    std::optional<qint64> event;        ///< of the opinion
    std::optional<qint64> silentEvent;  ///< "no answer by due", once somebody looked
    QString text;                       ///< free text; empty once it was erased

    [[nodiscard]] bool isSilent(Instant now) const { return (!opinion || late) && now > due; }
    friend bool operator==(const Consulted&, const Consulted&) = default;
};

/// Opinions that were asked for at one step, in parallel.
struct Consult {
    DossierId dossier{0};
    int no = 0;  ///< 1, 2, … within the dossier
    ConsultState state = ConsultState::Open;
    int token = 0;  ///< the visit (Token::no) at which it was asked
    ConsultJoin join = ConsultJoin::All;
    int quorum = 0;
    SilenceRule silence = SilenceRule::Escalate;
    OfficerId askedBy{0};
    Instant askedAt;
    qint64 event = 0;
    std::optional<qint64> closedBy;  ///< event that settled, cancelled or ended it
    QString question;                ///< free text; empty once it was erased
    QList<Consulted> asked;

    [[nodiscard]] const Consulted* consulted(int item) const;
    friend bool operator==(const Consult&, const Consult&) = default;
};

/// How opinions stand at one moment; silence counts as soon as the deadline has passed, recorded or not.
struct ConsultStanding {
    int asked = 0;
    int given = 0;          ///< opinions in hand, late ones too
    int missing = 0;        ///< how many are waited for; 0 for advisory ones and for what is no longer open
    int silent = 0;         ///< past their deadline without an opinion
    bool together = false;  ///< nothing more is waited for, by the rule of the consult
};
[[nodiscard]] ConsultStanding standingOf(const Consult& consult, Instant now);

/// How many opinions the way on from a step waits for: of the consults that were asked at it.
[[nodiscard]] int missingAt(const QList<Consult>& consults, const QList<int>& visitsOfStep, Instant now);

/// Opinions that were asked for. Writing needs a Work.
class Consults {
public:
    virtual ~Consults() = default;
    /// In the order of their numbers.
    [[nodiscard]] virtual QList<Consult> of(DossierId dossier) const = 0;
    /// Dossiers with an opinion that is not given by `now` and whose silence is not recorded, by id.
    [[nodiscard]] virtual QList<DossierId> unrecordedSilence(Instant now) const = 0;
    virtual void add(const Consult& consult) = 0;
    /// Keeps the opinion that `item` has, and its event.
    virtual void keepOpinion(DossierId dossier, int consult, const Consulted& item) = 0;
    virtual void keepSilence(DossierId dossier, int consult, int item, qint64 event) = 0;
    virtual void close(DossierId dossier, int consult, ConsultState state, qint64 event) = 0;
    /// An act was undone: what it asked no longer counts, its opinion is taken back, what it closed is open.
    virtual void undo(qint64 event) = 0;
};

}  // namespace motcua
