// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_command.h"

#include <QSet>

using namespace motcua;
using motcua::test::ACommand;
using motcua::test::ADesk;

TEST_CASE("eight processes share one series of numbers without gap and without twins") {
    constexpr int kProcesses = 8;
    constexpr int kEach = 4;
    const ADesk desk;
    QSet<QString> codes;
    for (int turn = 0; turn < kEach; ++turn) {
        std::vector<std::unique_ptr<ACommand>> commands;
        for (int lane = 0; lane < kProcesses; ++lane)
            commands.push_back(std::make_unique<ACommand>(
                desk, motcua::test::receiving(desk, turn * kProcesses + lane + 1)));
        for (auto& command : commands) {
            command->wait();
            REQUIRE(command->isDone());
            codes.insert(command->document().value(QLatin1String("code")).toString());
        }
    }
    CHECK(codes.size() == kProcesses * kEach);
    store::Database database(desk.path());
    CHECK(motcua::test::number(database, QStringLiteral("SELECT max(ordinal) FROM dossier")) ==
          kProcesses * kEach);
    CHECK(motcua::test::number(database, QStringLiteral("SELECT count(DISTINCT ordinal) FROM dossier")) ==
          kProcesses * kEach);
    motcua::test::requireSound(desk.path());
}

TEST_CASE("of two processes that move one dossier on one is refused") {
    const ADesk desk;
    ACommand received(desk, motcua::test::receiving(desk, 1));
    received.wait();
    REQUIRE(received.isDone());
    const QString code = received.document().value(QLatin1String("code")).toString();
    const QStringList forward{QStringLiteral("act"), code, QStringLiteral("forward")};
    ACommand one(desk, forward);
    ACommand other(desk, forward);
    one.wait();
    other.wait();
    CHECK(one.exitCode() + other.exitCode() == 1);
    const auto open = desk.open();
    const auto id = open->desk().dossiers.idOf(code);
    REQUIRE(id);
    CHECK(open->desk().dossiers.load(*id)->version == 2);
    CHECK(open->desk().history.of(*id).size() == 2);
}

TEST_CASE("an act upon what somebody else has changed meanwhile is refused with who and when") {
    const ADesk desk;
    const auto here = desk.open();
    const auto there = desk.open();
    const Actor actor = motcua::test::officer(here->desk(), motcua::test::kCounterOfficer);
    const auto receipt =
        ReceiveDossier(here->desk()).receive(motcua::test::anApplication(1), actor, QStringLiteral("k"));
    REQUIRE(receipt);
    const auto seenThere = there->desk().dossiers.load(receipt->dossier);
    REQUIRE(seenThere);
    const QString forward = QStringLiteral("forward");
    REQUIRE(ActOnDossier(here->desk()).act(receipt->dossier, forward, {}, actor, 1));
    const auto second =
        ActOnDossier(there->desk()).act(receipt->dossier, forward, {}, actor, seenThere->version);
    REQUIRE_FALSE(second);
    CHECK(second.refusals().first().key == QStringLiteral("dossier.changed"));
    CHECK(second.refusals().first().message.contains(actor.officer.name));
    CHECK(there->desk().dossiers.load(receipt->dossier)->version == 2);
}
