// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field_messages.h"

namespace motcua::ui {

void showRefusals(const Refusals& refusals, const FieldRows& rows, Notice& notice) {
    for (FieldRow* row : rows) row->setMessage({});
    QStringList rest;
    FieldRow* first = nullptr;
    for (const Refusal& refusal : refusals) {
        const QString sentence =
            refusal.remedy.isEmpty() ? refusal.message : refusal.message + QLatin1Char(' ') + refusal.remedy;
        FieldRow* row = rows.value(refusal.field);
        if (!row) {
            rest += sentence;
            continue;
        }
        row->setMessage(sentence);
        if (!first) first = row;
    }
    notice.setState(State::Overdue);
    notice.setText(rest.join(QLatin1Char('\n')));
    notice.setVisible(!rest.isEmpty());
    if (first) first->field()->setFocus(Qt::OtherFocusReason);
}

}  // namespace motcua::ui
