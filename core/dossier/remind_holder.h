// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

namespace event_kind {
inline const QString kReminded = QStringLiteral("dossier.reminded");
}  // namespace event_kind

/// A word to whoever has a dossier in hand: see to it. Changes nothing of the dossier; the holder finds the
/// mark in his list until the step is left, and the history keeps it.
class RemindHolder {
public:
    explicit RemindHolder(Desk& desk) : m_desk(desk) {}

    /// Why the actor cannot remind now: "dossier.ended", "remind.right" (not a head of its unit, no
    /// supervisor of where it was received), "remind.nobody" (it lies in a pile), "remind.self",
    /// "remind.soon" (less than an hour after the last reminder). Empty where he can.
    [[nodiscard]] Refusals against(const Dossier& dossier, const Actor& actor) const;

    /// Refused as above, and with "dossier.unknown". \throws StoreError.
    [[nodiscard]] Outcome<Reminder> remind(DossierId dossier, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
