// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Events that set actions off.
namespace motcua::trigger_event {

/// The opinions that a consult step asked for are together.
inline const QString kOpinionsTogether = QStringLiteral("opinionsTogether");
/// The linked dossier that a step opened has ended; of several actions the first whose guard holds is taken.
inline const QString kSubEnded = QStringLiteral("subEnded");
/// The linked dossier of a step that does not wait for it is open.
inline const QString kSubOpened = QStringLiteral("subOpened");

}  // namespace motcua::trigger_event
