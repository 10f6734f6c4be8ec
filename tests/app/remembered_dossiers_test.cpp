// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remembered_dossiers.h"

#include "core/store/batch_unit_of_work.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;

namespace {

/// A dossier of a store, seen through what a batch remembers.
struct Remembering {
    ADesk desk;
    Dossier kept = ADossier(desk).keep();
    store::BatchUnitOfWork batch{desk.database(), desk.desk().work, 100};
    RememberedDossiers dossiers{desk.desk().dossiers, batch};

    Dossier inStore() { return desk.desk().dossiers.load(kept.id).value(); }
    void update(PublicStatus status, bool commit) {
        const auto work = batch.begin();
        Dossier dossier = dossiers.load(kept.id).value();
        dossier.status = status;
        dossiers.update(dossier);
        if (commit) work->commit();
    }
};

}  // namespace

TEST_CASE("a remembered dossier is what the store would give") {
    Remembering r;
    r.update(PublicStatus::Processing, true);
    CHECK(r.dossiers.load(r.kept.id) == r.inStore());
    CHECK(r.dossiers.load(r.kept.id)->version == 2);
}

TEST_CASE("an update that was undone is not remembered") {
    Remembering r;
    r.update(PublicStatus::Processing, true);
    r.update(PublicStatus::Withdrawn, false);
    CHECK(r.dossiers.load(r.kept.id) == r.inStore());
    CHECK(r.dossiers.load(r.kept.id)->status == PublicStatus::Processing);
}

TEST_CASE("what others wrote between two batches is seen") {
    Remembering r;
    r.update(PublicStatus::Processing, true);
    r.batch.flush();
    {
        const auto work = r.desk.desk().work.begin();
        Dossier dossier = r.inStore();
        dossier.status = PublicStatus::Withdrawn;
        r.desk.desk().dossiers.update(dossier);
        work->commit();
    }
    const auto work = r.batch.begin();
    CHECK(r.dossiers.load(r.kept.id)->status == PublicStatus::Withdrawn);
}
