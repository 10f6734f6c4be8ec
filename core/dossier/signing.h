// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// Who signs a letter of an agency, as NĐ 30/2020 art. 13 writes it.
struct Signing {
    QString capacity;  ///< "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"; empty: the head of the agency
    QString name;      ///< empty: left to the pen
    QString decision;  ///< that delegates the authority: "Quyết định số 15/QĐ-UBND ngày 20/11/2026"

    friend bool operator==(const Signing&, const Signing&) = default;
};

/// How a person signs who leads an agency: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" for a deputy, else the title in
/// capitals; empty without a title.
[[nodiscard]] QString signingCapacity(const QString& title);

/// Who signs a letter of a unit about a procedure that an officer issues on that day. A delegation of the
/// unit, or of one above it, decides first: that of the officer himself, else of somebody who signs for the
/// head then. Without one it is the officer where he leads the unit or one above it, else the head there;
/// where the centre names no head, the name is left to the pen.
[[nodiscard]] Signing signingOf(const Desk& desk, OfficerId officer, UnitId unit, const QString& procedure,
                                QDate day);

}  // namespace motcua
