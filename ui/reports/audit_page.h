// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/read_audit.h"
#include "core/reports/period.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

class QButtonGroup;

namespace motcua::ui {

class ActionBar;
class AuditModel;
class ChoiceBox;
class FooterBar;
class PeriodPicker;
class ShortcutButton;
class TableView;

/// The audit log: what happened, by its parts, and what a supervisor looks for in it: numbers that were
/// voided and received again, and looks at full numbers without any work on the dossier. Opened over the page
/// of reports or of accounts.
class AuditPage : public Page {
    Q_OBJECT
public:
    explicit AuditPage(Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Reports; }
    void activated() override;
    void focusFirst() override;
    [[nodiscard]] QWidget* actionBar() override;

private:
    enum View { Log, Again, Idle };
    void build();
    QWidget* buildChips();
    void add(QWidget* box, const QString& label, const char* name, View view, QList<AuditPart> parts);
    void read();
    void show(const ReadAudit& audit, const Period& period);
    [[nodiscard]] std::optional<AuditExcerpt> excerpt(const AuditFilter& filter,
                                                      const std::optional<qint64>& before);
    [[nodiscard]] QList<AuditPart> partsForHim() const;
    void tellFault(const Fault& fault);
    [[nodiscard]] AuditFilter filter(const Period& period) const;
    void showEmptyTexts();
    void showCount();
    void openChosen();
    void tell(const Refusals& refusals);

    Workplace& m_place;
    View m_view = Log;
    QList<AuditPart> m_parts;
    QButtonGroup* m_chips;
    PeriodPicker* m_period;
    ChoiceBox* m_officer;
    QList<OfficerId> m_officers;
    TableView* m_table;
    AuditModel* m_model;
    FooterBar* m_footer;
    ActionBar* m_bar;
};

}  // namespace motcua::ui
