// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/import_catalogue.h"
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/rounds.h"
#include "tests/support/faulty_memory.h"

#include <cstdio>

using namespace motcua;
using motcua::test::ADesk;
namespace memory = motcua::test::faulty_memory;

namespace {

constexpr int kMemoryNeverClean = 2'000'000;

/// Every how many allocations one fails: 1 in the full run.
int stride(int usual) {
    return motcua::test::rounds("MOTCUA_MEMORY_STRIDE", usual);
}

/// Acts with the n-th allocation failing. \returns whether it was acknowledged.
bool acted(int n, bool forGood, const std::function<void()>& act) {
    bool acknowledged = false;
    memory::failNth(n, forGood);
    try {
        act();
        acknowledged = true;
    } catch (const Fault&) {
    } catch (const std::bad_alloc&) {
    }
    const bool failed = memory::hasFailed();
    memory::heal();
    REQUIRE((acknowledged || failed));
    return acknowledged;
}

}  // namespace

TEST_CASE("whichever allocation fails a reception is whole or not there and a retry makes one dossier") {
    const bool forGood = GENERATE(false, true);
    const ADesk file;
    const auto open = file.open();
    Desk& desk = open->desk();
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    qint64 dossiers = 0;
    int rounds = 0;
    for (int n = 1; n < kMemoryNeverClean; n += stride(97)) {
        const QString key = QString::number(n);
        const Application application = motcua::test::anApplication(n);
        CAPTURE(n, forGood);
        const bool acknowledged = acted(n, forGood, [&] {
            const auto done = ReceiveDossier(desk).receive(application, actor, key);
            REQUIRE(done);
        });
        ++rounds;
        {
            store::Database database(file.path());
            const qint64 now = motcua::test::number(database, QStringLiteral("SELECT count(*) FROM dossier"));
            REQUIRE((now == dossiers || now == dossiers + 1));
            REQUIRE((!acknowledged || now == dossiers + 1));
        }
        REQUIRE(ReceiveDossier(desk).receive(application, actor, key));
        ++dossiers;
        if (rounds % 50 == 0) motcua::test::requireSound(file.path(), store::Depth::Recent);
        if (!memory::hasFailed()) {
            std::printf("F06 receive: %d allocations, %d failed\n", n, rounds - 1);
            motcua::test::requireSound(file.path());
            return;
        }
    }
    FAIL("no round went through without a fault");
}

TEST_CASE("whichever allocation fails an import of the catalogue is whole or leaves nothing") {
    const ADesk file;
    const auto open = file.open();
    Desk& desk = open->desk();
    const auto read = readProcedureFile(shippedCoreSet());
    REQUIRE(read);
    ProcedureFile procedures = *read;
    const qint64 before = [&] {
        store::Database database(file.path());
        return motcua::test::number(database, QStringLiteral("SELECT count(*) FROM procedure_version"));
    }();
    for (int n = 1, round = 1; n < kMemoryNeverClean;
         n += motcua::test::rounds("MOTCUA_IMPORT_STRIDE", 9973), ++round) {
        // Every round brings something new, so that every round writes.
        for (Procedure& procedure : procedures.procedures) procedure.name += u'.';
        CAPTURE(n);
        const bool acknowledged = acted(n, true, [&] {
            const auto done = importCatalogue(procedures, desk.catalogue, desk.work, desk.clock);
            REQUIRE(done);
        });
        store::Database database(file.path());
        const qint64 now =
            motcua::test::number(database, QStringLiteral("SELECT count(*) FROM procedure_version"));
        REQUIRE((acknowledged ? now > before : now == before));
        if (acknowledged) {
            std::printf("F06 import: %d allocations, %d failed\n", n, round - 1);
            motcua::test::requireSound(file.path());
            return;
        }
    }
    FAIL("no round went through without a fault");
}
