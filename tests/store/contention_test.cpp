// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/store_lock.h"
#include "core/store/transaction.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <set>
#include <thread>
#include <vector>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;

namespace {

constexpr int kWriters = 6;
constexpr int kNumbersEach = 30;

/// Takes numbers one by one, read and written in the same work, and notes which it was promised.
std::vector<int> takeNumbers(const QString& path) {
    Database database(path);
    SqliteUnitOfWork unitOfWork(database);
    std::vector<int> taken;
    for (int i = 0; i < kNumbersEach; ++i) {
        const auto work = unitOfWork.begin();
        const int number = Query(database, QStringLiteral("SELECT value FROM meta WHERE key = 'counter'"))
                               .run()
                               .row()
                               .at<int>(0) +
                           1;
        execute(database, QStringLiteral("UPDATE meta SET value = ? WHERE key = 'counter'"),
                QString::number(number));
        work->commit();
        taken.push_back(number);
    }
    return taken;
}

}  // namespace

TEST_CASE("many writers at once take every number once and leave no gap") {
    const AStore file;
    {
        Database database(file.path());
        SqliteUnitOfWork unitOfWork(database);
        const auto work = unitOfWork.begin();
        execute(database, QStringLiteral("INSERT INTO meta (key, value) VALUES ('counter', '0')"));
        work->commit();
    }
    std::vector<std::vector<int>> taken(kWriters);
    std::vector<std::thread> writers;
    for (int i = 0; i < kWriters; ++i)
        writers.emplace_back([&, i] { taken.at(size_t(i)) = takeNumbers(file.path()); });
    for (std::thread& writer : writers) writer.join();
    std::set<int> all;
    for (const auto& numbers : taken) all.insert(numbers.begin(), numbers.end());
    CHECK(all.size() == size_t(kWriters * kNumbersEach));
    CHECK(*all.rbegin() == kWriters * kNumbersEach);
}

TEST_CASE("the lock is given up with the object and can be taken again") {
    const AStore file;
    StoreLock second(file.path());
    {
        StoreLock first(file.path());
        REQUIRE(first.acquire(std::chrono::milliseconds(0)));
        CHECK_FALSE(second.acquire(std::chrono::milliseconds(20)));
        CHECK_THROWS_AS(first.acquire(std::chrono::milliseconds(0)), LogicError);
    }
    // Who gave up waiting above must not hold what it got too late.
    CHECK(second.acquire(std::chrono::seconds(5)));
    second.release();
    CHECK(second.acquire(std::chrono::seconds(5)));
}
