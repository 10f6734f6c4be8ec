// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/reauthentication.h"

#include <QCoreApplication>

namespace motcua {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(access)
};

}  // namespace

std::optional<Refusal> Reauthentication::objection(const Right& right, const Actor& actor,
                                                   Instant now) const {
    if (!right.reauthenticates || isFresh(actor, now)) return std::nullopt;
    return Refusal{
        QStringLiteral("right.reauthenticate"),
        Say::tr("This act asks again for your password: the last time was more than %1 minutes ago.")
            .arg(kProvenSeconds / 60),
        Say::tr("Confirm your password with Ctrl+Shift+M, then repeat the act."), QStringLiteral("password")};
}

}  // namespace motcua
