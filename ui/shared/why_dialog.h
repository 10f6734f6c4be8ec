// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_explanation.h"
#include "ui/shared/dialog_frame.h"

namespace motcua::ui {

/// "Vì sao hẹn ngày này?": the explanation of a due date, day by day, with the version of the calendar it was
/// counted with. Read-only; Ctrl+C copies it as text, Esc closes.
class WhyDialog : public DialogFrame {
    Q_OBJECT
public:
    WhyDialog(const DueExplanation& explanation, const TimeLimit& limit, QWidget* parent);

    /// The explanation as lines of text, as Ctrl+C copies it.
    [[nodiscard]] QString asText() const;

private:
    void layOut(const TimeLimit& limit);
    [[nodiscard]] QWidget* facts(const TimeLimit& limit) const;
    [[nodiscard]] QWidget* table();

    DueExplanation m_explanation;
    QString m_limit;
};

}  // namespace motcua::ui
