// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace motcua {

/// What one event vouches for: every version of a procedure, or every version of a process, whose id lies in
/// a range, as its row was when it came into the store. Without it a text and its own hash could be exchanged
/// together and nobody would see it.
struct KeptVersions {
    qint64 after = 0;   ///< the last id before the range; 0 at the beginning
    qint64 to = 0;      ///< the last id of the range, inclusive
    qint64 count = 0;   ///< how many there are
    QByteArray digest;  ///< 32 bytes over the rows, ascending by id

    friend bool operator==(const KeptVersions&, const KeptVersions&) = default;
};

/// As the body of an event.
[[nodiscard]] QJsonObject toJson(const KeptVersions& kept);
/// None where the body is none.
[[nodiscard]] std::optional<KeptVersions> keptVersionsFrom(const QByteArray& body);

}  // namespace motcua
