// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/desk.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// Acts about opinions that no process names: whoever was asked answers, whoever asked recalls. Reserved as
/// action keys.
namespace opinion {
inline const QString kGive = QStringLiteral("giveOpinion");
inline const QString kCancel = QStringLiteral("cancelConsult");
}  // namespace opinion

[[nodiscard]] bool isOpinionAct(const QString& action);
/// In words for people; empty for any other act.
[[nodiscard]] QString opinionActLabel(const QString& action);

/// Such an act: the dossier stays where it is and as it stands.
[[nodiscard]] Transition opinionTransition(const QString& action, const Dossier& dossier);

/// What the actor may do about the opinions of a dossier: answer, offered to whoever was asked, and recall,
/// offered to whoever asked, has the dossier or leads the unit where it lies.
[[nodiscard]] QList<ActionOffer> opinionOffers(const Dossier& dossier, const Actor& actor, const Desk& desk);

/// The consult and the one in it that an answer is about; `consult` is its number, none: the oldest that
/// waits for the actor. Refused: "opinion.notAsked", "opinion.twice", "opinion.closed".
struct AnswerPlace {
    Consult consult;
    Consulted item;
};
[[nodiscard]] Outcome<AnswerPlace> placeForAnswer(const Dossier& dossier, std::optional<int> consult,
                                                  const Actor& actor, const Desk& desk);

/// The consult that is to be recalled; none: the latest one that is open. Refused: "consult.none",
/// "consult.closed", "consult.asker".
[[nodiscard]] Outcome<Consult> consultToCancel(const Dossier& dossier, std::optional<int> consult,
                                               const Actor& actor, const Desk& desk);

/// Notes who has not given an opinion by its due date, within the caller's Work; the consults whose opinions
/// are together by that, by the rule of silence, are settled: their numbers.
[[nodiscard]] QList<int> noteSilence(const Dossier& dossier, const Actor& actor, Desk& desk);

}  // namespace motcua
