// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// Why a dossier should never have been received. A closed list: events hold no free text.
enum class VoidReason { ReceivedTwice, WrongPerson, WrongProcedure, OtherMistake };

[[nodiscard]] QList<VoidReason> allVoidReasons();
/// "twice", "person", "procedure", "other".
[[nodiscard]] QString keyOf(VoidReason reason);
[[nodiscard]] std::optional<VoidReason> voidReasonFromKey(const QString& key);
/// In words for people, translated.
[[nodiscard]] QString labelOf(VoidReason reason);

/// The number of a dossier is to be voided, or is void: it stays taken and is explained.
struct Voiding {
    OfficerId proposedBy{0};
    VoidReason reason = VoidReason::OtherMistake;
    std::optional<Instant> at;          ///< since when it is void; none while it is only proposed
    std::optional<OfficerId> voidedBy;  ///< who decided so; with `at`

    friend bool operator==(const Voiding&, const Voiding&) = default;
};

/// What events say of it: ids, the key of the reason, the moment.
[[nodiscard]] QJsonObject voidingJson(const Voiding& voiding);

}  // namespace motcua
