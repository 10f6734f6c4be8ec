// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/cancel_fees.h"
#include "core/dossier/take_fees.h"
#include "ui/dossier/act_desk.h"

namespace motcua::ui {

/// Asks for what taking a fee needs, and takes it; likewise proposing to take a wrong receipt back, and
/// deciding about that. For every page that shows one dossier.
class FeeDesk {
public:
    explicit FeeDesk(Workplace& place) : m_place(place) {}

    /// What the entry of a menu says; empty where nothing is owed. \throws StoreError.
    [[nodiscard]] QString offer(const Dossier& dossier) const;
    /// Why the officer may not take it now; empty where he may.
    [[nodiscard]] QString obstacle(const Dossier& dossier) const;
    /// What the entry of a menu says about taking a receipt back: propose it, or decide.
    [[nodiscard]] QString offerToCancel(const FeePayment& payment) const;
    /// Why he may not do that.
    [[nodiscard]] QString obstacleToCancel(const Dossier& dossier, const FeePayment& payment) const;
    /// The receipts that hold.
    [[nodiscard]] QList<FeePayment> receipts(const Dossier& dossier) const;

    /// Nothing where a question was left. Never throws a Fault: it becomes news.
    [[nodiscard]] std::optional<ActNews> take(const Dossier& dossier);
    [[nodiscard]] std::optional<ActNews> cancel(const Dossier& dossier, const FeePayment& payment);

private:
    [[nodiscard]] std::optional<ActNews> propose(const Dossier& dossier, const FeePayment& payment);
    [[nodiscard]] std::optional<ActNews> decide(const Dossier& dossier, const FeePayment& payment);
    [[nodiscard]] std::optional<Dong> askAmount(const FeeStanding& standing);

    Workplace& m_place;
};

}  // namespace motcua::ui
