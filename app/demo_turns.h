// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_course.h"

namespace motcua {

/// Whether an act is one of the turns of the law or takes an act back: none of them is the usual way on.
[[nodiscard]] bool isTurn(const QString& action);

/// The legal turn that a fate has in store for a dossier now; a fate that has come true is taken off. Nothing
/// where it goes on as usual.
[[nodiscard]] std::optional<DemoCourse::Choice> turnOf(const Dossier& dossier,
                                                       const QList<ActionOffer>& offers, DemoFate& fate,
                                                       Desk& desk, Draw& draw);

/// A second supplement, and the supervisor who lets it be asked for; nothing before the first has come, or
/// where nobody supervises.
struct DemoDecision {
    Actor actor;
    DemoCourse::Choice choice;
};
[[nodiscard]] std::optional<DemoDecision> supplementAgain(const Dossier& dossier, DemoFate& fate, Desk& desk,
                                                          QDate day, Draw& draw);

/// When somebody comes back to a dossier that waits for its applicant: with what was asked for, or to close
/// it after silence.
[[nodiscard]] Instant answeredAt(const Dossier& dossier, const DemoFate& fate, const Desk& desk, Draw& draw);

/// What a leader decides about a proposed extension, and who he is; nothing where no leader is there or
/// nothing is proposed.
[[nodiscard]] std::optional<DemoDecision> extensionDecided(const Dossier& dossier, const Desk& desk,
                                                           QDate day, Draw& draw);

}  // namespace motcua
