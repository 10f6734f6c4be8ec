// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/rounds.h"

#include <QCryptographicHash>
#include <QFile>

using namespace motcua;
using motcua::test::ADesk;

namespace {

enum class Away { Renamed, Removed, Replaced };

QByteArray hashOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Blake2b_256);
}

void take(const QString& path, Away away) {
    if (away == Away::Removed) {
        REQUIRE(QFile::remove(path));
        return;
    }
    REQUIRE(QFile::rename(path, path + QStringLiteral(".gone")));
    if (away == Away::Replaced) REQUIRE(QFile::copy(path + QStringLiteral(".gone"), path));
}

}  // namespace

TEST_CASE("a store that is renamed or removed or replaced while it is open is never written again") {
    const ADesk pristine;
    const int rounds = motcua::test::rounds("MOTCUA_REPLACED_ROUNDS", 12);
    for (int round = 0; round < rounds; ++round) {
        const auto away = Away(round % 3);
        const bool isMidway = round % 2 == 1;
        CAPTURE(round, int(away), isMidway);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db"));
        REQUIRE(QFile::copy(pristine.path(), path));
        OpenDesk open(path, std::make_unique<ManualClock>(motcua::test::kMorning));
        const Actor actor = motcua::test::officer(open.desk(), motcua::test::kCounterOfficer);
        REQUIRE(ReceiveDossier(open.desk()).receive(motcua::test::anApplication(1), actor, {}));
        const auto write = [&] {
            if (!isMidway) {
                take(path, away);
                (void)ReceiveDossier(open.desk()).receive(motcua::test::anApplication(2), actor, {});
                return;
            }
            const auto work = open.desk().work.begin();
            open.desk().journal.append({0,
                                        motcua::test::kMorning,
                                        QDate(2026, 11, 23),
                                        {},
                                        {},
                                        QStringLiteral("t"),
                                        QStringLiteral("test"),
                                        {},
                                        1,
                                        "{}",
                                        {},
                                        {},
                                        {}});
            take(path, away);
            work->commit();
        };
        QString code;
        try {
            write();
        } catch (const StoreError& fault) {
            code = fault.code();
        }
        CHECK(code == u"store.replaced");
        const QByteArray after = hashOf(path + QStringLiteral(".gone"));
        CHECK_THROWS_AS(ReceiveDossier(open.desk()).receive(motcua::test::anApplication(3), actor, {}),
                        StoreError);
        CHECK(hashOf(path + QStringLiteral(".gone")) == after);
        if (away == Away::Replaced) motcua::test::requireSound(path, store::Depth::Recent);
    }
}
