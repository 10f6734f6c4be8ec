// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/office_page.h"

#include "ui/shared/action_bar.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"

#include <QVBoxLayout>

namespace motcua::ui {

OfficePage::OfficePage(Workplace& place, const QString& notForAll, const QString& whomToAsk, QWidget* parent)
    : Page(parent),
      m_place(place),
      m_body(new QWidget(this)),
      m_stranger(new EmptyState(notForAll, whomToAsk, this)),
      m_bar(new ActionBar(this)) {
    m_bar->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    column->addWidget(m_stranger);
    m_stranger->hide();
}

QWidget* OfficePage::actionBar() {
    return m_bar;
}

void OfficePage::activated() {
    const bool mine = isMine();
    m_body->setVisible(mine);
    m_bar->setEnabled(mine);
    m_stranger->setVisible(!mine);
    if (mine) readAgain();
}

ShortcutButton* OfficePage::button(const QString& label, const QKeySequence& keys, const char* name,
                                   const std::function<void()>& act) {
    auto* made = new ShortcutButton(label, keys);
    made->setObjectName(QLatin1String(name));
    connect(made, &ShortcutButton::clicked, this, act);
    return made;
}

void OfficePage::tellFault(const char* what, const Fault& fault) {
    qWarning("%s failed: %s", what, fault.what());
    Q_EMIT noticeRequested(State::Overdue, faultText(fault));
}

void OfficePage::readAgain() {
    try {
        read();
    } catch (const Fault& fault) {
        tellFault("reading a page of the office", fault);
    }
}

void OfficePage::perform(const char* what, const std::function<Refusals()>& act,
                         const std::function<QString()>& done) {
    try {
        const Refusals refusals = act();
        readAgain();
        Q_EMIT noticeRequested(refusals.isEmpty() ? State::Ready : State::DueSoon,
                               refusals.isEmpty() ? done() : refusalsText(refusals));
    } catch (const Fault& fault) {
        tellFault(what, fault);
    }
}

void OfficePage::openDialog(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { focusFirst(); });
    dialog->open();
}

}  // namespace motcua::ui
