// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/desk.h"

#include <QWidget>

namespace motcua::ui {

class ChoiceBox;
class FieldRow;
class LineField;
class PaperChecks;

/// Whose opinions are asked for, which of them are waited for, what silence means and until when: units and
/// officers to tick, Up and Down walk, Space ticks, letters narrow the list.
class ConsultForm : public QWidget {
    Q_OBJECT
public:
    /// Units for which somebody can speak, then their officers.
    explicit ConsultForm(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ConsultWish wish() const;
    /// Shows a refusal that is about one of these questions, and gives the input it is about; else nothing.
    QWidget* showRefusal(const Refusal& refusal);
    void clearRefusals();
    void focusFirst();

private:
    void addCandidates(const Desk& desk);
    FieldRow* addRow(const QString& label, QWidget* field);

    QList<ConsultWish::One> m_candidates;
    PaperChecks* m_asked;
    ChoiceBox* m_join;
    LineField* m_quorum;
    ChoiceBox* m_silence;
    LineField* m_within;
    FieldRow* m_quorumRow;
    FieldRow* m_withinRow;
};

}  // namespace motcua::ui
