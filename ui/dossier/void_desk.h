// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/void_number.h"
#include "ui/dossier/act_desk.h"

namespace motcua::ui {

/// Asks for what voiding the number of a dossier needs: proposing it, then deciding about that.
class VoidDesk {
public:
    explicit VoidDesk(Workplace& place) : m_place(place) {}

    /// What the entry of a menu says: propose it, decide, or take it back; empty where the number is void.
    [[nodiscard]] QString offer(const Dossier& dossier) const;
    /// Why the officer may not do that now; empty where he may. \throws StoreError.
    [[nodiscard]] QString obstacle(const Dossier& dossier) const;
    /// Nothing where a question was left. Never throws a Fault: it becomes news.
    [[nodiscard]] std::optional<ActNews> run(const Dossier& dossier);

private:
    [[nodiscard]] bool isOwn(const Dossier& dossier) const;
    [[nodiscard]] std::optional<ActNews> propose(const Dossier& dossier);
    [[nodiscard]] std::optional<ActNews> decide(const Dossier& dossier);

    Workplace& m_place;
};

}  // namespace motcua::ui
