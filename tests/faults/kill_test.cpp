// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/a_command.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QThread>
#include <random>

using namespace motcua;
using motcua::test::ACommand;
using motcua::test::ADesk;

namespace {

constexpr int kLanes = 3;

int rounds() {
    const int wanted = qEnvironmentVariableIntValue("MOTCUA_KILL_ROUNDS");
    return wanted > 0 ? wanted : 40;
}

/// What the world outside the store knows: what was sent, and what was answered before the kill.
struct Outside {
    int sent = 0;
    QHash<int, QString> answered;  ///< code by number of the application
};

/// Receives in a few processes at once and kills them all at a moment of chance, one with a slip among them.
void killedRound(const ADesk& desk, Outside& outside, std::mt19937& chance, qint64 usualMs) {
    std::vector<std::pair<int, std::unique_ptr<ACommand>>> lanes;
    for (int lane = 0; lane < kLanes; ++lane) {
        const int no = ++outside.sent;
        QStringList arguments = motcua::test::receiving(desk, no);
        if (lane == 0)
            arguments += {QStringLiteral("--slip"), desk.file(QStringLiteral("slip-%1.pdf").arg(no))};
        lanes.emplace_back(no, std::make_unique<ACommand>(desk, arguments));
    }
    QThread::msleep(chance() % quint64(usualMs + 1));
    for (auto& [no, command] : lanes) command->kill();
    for (auto& [no, command] : lanes) {
        const QString code = command->document().value(QLatin1String("code")).toString();
        if (!code.isEmpty()) outside.answered.insert(no, code);
    }
}

/// How long a reception takes here, with others beside it.
qint64 usualTime(const ADesk& desk, Outside& outside) {
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<ACommand>> commands;
    for (int lane = 0; lane < kLanes; ++lane)
        commands.push_back(std::make_unique<ACommand>(desk, motcua::test::receiving(desk, ++outside.sent)));
    int no = outside.sent - kLanes;
    for (auto& command : commands) {
        command->wait();
        REQUIRE(command->isDone());
        outside.answered.insert(++no, command->document().value(QLatin1String("code")).toString());
    }
    return timer.elapsed();
}

QString unprintedAccordingToSelfcheck(const ADesk& desk) {
    ACommand command(desk, {QStringLiteral("selfcheck")});
    command.wait();
    const QJsonArray checks = command.document().value(QLatin1String("checks")).toArray();
    for (const QJsonValue check : checks)
        if (check.toObject().value(QLatin1String("name")) == QStringLiteral("slips.unprinted"))
            return check.toObject().value(QLatin1String("detail")).toString();
    return {};
}

std::optional<QString> storedCode(Desk& desk, int no) {
    const auto submission = desk.submissions.find(motcua::test::keyOf(no));
    if (!submission) return std::nullopt;
    const auto dossier = desk.dossiers.load(submission->dossier);
    REQUIRE(dossier);
    return dossier->code;
}

/// Sent again under their keys, a few at once: each is the dossier that is there, else exactly one new one.
void requireRetried(const ADesk& desk, const QMap<int, std::optional<QString>>& storedByNo) {
    std::vector<std::pair<int, std::unique_ptr<ACommand>>> lanes;
    const auto finish = [&] {
        for (auto& [no, again] : lanes) {
            again->wait();
            CAPTURE(no, again->exitCode());
            REQUIRE(again->isDone());
            const QJsonObject receipt = again->document();
            const std::optional<QString> stored = storedByNo.value(no);
            REQUIRE(receipt.value(QLatin1String("repeated")).toBool() == stored.has_value());
            if (stored) REQUIRE(receipt.value(QLatin1String("code")).toString() == *stored);
        }
        lanes.clear();
    };
    for (auto it = storedByNo.cbegin(); it != storedByNo.cend(); ++it) {
        lanes.emplace_back(it.key(),
                           std::make_unique<ACommand>(desk, motcua::test::receiving(desk, it.key())));
        if (lanes.size() == kLanes) finish();
    }
    finish();
}

}  // namespace

TEST_CASE("what was acknowledged survives a kill at any moment and a retry never makes a second dossier") {
    const ADesk desk;
    Outside outside;
    std::mt19937 chance(20261123);
    const qint64 usualMs = usualTime(desk, outside);
    for (int round = 1; round <= rounds(); ++round) {
        killedRound(desk, outside, chance, usualMs);
        if (round % 20 == 0) motcua::test::requireSound(desk.path(), store::Depth::Recent);
    }
    motcua::test::requireSound(desk.path());

    const QString unprinted = unprintedAccordingToSelfcheck(desk);
    QMap<int, std::optional<QString>> unknown;
    {
        const auto open = desk.open();
        for (int no = 1; no <= outside.sent; ++no) {
            const auto stored = storedCode(open->desk(), no);
            CAPTURE(no, outside.answered.value(no).toStdString());
            if (outside.answered.contains(no)) {
                REQUIRE(stored == outside.answered.value(no));
                continue;
            }
            unknown.insert(no, stored);
            if (!stored) continue;
            const auto id = open->desk().dossiers.idOf(*stored);
            const bool printed = open->desk().prints.count(*id, form_meaning::kReceipt) > 0;
            CHECK(unprinted.contains(*stored) != printed);
        }
    }
    requireRetried(desk, unknown);
    motcua::test::requireSound(desk.path());
    store::Database database(desk.path());
    CHECK(motcua::test::number(database, QStringLiteral("SELECT count(*) FROM dossier")) == outside.sent);
    CHECK(motcua::test::number(database, QStringLiteral("SELECT max(ordinal) FROM dossier")) == outside.sent);
}
