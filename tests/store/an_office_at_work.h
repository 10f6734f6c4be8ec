// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/sign_in.h"
#include "core/store/query.h"
#include "tests/support/an_office.h"

namespace motcua::test {

using namespace Qt::Literals::StringLiterals;

/// An office with an officer at the counter who has chosen his password.
class AnOfficeAtWork : public AnOffice {
public:
    AnOfficeAtWork() : made(firstRun()) {
        const auto entered =
            KeepAccounts(accounts()).add({u"quay1"_s, u"Phan Văn Đức"_s, {}}, actor(u"quantri"_s));
        (void)SignIn(accounts())
            .enterWithCode(u"quay1"_s, entered->code, kOfficersPassword, kStation)
            .value();
    }
    Outcome<Officer> enter(const QString& login, const QString& password, const QString& station = kStation) {
        return SignIn(accounts()).enter(login, password, station);
    }
    /// Wrong passwords in a row, each after the pause before it.
    void wrong(int times, const QString& login = u"quay1"_s) {
        for (int i = 0; i < times; ++i) {
            (void)enter(login, u"sai hoan toan roi"_s);
            uptime().pass(kLongestPauseMs);
        }
    }
    FirstRunMade made;
};

/// How many events of a kind the journal holds.
inline int countOf(store::Database& database, const QString& kind) {
    return store::Query(database, u"SELECT count(*) FROM event WHERE kind = ?"_s).run(kind).row().at<int>(0);
}

}  // namespace motcua::test
