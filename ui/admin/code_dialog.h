// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class Notice;
class ShortcutButton;

/// A one-time code, shown this once, and printed as a slip to be sealed. Nobody can bring it back.
class CodeDialog : public DialogFrame {
    Q_OBJECT
public:
    CodeDialog(const Workplace& place, const Officer& officer, const QString& code,
               QWidget* parent = nullptr);

private:
    void build();
    void print();

    const Workplace& m_place;
    Officer m_officer;
    QString m_code;
    Instant m_until;
    Notice* m_notice;
    ShortcutButton* m_print;
};

}  // namespace motcua::ui
