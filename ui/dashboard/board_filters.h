// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/reports/figure_filter.h"
#include "ui/dashboard/board_access.h"

#include <QWidget>

namespace motcua::ui {

class ChoiceBox;
class PeriodPicker;
class ShortcutButton;

/// What the board is about: period, unit, sector, procedure, officer, channel.
class BoardFilters : public QWidget {
    Q_OBJECT
public:
    explicit BoardFilters(const Desk& desk, QWidget* parent = nullptr);

    /// What can be chosen by who may look at it; what was chosen stays where it still can be.
    void offer(const BoardAccess& access);
    [[nodiscard]] FigureScope scope() const;
    /// The last that was complete.
    [[nodiscard]] Period period() const;
    /// Everything as at first; says so only where that changes anything.
    void reset();
    [[nodiscard]] bool isReset() const;
    /// The words of what is chosen, for paper: unit, sector …
    [[nodiscard]] QStringList words() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChoiceBox* addBox(const char* name, const QString& label);
    void fitBoxes();
    void offerOfficers(const BoardAccess& access);
    void offerProcedures();
    void take();

    const Desk& m_desk;
    Period m_period;  ///< the last that was complete
    PeriodPicker* m_picker;
    ChoiceBox* m_unit;
    ChoiceBox* m_sector;
    ChoiceBox* m_procedure;
    ChoiceBox* m_officer;
    ChoiceBox* m_channel;
    ShortcutButton* m_reset;
};

}  // namespace motcua::ui
