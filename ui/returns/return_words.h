// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/slip_reading.h"
#include "core/workflow/interpreter.h"
#include "ui/returns/card_match.h"

namespace motcua::ui {

/// Of a dossier that cannot be handed out now, in one or two sentences: where it stands and until when,
/// or who took it and when, or how it ended.
[[nodiscard]] QString whereabouts(const Dossier& dossier, const Desk& desk);

/// "Trần Thị B (049…), authorised, at the counter"
[[nodiscard]] QString receiverText(const ResultReceiver& receiver);

/// "at the counter", "by post", "online"
[[nodiscard]] QString returnByText(ReturnBy by);

/// What to know of a slip whose code or check characters are not of this store.
[[nodiscard]] QString unknownSlipText(const SlipReading& slip);
[[nodiscard]] QString falseSlipText(const SlipReading& slip);

/// Whether the holder of a card may take the result, and what is odd about the card.
[[nodiscard]] QString cardText(const IdentityCard& card, CardHolder holder, const Dossier& dossier);

/// The act that somebody receives the result with; one that can be done goes first.
[[nodiscard]] std::optional<ActionOffer> handingOutOf(const QList<ActionOffer>& offers);

}  // namespace motcua::ui
