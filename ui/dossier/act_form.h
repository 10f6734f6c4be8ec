// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/refusal_reason.h"
#include "core/dossier/act_input.h"
#include "core/dossier/desk.h"
#include "core/workflow/interpreter.h"
#include "ui/shared/panel.h"

#include <QHash>

namespace motcua::ui {

class ChoiceBox;
class ConsultForm;
class DateField;
class FieldRow;
class LineField;
class PaperChecks;
struct DossierFile;

/// Whether an act wants more than a comment, a reason or a colleague: then this form asks for it, on the page
/// of the dossier.
[[nodiscard]] bool needsForm(const ActionOffer& offer);

/// Everything that one act needs, in place on the page: the check-list of papers, the standard reasons with
/// their law, dates and numbers. Errors stand at their fields.
class ActForm : public Panel {
    Q_OBJECT
public:
    explicit ActForm(QWidget* parent = nullptr);

    /// Asks for what this act needs; puts the focus on the first question.
    void begin(const DossierFile& file, const ActionOffer& offer, const Desk& desk);
    [[nodiscard]] ActInput input() const;
    /// Marks the inputs that the refusals name. Answers whether any of them has a field here.
    bool showRefusals(const Refusals& refusals);

private:
    void addCautions(const ActionOffer& offer, const Desk& desk, const DossierFile& file);
    void addPapers(const DossierFile& file, const ActionOffer& offer, const Desk& desk);
    void addReasons(const DossierFile& file, const Desk& desk);
    void addFields(const DossierFile& file, const ActionOffer& offer, const Desk& desk);
    void addOpinions(const DossierFile& file, const ActionOffer& offer, const Desk& desk);
    LineField* addLine(const char* field, const QString& label);
    DateField* addDate(const char* field, const QString& label, const Desk& desk);
    void takeReason(int row);
    [[nodiscard]] QString textOf(const char* field) const;
    [[nodiscard]] std::optional<QDate> dateOf(const char* field) const;

    QWidget* m_rows = nullptr;
    QHash<QString, FieldRow*> m_fields;  ///< by the field that refusals name
    QList<RefusalReason> m_reasons;
    ChoiceBox* m_reason = nullptr;
    ChoiceBox* m_opinion = nullptr;
    ConsultForm* m_consult = nullptr;
    PaperChecks* m_missing = nullptr;
    PaperChecks* m_supplied = nullptr;
    PaperChecks* m_returned = nullptr;
};

}  // namespace motcua::ui
