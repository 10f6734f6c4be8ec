// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/letter_signer.h"

namespace motcua {

SlipSigner signerOf(const Desk& desk, OfficerId officer, UnitId unit, const QString& procedure, QDate day) {
    const auto known = desk.directory.officer(officer);
    if (!known) throw LogicError(QStringLiteral("an unknown officer signs nothing"));
    if (const auto delegation = desk.delegations.of(officer, unit, procedure, day))
        return {signingCapacity(*delegation), known->name};
    return {known->title.toUpper(), known->name};
}

}  // namespace motcua
