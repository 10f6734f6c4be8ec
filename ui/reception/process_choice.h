// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"
#include "core/workflow/workflow_repository.h"
#include "ui/shared/choice_box.h"

namespace motcua::ui {

/// Which of the approved processes of a procedure a dossier runs on: the one that fits the limit, until the
/// officer says otherwise.
class ProcessChoice : public ChoiceBox {
    Q_OBJECT
public:
    explicit ProcessChoice(QWidget* parent = nullptr);

    /// Begins anew with the processes of another procedure.
    void begin(const QList<WorkflowVersion>& approved, const std::optional<TimeLimit>& limit);
    /// Another limit: what the officer chose stays, what was only proposed follows.
    void adapt(const std::optional<TimeLimit>& limit);
    /// There is something to choose from.
    [[nodiscard]] bool isNeeded() const { return m_approved.size() > 1; }
    /// The process in front; nothing where the procedure has no approved one.
    [[nodiscard]] const WorkflowVersion* process() const;
    /// For the application; empty where there is nothing to choose.
    [[nodiscard]] QString key() const;

    /// What the officer chose by hand; empty where nothing.
    [[nodiscard]] QString chosenKey() const { return m_byHand ? key() : QString(); }
    void restore(const QString& chosenKey);

Q_SIGNALS:
    void changed();

private:
    QList<WorkflowVersion> m_approved;
    bool m_byHand = false;
};

/// What tells processes of one procedure apart: the case in brackets at the end of their names where all have
/// one, else decision and issuer.
[[nodiscard]] QStringList caseLabels(const QList<WorkflowVersion>& approved);

}  // namespace motcua::ui
