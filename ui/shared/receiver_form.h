// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/identity/identity_card.h"
#include "ui/shared/panel.h"

class QCheckBox;

namespace motcua::ui {

class FieldRow;
class LineField;
class Segmented;

/// Who takes a result: the applicant, known already, or somebody authorised; and in which way.
class ReceiverForm : public Panel {
    Q_OBJECT
public:
    /// One field below the other, or two side by side.
    enum class Shape { Narrow, Wide };
    explicit ReceiverForm(Shape shape, QWidget* parent = nullptr);

    /// Begins anew for this dossier: its submitter takes it, in the way that was wished at reception.
    void begin(const Dossier& dossier);
    /// The holder of a card takes it; a `stranger` to the dossier as somebody authorised.
    void take(const IdentityCard& card, bool stranger);
    [[nodiscard]] ResultReceiver receiver() const;
    /// Everything that is still missing, marked in place; the focus goes to the first of it. Empty = can be
    /// recorded.
    [[nodiscard]] Refusals missing();
    void focusFirst();
    /// Marks the fields that refusals of the use case name.
    void mark(const Refusals& refusals);

private:
    void nameInputs();
    void layOut(Shape shape);
    [[nodiscard]] ResultReceiver& shown();
    void showKind();
    void checkIdentity();

    Segmented* m_kind;
    LineField* m_name;
    LineField* m_identity;
    QCheckBox* m_letter;
    Segmented* m_by;
    FieldRow* m_letterRow;
    ResultReceiver m_self;   ///< as the dossier knows the applicant
    ResultReceiver m_other;  ///< as it was typed for somebody authorised
};

}  // namespace motcua::ui
