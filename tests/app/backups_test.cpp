// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/search_words.h"
#include "core/store/tidy_index.h"
#include "core/store/transaction.h"
#include "tests/app/a_year.h"

using namespace motcua;

namespace {

/// As years of work leave it: each save adds a part, and nothing has merged them.
void fallApart(OpenDesk& open, int parts) {
    store::Database& database = open.database();
    const Dossier dossier = open.desk().dossiers.load(DossierId(1)).value();
    const auto inWork = [&](const std::function<void()>& act) {
        const auto work = open.desk().work.begin();
        act();
        work->commit();
    };
    inWork([&] {
        store::execute(
            database,
            QStringLiteral("INSERT INTO dossier_words (dossier_words, rank) VALUES ('automerge', 0)"));
    });
    while (store::indexParts(database) < parts)
        inWork([&] {
            store::unindexWords(database, dossier);
            store::indexWords(database, dossier);
        });
}

}  // namespace

TEST_CASE("a backup merges an index of words that fell into many parts, and all is found as before") {
    AYear year;
    fallApart(year.open(), 9);
    const Dossier dossier = year.desk().dossiers.load(DossierId(1)).value();
    const QTemporaryDir folder;
    static_cast<void>(Backups(year.database().path()).make(ManualClock(kYearEnd), folder.path()));
    CHECK(store::indexParts(year.database()) == 1);
    CHECK(year.desk().search.search(dossier.code.right(10), 5).total == 1);
}
