// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_records.h"

#include "core/catalogue/centre_forms.h"
#include "core/dossier/dossier_events.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

#include <set>
#include <thread>
#include <vector>

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;
using motcua::test::ADossier;

TEST_CASE("each agency and day and each unit and year has a series of its own from 1") {
    ADesk desk;
    Numbering& numbering = desk.desk().numbering;
    CHECK_THROWS_AS(numbering.nextOrdinal(QStringLiteral("H17"), QDate(2026, 1, 2)), LogicError);
    const auto work = desk.desk().work.begin();
    CHECK(numbering.nextOrdinal(QStringLiteral("H17"), QDate(2026, 1, 2)) == 1);
    CHECK(numbering.nextOrdinal(QStringLiteral("H17"), QDate(2026, 1, 2)) == 2);
    CHECK(numbering.nextOrdinal(QStringLiteral("H17"), QDate(2026, 1, 3)) == 1);
    CHECK(numbering.nextOrdinal(QStringLiteral("H18"), QDate(2026, 1, 2)) == 1);
    const UnitId unit = desk.unit(QStringLiteral("tt-hai-chau"));
    CHECK(numbering.nextRegisterNumber(unit, 2026) == 1);
    CHECK(numbering.nextRegisterNumber(unit, 2026) == 2);
    CHECK(numbering.nextRegisterNumber(unit, 2027) == 1);
}

TEST_CASE("a number of a work that was given up is handed out again") {
    ADesk desk;
    Numbering& numbering = desk.desk().numbering;
    {
        const auto work = desk.desk().work.begin();
        CHECK(numbering.nextOrdinal(QStringLiteral("H17"), QDate(2026, 1, 2)) == 1);
    }
    const auto work = desk.desk().work.begin();
    CHECK(numbering.nextOrdinal(QStringLiteral("H17"), QDate(2026, 1, 2)) == 1);
}

TEST_CASE("four writers at once leave no gap in a series") {
    ADesk desk;
    constexpr int kWriters = 4;
    constexpr int kEach = 25;
    std::vector<std::vector<qint64>> taken(kWriters);
    std::vector<std::thread> writers;
    for (int i = 0; i < kWriters; ++i)
        writers.emplace_back([&taken, i, path = desk.path()] {
            Database database(path);
            SqliteUnitOfWork unitOfWork(database);
            SqliteNumbering numbering(database);
            for (int n = 0; n < kEach; ++n) {
                const auto work = unitOfWork.begin();
                const qint64 number = numbering.nextOrdinal(QStringLiteral("H17"), QDate(2026, 1, 2));
                if (n % 5 == 4) continue;
                work->commit();
                taken.at(size_t(i)).push_back(number);
            }
        });
    for (std::thread& writer : writers) writer.join();
    std::set<qint64> all;
    for (const auto& numbers : taken) all.insert(numbers.begin(), numbers.end());
    CHECK(all.size() == size_t(kWriters * kEach * 4 / 5));
    CHECK(*all.rbegin() == qint64(all.size()));
}

TEST_CASE("a submission is found by its key and in doubt until its slip was printed") {
    ADesk desk;
    const auto work = desk.desk().work.begin();
    const Dossier first = ADossier(desk).keep();
    const Dossier second = ADossier(desk).keep();
    const Dossier online = ADossier(desk).with([](Dossier& d) { d.channel = Channel::Online; }).keep();
    Submissions& submissions = desk.desk().submissions;
    const QByteArray content(32, 'c');
    submissions.add({QStringLiteral("a"), first.id, content, Instant{1}, QStringLiteral("QUAY-01")});
    submissions.add({QStringLiteral("b"), second.id, content, Instant{2}, QStringLiteral("QUAY-02")});
    submissions.add({QStringLiteral("c"), online.id, content, Instant{3}, QStringLiteral("QUAY-01")});
    REQUIRE(submissions.find(QStringLiteral("a")));
    CHECK(submissions.find(QStringLiteral("a"))->dossier == first.id);
    CHECK(submissions.find(QStringLiteral("a"))->content == content);
    CHECK_FALSE(submissions.find(QStringLiteral("A")));
    const auto doubt = [&submissions](const QString& station) {
        QString keys;
        for (const Submission& submission : submissions.inDoubt(station, 10)) keys += submission.key;
        return keys;
    };
    CHECK(doubt({}) == QStringLiteral("ba"));
    CHECK(doubt(QStringLiteral("QUAY-01")) == QStringLiteral("a"));
    desk.desk().prints.add(first.id, form_meaning::kControl, Instant{4}, first.receivedBy);
    CHECK(doubt({}) == QStringLiteral("ba"));
    desk.desk().prints.begin(first.id, form_meaning::kReceipt, Instant{5}, first.receivedBy);
    CHECK(doubt({}) == QStringLiteral("ba"));
    desk.desk().prints.cameOut(first.id, form_meaning::kReceipt);
    CHECK(doubt({}) == QStringLiteral("b"));
    desk.desk().prints.add(second.id, form_meaning::kReceipt, Instant{6}, second.receivedBy);
    CHECK(doubt({}).isEmpty());
}

TEST_CASE("prints are counted per form") {
    ADesk desk;
    const Dossier dossier = ADossier(desk).keep();
    SlipPrints& prints = desk.desk().prints;
    CHECK_THROWS_AS(prints.add(dossier.id, form_meaning::kReceipt, Instant{1}, dossier.receivedBy),
                    LogicError);
    CHECK_THROWS_AS(prints.cameOut(dossier.id, form_meaning::kReceipt), LogicError);
    const auto work = desk.desk().work.begin();
    CHECK(prints.count(dossier.id, form_meaning::kReceipt) == 0);
    prints.add(dossier.id, form_meaning::kReceipt, Instant{1}, dossier.receivedBy);
    prints.add(dossier.id, form_meaning::kReceipt, Instant{2}, dossier.receivedBy);
    prints.add(dossier.id, form_meaning::kControl, Instant{3}, dossier.receivedBy);
    CHECK(prints.count(dossier.id, form_meaning::kReceipt) == 2);
    CHECK(prints.count(dossier.id, form_meaning::kControl) == 1);
}

TEST_CASE("the history of a dossier names who acted and keeps notes beside the journal") {
    ADesk desk;
    const auto work = desk.desk().work.begin();
    const Dossier dossier = ADossier(desk).keep();
    const Dossier other = ADossier(desk).keep();
    const Actor actor = desk.actor(QStringLiteral("haichau.quay1"));
    const Event first = desk.desk().journal.append(receivedEvent(dossier, actor));
    desk.desk().journal.append(receivedEvent(other, actor));
    const Event second =
        desk.desk().journal.append(printedEvent(dossier.id, form_meaning::kReceipt, 1, actor, Instant{7}));
    desk.desk().history.addNote(second.seq, dossier.id, QStringLiteral("Đã gọi điện"));
    const QList<HistoryEntry> entries = desk.desk().history.of(dossier.id);
    REQUIRE(entries.size() == 2);
    CHECK(entries.first().event == first);
    CHECK(entries.first().actor == actor.officer.name);
    CHECK(entries.first().note.isEmpty());
    CHECK(entries.last().event == second);
    CHECK(entries.last().note == QStringLiteral("Đã gọi điện"));
}
