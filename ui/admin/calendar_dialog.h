// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/calendar_change.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ChoiceBox;
class DateField;
class LineField;

/// Drafts a change of the calendar: a day off, a worked day (with a day off: a swap), a day with hours of its
/// own; where it holds and what it rests on.
class CalendarDialog : public DialogFrame {
    Q_OBJECT
public:
    CalendarDialog(const Workplace& place, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is kept as a draft. The dialog has closed.
    void drafted(motcua::CalendarChangeId change);

private:
    void build();
    LineField* line(const char* name);
    DateField* day(const char* name);
    void enter();
    /// The days as they were typed; what cannot be read is added to `unread`.
    [[nodiscard]] QList<DayRule> days(Refusals& unread) const;
    [[nodiscard]] Sessions hours(Refusals& unread) const;

    const Workplace& m_place;
    QList<Unit> m_units;
    ChoiceBox* m_unit = nullptr;
    LineField* m_name;
    DateField* m_off;
    DateField* m_worked;
    DateField* m_special;
    LineField* m_hours;
    LineField* m_decision;
    DateField* m_decidedOn;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
