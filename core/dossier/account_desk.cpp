// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/account_desk.h"

#include "core/access/grant_rules.h"
#include "core/base/random_bytes.h"

namespace motcua {

AccountBook bookOf(AccountDesk& desk) {
    if (const auto book = desk.accounts.book()) return *book;
    AccountBook book;
    book.cost = kLeastCost;
    book.nobody = desk.hasher.hash(randomBytes(32), book.cost);
    desk.accounts.keepBook(book);
    return book;
}

std::optional<Officer> reread(AccountDesk& desk, OfficerId officer) {
    desk.desk.directory.reload();
    auto found = desk.desk.directory.officer(officer);
    if (!found || !found->active) return std::nullopt;
    return found;
}

QList<Officer> usableOfficers(AccountDesk& desk) {
    QList<Officer> out;
    for (const Officer& officer : desk.desk.directory.officers()) {
        const auto account = desk.accounts.find(officer.id);
        const bool isOpen =
            account ? !account->closed && !account->password.isEmpty() : desk.desk.centre.isPractice();
        if (officer.active && isOpen) out += officer;
    }
    return out;
}

QStringList placesOf(Desk& desk) {
    QStringList places{desk.centre.centre().name};
    for (const Unit& unit : desk.directory.units()) places += {unit.name, unit.shortName, unit.key};
    return places;
}

PasswordOwner ownerOf(Desk& desk, const Officer& officer) {
    return {officer.login, officer.name, placesOf(desk), isPrivileged(officer, localDate(desk.clock.now()))};
}

}  // namespace motcua
