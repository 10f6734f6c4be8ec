// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ChoiceBox;
class HalfDayField;
class LineField;

/// Announces the absence of one officer: half days, deputy, reason. What is refused stands at its field and
/// the dialog stays.
class AbsenceDialog : public DialogFrame {
    Q_OBJECT
public:
    AbsenceDialog(const Workplace& place, const Officer& officer, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It stands; a sentence for people. The dialog has closed.
    void announced(const QString& sentence);

private:
    void build();
    void announce();

    const Workplace& m_place;
    Officer m_officer;
    QList<Officer> m_colleagues;  ///< who could stand in, in the order of the list
    HalfDayField* m_from;
    HalfDayField* m_to;
    ChoiceBox* m_deputy = nullptr;
    LineField* m_reason;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
