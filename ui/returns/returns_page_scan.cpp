// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan does on the page of returns: a slip chooses its dossier, a card says who receives the result.
#include "ui/returns/returns_page.h"

#include "core/dossier/look_closer.h"
#include "core/identity/masked.h"
#include "ui/returns/card_match.h"
#include "ui/returns/return_words.h"
#include "ui/shared/messages.h"
#include "ui/shared/receiver_form.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"

#include <algorithm>

namespace motcua::ui {

void ReturnsPage::scanSlip(const SlipReading& slip) {
    m_filter->clear();  // what was scanned stands in the list wherever it can
    reload();
    choose(slip.dossier);
    if (!m_dossier) return say(State::Overdue, unknownSlipText(slip));
    QStringList sentences;
    if (!slip.checksFit) sentences += falseSlipText(slip);
    if (!m_offer) sentences += whereabouts(*m_dossier, m_workplace.desk);
    const State state = !slip.checksFit         ? State::Overdue
                        : m_dossier->returnedAt ? State::Ready
                                                : State::DueSoon;
    say(state, sentences.join(QLatin1Char(' ')));
    if (mayHandOut()) m_handOut->setFocus(Qt::OtherFocusReason);
}

void ReturnsPage::scanCard(const QString& text) {
    const auto card = parsedIdentityCard(text, localDate(m_workplace.desk.clock.now()));
    if (!card) return say(State::Overdue, refusalsText(card.refusals()));
    if (!mayHandOut()) return findFor(*card);
    const CardHolder holder = holderOf(*card, *m_dossier);
    m_form->take(*card, holder == CardHolder::Stranger);
    const bool sure = holder == CardHolder::Submitter || holder == CardHolder::Owner;
    say(sure && card->warnings.isEmpty() ? State::Within : State::DueSoon,
        cardText(*card, holder, *m_dossier));
}

void ReturnsPage::findFor(const IdentityCard& card) {
    constexpr int most = 200;
    const auto found = LookCloser(m_workplace.desk).search(card.personalId.digits(), most, m_workplace.actor);
    if (!found) return say(State::Overdue, refusalsText(found.refusals()));
    QList<DossierRow> rows = found->rows;
    rows.removeIf([](const DossierRow& row) { return row.status != PublicStatus::Finished; });
    if (rows.isEmpty())
        return say(State::DueSoon,
                   tr("No result waits for %1 (%2).").arg(card.name, masked(card.personalId.digits())));
    const auto longest =
        std::min_element(rows.begin(), rows.end(),
                         [](const DossierRow& a, const DossierRow& b) { return a.stepSince < b.stepSince; });
    choose(longest->id);
    if (!m_dossier) return;
    m_form->take(card, holderOf(card, *m_dossier) == CardHolder::Stranger);
    say(State::Within,
        tr("%n result(s) wait for %1; the one that waits longest is chosen.", nullptr, int(rows.size()))
            .arg(card.name));
}

}  // namespace motcua::ui
