// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/leave_desk.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ChoiceBox;
class LineField;
class ShortcutButton;
class Toggle;

/// The hand-over of a desk: what lies there, role by role, and who is to have it; then, where it is wanted,
/// the account is closed.
class LeaveDialog : public DialogFrame {
    Q_OBJECT
public:
    LeaveDialog(const Workplace& place, const Officer& officer, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Done; a sentence for people. The dialog has closed.
    void handedOver(const QString& sentence);

private:
    struct Lot {
        DeskLot lot;
        QList<Officer> colleagues;
        ChoiceBox* to = nullptr;
    };
    void build();
    void addLot(const DeskLot& lot);
    void judge();
    void run();
    [[nodiscard]] Outcome<QString> done();

    const Workplace& m_place;
    Officer m_officer;
    QList<Lot> m_lots;
    LineField* m_reason;
    Toggle* m_close;
    ShortcutButton* m_agree;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
