// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace motcua {

/// Something about a person's data that the officer should look at. Never a reason to stop.
struct IdentityWarning {
    QString key;      ///< stable and English, e.g. "personalId.gender"
    QString message;  ///< one sentence for people, translated

    friend bool operator==(const IdentityWarning&, const IdentityWarning&) = default;
};

using IdentityWarnings = QList<IdentityWarning>;

}  // namespace motcua
