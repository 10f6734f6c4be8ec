// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/card_match.h"

#include "core/base/text.h"

namespace motcua::ui {

namespace {

bool hasNumber(const IdentityCard& card, const Person& person) {
    if (person.personalId.isEmpty()) return false;
    return person.personalId == card.personalId.digits() ||
           (card.oldId && person.personalId == card.oldId->digits());
}

bool mayBe(const IdentityCard& card, const Person& person) {
    return person.personalId.isEmpty() && folded(person.name) == folded(card.name);
}

}  // namespace

CardHolder holderOf(const IdentityCard& card, const Dossier& dossier) {
    if (hasNumber(card, dossier.submitter)) return CardHolder::Submitter;
    if (dossier.owner && hasNumber(card, *dossier.owner)) return CardHolder::Owner;
    const bool similar = mayBe(card, dossier.submitter) || (dossier.owner && mayBe(card, *dossier.owner));
    return similar ? CardHolder::SameName : CardHolder::Stranger;
}

}  // namespace motcua::ui
