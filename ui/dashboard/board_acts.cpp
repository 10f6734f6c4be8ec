// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_acts.h"

#include "core/dossier/remind_holder.h"
#include "ui/dossier/act_form.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"

namespace motcua::ui {

BoardActs::BoardActs(Workplace& place, ActionBar& bar, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_acts(place),
      m_remind(add(bar, "remind", tr("Remind"), QKeySequence(Qt::CTRL | Qt::Key_M))),
      m_assign(add(bar, "assign", tr("Change the holder"), QKeySequence(Qt::Key_F6))),
      m_extend(add(bar, "extend", tr("Extend"), QKeySequence(Qt::CTRL | Qt::Key_G))),
      m_open(new ShortcutButton(tr("Open the dossier"), QKeySequence(Qt::Key_F9),
                                ShortcutButton::Kind::Secondary, &bar)) {
    m_open->setObjectName(QStringLiteral("open"));
    bar.setMainAction(m_open);
    connect(m_remind, &ShortcutButton::clicked, this, &BoardActs::remind);
    connect(m_assign, &ShortcutButton::clicked, this, [this] { act(m_assignOffer); });
    connect(m_extend, &ShortcutButton::clicked, this, [this] { act(m_extendOffer); });
    connect(m_open, &ShortcutButton::clicked, this, &BoardActs::open);
}

ShortcutButton* BoardActs::add(ActionBar& bar, const char* name, const QString& label,
                               const QKeySequence& keys) {
    auto* button = new ShortcutButton(label, keys, ShortcutButton::Kind::Secondary, &bar);
    button->setObjectName(QLatin1String(name));
    bar.addAction(button);
    return button;
}

void BoardActs::choose(const std::optional<DossierId>& dossier) {
    m_chosen.reset();
    m_assignOffer.reset();
    m_extendOffer.reset();
    if (dossier) read(*dossier);
    judge();
}

void BoardActs::read(DossierId dossier) {
    try {
        m_chosen = readDossier(m_place.desk, m_place.actor, dossier);
    } catch (const Fault& fault) {
        qWarning("reading a dossier failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
    if (!m_chosen) return;
    for (const ActionOffer& offer : std::as_const(m_chosen->offers)) {
        if (offer.key == staffing::kAssign) m_assignOffer = offer;
        if (offer.clock == ClockEffect::Extend && (!m_extendOffer || offer.enabled)) m_extendOffer = offer;
    }
}

void BoardActs::judge() {
    const QString none = m_chosen ? QString() : tr("No dossier is chosen");
    m_open->setReason(none);
    const auto reasonOf = [&](const std::optional<ActionOffer>& offer, const QString& absent) {
        if (!m_chosen || !offer) return m_chosen ? absent : none;
        return offer->enabled ? QString() : tr("Not for your role now");
    };
    m_assign->setReason(reasonOf(m_assignOffer, tr("It is not at a step")));
    m_extend->setReason(reasonOf(m_extendOffer, tr("There is no extension at this step")));
    if (!m_chosen) return m_remind->setReason(none);
    const Refusals against = RemindHolder(m_place.desk).against(m_chosen->dossier, m_place.actor);
    m_remind->setReason(against.isEmpty() ? QString() : against.first().message);
}

void BoardActs::act(const std::optional<ActionOffer>& offer) {
    if (!m_chosen || !offer) return;
    // What a letter says is written down on the dossier's own page.
    if (needsForm(*offer)) return open();
    const auto input = m_acts.ask(*m_chosen, *offer);
    if (!input) {
        if (!m_acts.obstacle().isEmpty()) Q_EMIT noticeRequested(State::DueSoon, m_acts.obstacle());
        return;
    }
    const ActNews news = m_acts.perform(*m_chosen, *offer, *input);
    Q_EMIT noticeRequested(news.state, news.text);
    Q_EMIT acted();
}

void BoardActs::remind() {
    if (!m_chosen) return;
    try {
        const auto reminder = RemindHolder(m_place.desk).remind(m_chosen->dossier.id, m_place.actor);
        if (!reminder) {
            Q_EMIT noticeRequested(State::DueSoon, refusalsText(reminder.refusals()));
            return;
        }
        const Token* token = m_chosen->dossier.process.live();
        const auto holder =
            token && token->assignee ? m_place.desk.directory.officer(*token->assignee) : std::nullopt;
        Q_EMIT noticeRequested(State::Ready,
                               tr("%1 is reminded of dossier %2")
                                   .arg(holder ? holder->name : QString(), m_chosen->dossier.code));
        Q_EMIT acted();
    } catch (const Fault& fault) {
        qWarning("a reminder failed: %s", fault.what());
        Q_EMIT noticeRequested(State::Overdue, faultText(fault));
    }
}

void BoardActs::open() {
    if (m_chosen) Q_EMIT openRequested(m_chosen->dossier.id);
}

}  // namespace motcua::ui
