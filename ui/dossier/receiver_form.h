// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/dossier/dossier.h"
#include "ui/shared/panel.h"

namespace motcua::ui {

class LineField;
class Segmented;
class Toggle;

/// Who takes the result away: name, identity paper, whether authorised, and how. In place on the page.
class ReceiverForm : public Panel {
    Q_OBJECT
public:
    explicit ReceiverForm(QWidget* parent = nullptr);

    /// Begins with the submitter and the way that was asked for; puts the focus on the identity paper.
    void begin(const Dossier& dossier);
    [[nodiscard]] ResultReceiver receiver() const;
    /// Marks the inputs that the refusals name.
    void showRefusals(const Refusals& refusals);

private:
    LineField* m_name;
    LineField* m_identity;
    Segmented* m_by;
    Toggle* m_authorised;
};

}  // namespace motcua::ui
