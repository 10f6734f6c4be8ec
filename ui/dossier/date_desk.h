// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/correct_date.h"
#include "ui/dossier/act_news.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

/// What correcting a recorded date offers on the page of a dossier. Proposing it wants a form: see
/// ui/dossier/date_dialog.h; deciding about it is asked here.
class DateDesk {
public:
    explicit DateDesk(Workplace& place) : m_place(place) {}

    /// What the entry of a menu says: propose it, decide, or take it back; empty where no date can be
    /// corrected. \throws StoreError, as below.
    [[nodiscard]] QString offer(const Dossier& dossier) const;
    /// Why the officer may not do that now; empty where he may.
    [[nodiscard]] QString obstacle(const Dossier& dossier) const;
    /// Whether a correction is proposed, so that decide() is what comes next.
    [[nodiscard]] bool isProposed(const Dossier& dossier) const;
    /// Nothing where the question was left. A Fault of the act becomes news; \throws StoreError where the
    /// proposal cannot be read.
    [[nodiscard]] std::optional<ActNews> decide(const Dossier& dossier);

private:
    [[nodiscard]] bool isOwn(const DateCorrection& open) const;

    Workplace& m_place;
};

}  // namespace motcua::ui
