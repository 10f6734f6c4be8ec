// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unprinted_slips.h"

#include "core/base/error.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/unprinted_dialog.h"

namespace motcua::ui {

UnprintedSlips::UnprintedSlips(const Workplace& place, MainWindow& window)
    : m_place(place), m_window(window) {
    m_later.setSingleShot(true);
    m_later.setInterval(int(kPrintingSeconds + 1) * 1000);
    connect(&m_later, &QTimer::timeout, this, &UnprintedSlips::check);
    connect(&place.slips, &SlipOutput::printed, this, &UnprintedSlips::check);
    connect(&place.slips, &SlipOutput::failed, this, [this] { m_later.start(); });
    Notice& notice = window.standingNotice();
    notice.setState(State::DueSoon);
    notice.setAction(tr("Show and print"), QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(&notice, &Notice::actionRequested, this, &UnprintedSlips::openList);
}

void UnprintedSlips::check() {
    try {
        const UnprintedCount count = unprintedCount(m_place.desk, m_place.actor.station);
        Notice& notice = m_window.standingNotice();
        if (count.overdue > 0)
            notice.setText(tr("Dossiers received without a printed slip: %1.").arg(count.overdue));
        notice.setVisible(count.overdue > 0);
        if (count.fresh > 0) m_later.start();
    } catch (const Fault& fault) {
        m_window.showNotice(State::Overdue, faultText(fault));
    }
}

void UnprintedSlips::openList() {
    if (m_list) return;
    try {
        const QList<UnprintedSlip> slips = unprintedSlips(m_place.desk, m_place.actor.station);
        if (slips.isEmpty()) return check();
        m_list = new UnprintedDialog(m_place, slips, &m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_list, &UnprintedDialog::dossierRequested, &m_window, &MainWindow::dossierRequested);
        m_list->open();
    } catch (const Fault& fault) {
        m_window.showNotice(State::Overdue, faultText(fault));
    }
}

}  // namespace motcua::ui
