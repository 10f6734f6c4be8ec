// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ChoiceBox;
class DateField;
class LineField;
class PlainLabel;
class Segmented;

/// Enters for whom an officer signs, for what, how long, and by which decision; shows the lines as they will
/// stand above the signature.
class DelegationDialog : public DialogFrame {
    Q_OBJECT
public:
    DelegationDialog(const Workplace& place, const Officer& signer, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It holds; a sentence for people. The dialog has closed.
    void delegated(const QString& sentence);

private:
    void build();
    LineField* line(const char* name);
    void preview();
    void enter();
    [[nodiscard]] Delegation wanted() const;

    const Workplace& m_place;
    Officer m_signer;
    QList<Unit> m_units;
    ChoiceBox* m_unit = nullptr;
    Segmented* m_form;
    LineField* m_giverTitle;
    LineField* m_signerTitle;
    LineField* m_procedures;
    DateField* m_from;
    DateField* m_to;
    LineField* m_decision;
    DateField* m_decidedOn;
    PlainLabel* m_preview;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
