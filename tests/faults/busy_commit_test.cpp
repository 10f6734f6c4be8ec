// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/receive_dossier.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/rounds.h"

#include <sqlite3.h>

#include <QFile>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace motcua;
using motcua::test::ADesk;

namespace {

/// Reads again and again with a short pause inside each read, so that commits meet a reader. Counts how often
/// it was kept out: then a writer was waiting to commit.
class Reader {
public:
    explicit Reader(const QString& path) : m_thread([this, path] { read(path); }) {}
    ~Reader() { stop(); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    int stop() {
        m_stops = true;
        if (m_thread.joinable()) m_thread.join();
        return m_keptOut;
    }

private:
    void read(const QString& path) {
        sqlite3* handle = nullptr;
        sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
        while (!m_stops) {
            sqlite3_stmt* statement = nullptr;
            sqlite3_prepare_v2(handle, "SELECT seq FROM event", -1, &statement, nullptr);
            if (statement && sqlite3_step(statement) == SQLITE_BUSY) ++m_keptOut;
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
            sqlite3_finalize(statement);
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        sqlite3_close(handle);
    }

    std::atomic<bool> m_stops{false};
    std::atomic<int> m_keptOut{0};
    std::thread m_thread;
};

}  // namespace

TEST_CASE("a commit that meets readers is tried again until it is kept and nothing is said to be lost") {
    const ADesk file;
    const auto open = file.open();
    const Actor actor = motcua::test::officer(open->desk(), motcua::test::kCounterOfficer);
    const int rounds = motcua::test::rounds("MOTCUA_BUSY_COMMITS", 60);
    Reader reader(file.path());
    for (int no = 1; no <= rounds; ++no)
        REQUIRE(ReceiveDossier(open->desk()).receive(motcua::test::anApplication(no), actor, {}));
    std::printf("F25 commits %d, kept readers out %d times\n", rounds, reader.stop());
    CHECK(reader.stop() > rounds / 10);
    store::Database database(file.path());
    CHECK(motcua::test::number(database, QStringLiteral("SELECT count(*) FROM dossier")) == rounds);
    motcua::test::requireSound(file.path());
}

TEST_CASE("a reader that does not end makes a save fail in time and honestly") {
    const ADesk file;
    const auto open = file.open();
    const Actor actor = motcua::test::officer(open->desk(), motcua::test::kCounterOfficer);
    sqlite3* handle = nullptr;
    sqlite3_open_v2(QFile::encodeName(file.path()).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(handle, "BEGIN; SELECT count(*) FROM event", nullptr, nullptr, nullptr);
    const auto began = std::chrono::steady_clock::now();
    QString code;
    try {
        (void)ReceiveDossier(open->desk())
            .receive(motcua::test::anApplication(1), actor, QStringLiteral("k"));
    } catch (const StoreError& fault) {
        code = fault.code();
    }
    CHECK(code == u"store.busy");
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(25));
    sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    const auto again =
        ReceiveDossier(open->desk()).receive(motcua::test::anApplication(1), actor, QStringLiteral("k"));
    REQUIRE(again);
    CHECK_FALSE(again->repeated);
}
