// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"
#include "core/base/validity.h"

#include <QStringList>

namespace motcua {

using DelegationId = Id<struct DelegationTag>;

/// How somebody signs who is not the head himself (NĐ 30/2020 art. 13).
enum class SigningForm {
    ForHead,     ///< KT. – ký thay: a deputy of the head
    ByOrder,     ///< TL. – thừa lệnh: the head of a unit below
    Authorised,  ///< TUQ. – thừa uỷ quyền: by a written authorisation, for a time
};

/// "KT", "TL", "TUQ": the key in files and the sign on paper.
[[nodiscard]] QString toKey(SigningForm form);
[[nodiscard]] std::optional<SigningForm> signingFormFromKey(const QString& key);

/// Who may sign which procedures for whom, from when to when, by which decision.
struct Delegation {
    DelegationId id{0};
    UnitId unit{0};  ///< the agency whose papers are signed
    OfficerId signer{0};
    std::optional<OfficerId> giver;  ///< where the head works with the program himself
    QString giverTitle;              ///< "Chủ tịch"
    QString signerTitle;             ///< "Phó Chủ tịch"
    SigningForm form = SigningForm::ForHead;
    QStringList procedures;  ///< codes; empty: all
    Validity validity;
    QString decision;  ///< "Quyết định số 15/QĐ-UBND"
    QDate decidedOn;

    [[nodiscard]] bool covers(const QString& procedure, QDate day) const {
        return validity.covers(day) && (procedures.isEmpty() || procedures.contains(procedure));
    }
    friend bool operator==(const Delegation&, const Delegation&) = default;
};

/// What is wrong with a delegation that is to be entered on `today`: no decision, no titles, no unit or an
/// unknown signer is for the caller to know; here "delegation.order", "delegation.past" (it is over already),
/// "delegation.decision" (missing, or taken after it begins), "delegation.title", "delegation.self",
/// "delegation.inactive", and "delegation.overlap" with one in `known` of the same signer, unit, days and
/// procedures.
[[nodiscard]] Refusals checkedDelegation(const Delegation& wanted, const Officer& signer,
                                         const QList<Delegation>& known, QDate today);

/// The lines above a signature: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH".
[[nodiscard]] QString signingCapacity(const Delegation& delegation);

}  // namespace motcua
