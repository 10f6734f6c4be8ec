// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/rounds.h"

#include <QMap>
#include <random>

using namespace motcua;
using motcua::test::ADesk;

namespace {

/// A clock that goes on by itself whenever somebody looks at it: midnight may fall between any two looks.
class TickingClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {m_ms++}; }
    void set(qint64 ms) { m_ms = ms; }

private:
    mutable qint64 m_ms = 0;
};

}  // namespace

TEST_CASE("whenever midnight of New Year falls during a reception its day and year are taken once") {
    const ADesk file;
    auto owned = std::make_unique<TickingClock>();
    TickingClock& clock = *owned;
    OpenDesk open(file.path(), std::move(owned));
    Desk& desk = open.desk();
    const Actor actor = motcua::test::officer(desk, motcua::test::kCounterOfficer);
    const Instant midnight = fromLocal(QDate(2027, 1, 1), QTime(0, 0));
    std::mt19937 chance(32);
    QMap<QDate, qint64> last;
    const int rounds = motcua::test::rounds("MOTCUA_NEW_YEAR_ROUNDS", 80);
    for (int round = 0; round < rounds; ++round) {
        clock.set(midnight.ms + 3 - qint64(chance() % 12));
        const auto receipt = ReceiveDossier(desk).receive(motcua::test::anApplication(round), actor, {});
        REQUIRE(receipt);
        const auto dossier = desk.dossiers.load(receipt->dossier);
        REQUIRE(dossier);
        CAPTURE(round, receipt->code.toStdString());
        REQUIRE(dossier->receivedOn == localDate(dossier->receivedAt));
        REQUIRE(receipt->code.section(u'-', 1, 1) ==
                dossier->receivedOn.toString(QStringLiteral("yyyyMMdd")));
        REQUIRE(dossier->ordinal == ++last[dossier->receivedOn]);
    }
    motcua::test::requireSound(file.path());
}
