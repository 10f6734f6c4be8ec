// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_draw.h"
#include "app/demo_people.h"
#include "core/dossier/act_on_dossier.h"

namespace motcua {

/// What becomes of one dossier of a practice store, as chance would have it.
struct DemoFate {
    bool late = false;        ///< somebody sits on it until its due date has passed
    bool withdrawn = false;   ///< the citizen takes it back underway
    bool sentBack = false;    ///< a leader finds a fault in it
    bool collected = true;    ///< somebody comes for the result
    bool supplement = false;  ///< a paper is missing or not right
    bool silent = false;      ///< the citizen does not answer when asked for it
    bool again = false;       ///< something else is missing later, and a supervisor lets it be asked for
    bool refused = false;     ///< the law does not allow what is asked for
    bool stopped = false;     ///< the citizen asks to stop
    bool extended = false;    ///< the promise cannot be kept, and this is said in time
    bool consulted = false;   ///< others are asked for their opinion
    bool obligation = false;  ///< a tax or charge must be paid first
    bool unpaid = false;      ///< the citizen does not pay it

    [[nodiscard]] static DemoFate drawn(Draw& draw);
};

/// When somebody touches a dossier next: within working hours, before the step is due where nothing delays
/// it.
struct DemoPlan {
    std::optional<Instant> claimAt;  ///< taken from the pile first, to be worked on later
    Instant actAt;
};

/// The course of dossiers after reception: who acts next, when, and what he does. Decides only; acting is the
/// use case's. A process of any shape will do: actions that need what is not known here are passed over.
class DemoCourse {
public:
    /// All are used as long as the object lives.
    DemoCourse(Desk& desk, const DemoPeople& people) : m_desk(desk), m_people(people) {}

    /// Nothing, where the process has ended or nobody comes for the result.
    [[nodiscard]] std::optional<DemoPlan> planned(const Dossier& dossier, const DemoFate& fate, Draw& draw);
    /// Who has the dossier, or one of those who may take it; nothing where nobody holds the role.
    [[nodiscard]] std::optional<Actor> actorFor(const Dossier& dossier, QDate day, Draw& draw) const;

    struct Choice {
        QString action;
        ActInput input;
    };
    /// What the actor does; a fate that has come true is taken off. Nothing where he can do nothing.
    [[nodiscard]] std::optional<Choice> chosen(const Dossier& dossier, const Actor& actor, DemoFate& fate,
                                               Draw& draw);

private:
    [[nodiscard]] ActInput inputFor(const ActionOffer& offer, const Dossier& dossier, Draw& draw) const;
    [[nodiscard]] std::optional<OfficerId> nextHolder(const Dossier& dossier, const ActionOffer& offer,
                                                      Draw& draw) const;

    Desk& m_desk;
    const DemoPeople& m_people;
};

}  // namespace motcua
