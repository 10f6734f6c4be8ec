// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/act_news.h"
#include "ui/dossier/dossier_file.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

/// Asks for what an act needs and performs it, for every page that shows acts.
class ActDesk {
public:
    explicit ActDesk(Workplace& place) : m_place(place) {}

    /// What the act needs, asked one by one; nothing when a question was left. Who receives the result is
    /// not asked here: that wants a form (see ui/shared/receiver_form.h).
    [[nodiscard]] std::optional<ActInput> ask(const DossierFile& file, const ActionOffer& offer);

    /// Acts on the version that was read. Never throws a Fault: it becomes news.
    [[nodiscard]] ActNews perform(const DossierFile& file, const ActionOffer& offer, const ActInput& input);

    /// Why ask() gave nothing though nobody left a question, e.g. no colleague holds the role; else empty.
    [[nodiscard]] QString obstacle() const { return m_obstacle; }

private:
    [[nodiscard]] bool askOfficer(const DossierFile& file, const ActionOffer& offer, ActInput& input);
    [[nodiscard]] bool askReason(const ActionOffer& offer, ActInput& input);
    [[nodiscard]] bool askNote(const DossierFile& file, const ActionOffer& offer, ActInput& input);

    Workplace& m_place;
    QString m_obstacle;
};

}  // namespace motcua::ui
