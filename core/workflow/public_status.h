// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace motcua {

/// What the public sees of a dossier: the national status codes (TrangThaiHoSo of the national portal).
/// The value is the code.
enum class PublicStatus {
    Registered = 1,
    Received = 2,
    NotAccepted = 3,
    Processing = 4,
    SupplementRequested = 5,
    FinancialObligation = 6,
    Withdrawn = 7,
    Stopped = 8,
    Finished = 9,  ///< result ready: the time that counts for lateness
    Returned = 10,
};

[[nodiscard]] std::optional<PublicStatus> publicStatusFromCode(int code);
[[nodiscard]] constexpr int code(PublicStatus status) {
    return int(status);
}

/// Its official name, translated.
[[nodiscard]] QString label(PublicStatus status);

}  // namespace motcua
