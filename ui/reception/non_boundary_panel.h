// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/application.h"
#include "ui/shared/panel.h"

#include <QJsonObject>

namespace motcua {
struct Desk;
}

namespace motcua::ui {

class DateField;
class FieldRow;
class TimeField;
class Toggle;
class UnitField;

/// Non-boundary reception: which unit resolves the dossier, and when it gets it complete, which is when the
/// time limit begins. Folded up to one line while it is off.
class NonBoundaryPanel : public Panel {
    Q_OBJECT
public:
    /// The list of units floats over `page`.
    NonBoundaryPanel(Desk& desk, QWidget* page);

    /// Where the dossier is for another unit; then nonBoundary() or unreadable() says something.
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] std::optional<NonBoundary> nonBoundary() const;
    /// What is still missing or wrong, field by field.
    [[nodiscard]] Refusals unreadable() const;
    QWidget* mark(const Refusal& refusal);
    bool closeList();

    void putDraft(QJsonObject& draft) const;
    void restore(const QJsonObject& draft);

Q_SIGNALS:
    void changed();
    void faulted(const QString& sentence);

private:
    void layOut();
    void connectAll();
    void unfold(bool on);
    void checkStart();
    void showStartMark();

    Desk& m_desk;
    Toggle* m_on;
    UnitField* m_unit;
    DateField* m_date;
    TimeField* m_time;
    FieldRow* m_unitRow;
    FieldRow* m_dateRow;
    QWidget* m_start;  ///< the line of date and time
};

}  // namespace motcua::ui
