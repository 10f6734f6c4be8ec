// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/recorded_dates.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ChoiceBox;
class DateField;
class TimeField;

/// Proposes another date in place of one that was typed wrongly: which, the right one, and why.
class DateDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `dates`: those of the dossier that can be corrected, at least one.
    DateDialog(Workplace& place, const Dossier& dossier, const QList<RecordedDate>& dates,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// Done; a sentence for people. The dialog has closed.
    void proposed(const QString& sentence);

private:
    void build();
    void showWhich();
    void run();
    [[nodiscard]] const RecordedDate& chosen() const;
    [[nodiscard]] std::optional<DateValue> typed() const;

    Workplace& m_place;
    Dossier m_dossier;
    QList<RecordedDate> m_dates;
    ChoiceBox* m_which;
    DateField* m_day;
    TimeField* m_time;
    ChoiceBox* m_reason;
    Notice* m_notice;
    FieldRow* m_timeRow;
    FieldRows m_rows;
};

}  // namespace motcua::ui
