// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/procedure_search.h"
#include "core/dossier/open_sub_dossier.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/field_messages.h"
#include "ui/shell/workplace.h"

namespace motcua::ui {

class ChoiceBox;
class LineField;
class Toggle;

/// Opens a linked dossier: what is asked, of whom, which papers go along, and whether the dossier waits for
/// it.
class SubDossierDialog : public DialogFrame {
    Q_OBJECT
public:
    SubDossierDialog(const Workplace& place, const Dossier& parentDossier, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is there; a sentence for people. The dialog has closed.
    void opened(const QString& sentence);

private:
    void build();
    void find();
    void enter();
    [[nodiscard]] SubWish wish(Refusals& refusals) const;

    const Workplace& m_place;
    Dossier m_parent;
    ProcedureSearch m_search;
    QList<ProcedureRow> m_found;
    QList<Unit> m_units;
    LineField* m_words;
    ChoiceBox* m_procedure;
    ChoiceBox* m_unit;
    LineField* m_request;
    LineField* m_limit;
    Toggle* m_papers;
    Toggle* m_awaited;
    Toggle* m_stops;
    Notice* m_notice;
    FieldRows m_rows;
};

}  // namespace motcua::ui
