// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

#include <QJsonObject>
#include <QJsonValue>

namespace motcua::cli {

class Session;

/// The officer with this login, active or not; refused for the field that named him.
[[nodiscard]] Outcome<Officer> officerFrom(Session& session, const QString& login, const char* field);
/// The unit with this key; without one the centre's own.
[[nodiscard]] Outcome<Unit> unitFrom(Session& session, const QString& key);

/// Null for an unknown one.
[[nodiscard]] QJsonValue unitKeyOf(const Desk& desk, UnitId unit);
[[nodiscard]] QJsonValue loginOf(const Desk& desk, const std::optional<OfficerId>& officer);

/// As documents have them, and as a line for people.
[[nodiscard]] QJsonObject absenceJson(const Desk& desk, const Absence& absence);
[[nodiscard]] QString absenceText(const Desk& desk, const Absence& absence);
[[nodiscard]] QJsonObject delegationJson(const Desk& desk, const Delegation& delegation);
[[nodiscard]] QString delegationText(const Desk& desk, const Delegation& delegation);
[[nodiscard]] QString lotText(const Desk& desk, const DeskLot& lot);
[[nodiscard]] QJsonObject handoverJson(const Desk& desk, const HandoverList& list);
[[nodiscard]] QString handoverText(const Desk& desk, const HandoverList& list);

}  // namespace motcua::cli
