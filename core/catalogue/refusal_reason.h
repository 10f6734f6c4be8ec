// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validity.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace motcua {

struct Centre;

/// A reason for which a dossier may be refused, in the words of the slip, with the law that it rests on.
struct RefusalReason {
    QString key;             ///< stable, e.g. "notCompetent"
    QString text;            ///< prose for the citizen; empty: the officer writes it
    QString legalBasis;      ///< proposed to the officer; may be empty
    QStringList procedures;  ///< national codes; empty: for every procedure
    Validity validity;

    friend bool operator==(const RefusalReason&, const RefusalReason&) = default;
};

/// The reasons that ship with the program: those of the decrees on one-stop units.
[[nodiscard]] const QList<RefusalReason>& shippedRefusalReasons();

/// What a procedure may be refused for on a day: the centre's reasons for this procedure first, then its
/// general ones, then the shipped ones that it does not replace (by the same key).
[[nodiscard]] QList<RefusalReason> refusalReasons(const Centre& centre, const QString& procedureCode,
                                                  QDate day);

}  // namespace motcua
