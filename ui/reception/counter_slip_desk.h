// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/application.h"
#include "core/dossier/letter.h"
#include "ui/shell/workplace.h"

#include <optional>

namespace motcua::ui {

/// The slips that a counter gives instead of receiving: asks what they say, takes their number and prints
/// them.
class CounterSlipDesk {
public:
    explicit CounterSlipDesk(Workplace& place) : m_place(place) {}

    /// What is missing, from the check-list of the form. Refused as CounterSlips::issue() does; an empty list
    /// of refusals and no letter where a question was left. \throws Fault.
    struct Answer {
        std::optional<Letter> letter;
        Refusals refusals;
    };
    [[nodiscard]] Answer supplement(const Application& application);
    /// Asks for a standard reason, its legal ground and words.
    [[nodiscard]] Answer refusal(const Application& application);

private:
    [[nodiscard]] Answer issued(const QString& form, const Application& application, const ActInput& input);

    Workplace& m_place;
};

}  // namespace motcua::ui
