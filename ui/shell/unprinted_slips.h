// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace motcua::ui {

class MainWindow;
class UnprintedDialog;

/// After a power cut between reception and printing: says above every page how many dossiers of this machine
/// have no printed slip, and opens their list. Goes away by itself when the last one is printed.
class UnprintedSlips : public QObject {
    Q_OBJECT
public:
    /// Both outlive this; place.actor.station is the machine.
    UnprintedSlips(const Workplace& place, MainWindow& window);

    /// Looks again; to be called when an officer takes the desk over. Later looks come by themselves, after
    /// every print and after a print that failed.
    void check();

private:
    void openList();

    const Workplace& m_place;
    MainWindow& m_window;
    QTimer m_later;
    QPointer<UnprintedDialog> m_list;
};

}  // namespace motcua::ui
