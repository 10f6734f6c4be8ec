// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "ui/shared/state.h"

namespace motcua::ui {

/// One officer as the people page shows him.
struct PersonLine {
    Officer officer;
    QString roles;  ///< "Chuyên viên thụ lý · Phòng Kinh tế"
    State state = State::Within;
    QString standing;  ///< there, away until when and who stands in, or closed
    qsizetype dossiers = 0;
};

/// Whom the actor looks after: as administrator everybody, else those of the units that he leads; in the
/// order of given names, closed accounts last. \throws StoreError.
[[nodiscard]] QList<PersonLine> peopleOf(const Desk& desk, const Actor& actor);

/// Whether name, title and roles have all the words, without diacritics.
[[nodiscard]] bool hasWords(const PersonLine& line, const QString& text);

/// "sáng 23/11 – chiều 24/11/2026".
[[nodiscard]] QString spanText(const Absence& absence);
/// "Từ 01/11/2026 đến 31/12/2026".
[[nodiscard]] QString spanText(const Delegation& delegation);

}  // namespace motcua::ui
