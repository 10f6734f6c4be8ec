// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/catalogue/procedure_search.h"
#include "ui/shared/panel.h"

#include <QJsonObject>

namespace motcua {
struct Actor;
struct Desk;
}  // namespace motcua

namespace motcua::ui {

class FieldRow;
class HitList;
class ProcessChoice;
class LineField;
class ProcedureCard;
class SearchBox;

/// Finds the procedure while the officer types, shows the chosen one, and asks for the limit where the
/// catalogue gives none.
class ProcedurePicker : public Panel {
    Q_OBJECT
public:
    /// The list of what was found floats over `page`.
    ProcedurePicker(Desk& desk, QWidget* page);

    /// Reads the catalogue and the counts of the actor's counter again. \throws StoreError.
    void reload(const Actor& actor);
    /// Chooses by code; false where the catalogue has no such procedure now. \throws StoreError.
    bool choose(const QString& code);
    void clear();
    void setChannel(Channel channel);

    [[nodiscard]] const std::optional<Procedure>& procedure() const { return m_procedure; }
    /// What the officer entered, where the catalogue gives no limit over the channel.
    [[nodiscard]] std::optional<TimeLimit> enteredLimit() const;
    [[nodiscard]] QString limitReason() const;
    /// The approved process that was chosen; empty where there is none or only one.
    [[nodiscard]] QString workflowKey() const;
    [[nodiscard]] Refusals unreadable() const;

    QWidget* mark(const Refusal& refusal);
    void focusSearch();
    /// Esc: closes the list; false where it was not open.
    bool closeList();

    void putDraft(QJsonObject& draft) const;
    void restore(const QJsonObject& draft);

Q_SIGNALS:
    void changed();
    /// Another procedure, or none: papers and fees begin anew.
    void procedureChanged();
    /// The officer chose one; the work goes on with the applicant.
    void chosen();
    void faulted(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void chooseByHand(const QString& code);
    void showChosen();
    [[nodiscard]] int stepsOf(const TimeLimit& limit) const;

    Desk& m_desk;
    std::optional<ProcedureSearch> m_search;
    std::optional<Procedure> m_procedure;
    Channel m_channel = Channel::Counter;
    SearchBox* m_box;
    HitList* m_list;
    ProcedureCard* m_card;
    LineField* m_limit;
    LineField* m_reason;
    ProcessChoice* m_process;
    FieldRow* m_processRow;
    FieldRow* m_limitRow;
    FieldRow* m_reasonRow;
};

}  // namespace motcua::ui
