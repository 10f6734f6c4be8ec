// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/dossier.h"
#include "core/workflow/interpreter.h"

#include <QJsonObject>

namespace motcua {

struct Desk;

/// The key of the act that takes the last one back. Reserved: no process has an action of that name.
inline const QString kUndo = QStringLiteral("undo");

/// How a dossier stood before its last act, while that may be undone.
struct UndoPoint {
    DossierId dossier{0};
    qint64 event = 0;  ///< of the act
    OfficerId officer{0};
    QString action;
    qint64 version = 0;  ///< of the dossier after the act
    Instant until;
    QJsonObject before;  ///< see imageOf()
};

/// The last acts that may be undone, one a dossier. Writing needs a Work.
class UndoPoints {
public:
    virtual ~UndoPoints() = default;
    [[nodiscard]] virtual std::optional<UndoPoint> of(DossierId dossier) const = 0;
    /// In place of the one that was there. What ended more than a day before `now` is forgotten.
    virtual void keep(const UndoPoint& point, Instant now) = 0;
    virtual void drop(DossierId dossier) = 0;
};

/// What acts change of a dossier, without persons: visits, ledger, dates, status.
[[nodiscard]] QJsonObject imageOf(const Dossier& dossier);
/// Puts it back; what acts do not change stays as it is. \throws Fault where the image is unreadable.
void restore(Dossier& dossier, const QJsonObject& image);

/// The offer to undo the last act; nothing where no act can be.
[[nodiscard]] std::optional<ActionOffer> undoOffer(const Dossier& dossier, const Actor& actor,
                                                   const Desk& desk);

/// Takes the last act back, within the caller's Work: the dossier stands as it stood before, at a new
/// version, by an event of its own. Its letters keep their numbers and no longer count. Refused:
/// "undo.nothing", "undo.other", "undo.late", "undo.followed".
[[nodiscard]] Outcome<Dossier> undoLast(const Dossier& dossier, const Actor& actor, Desk& desk);

}  // namespace motcua
