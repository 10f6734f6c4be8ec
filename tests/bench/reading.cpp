// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"
#include "app/open_desk.h"
#include "core/base/text.h"
#include "core/store/connection_settings.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/query.h"
#include "core/store/search_words.h"
#include "core/store/tidy_index.h"
#include "tests/bench/figures.h"
#include "tests/bench/sections.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <random>

namespace motcua::bench {

namespace {

const Instant kNow = fromLocal(QDate(2026, 11, 23), QTime(14, 0));
constexpr int kQueries = 300;
constexpr int kPage = 50;
constexpr double kAim = 5e6;

/// What a screen needs of one line, in one statement.
const QByteArray kRow = QByteArrayLiteral(
    " JOIN person x ON x.dossier = d.id AND x.role = 'submitter'"
    " JOIN procedure_version p ON p.id = d.procedure_version ");
const QByteArray kColumns = QByteArrayLiteral(
    "SELECT d.id, d.code, x.name, p.code, p.name, d.step_name, d.status, d.due_ms, d.version FROM ");

/// A prepared statement without anything around it, on a connection of its own: the pages that the program
/// has just read are not waiting for it.
class Bare {
public:
    Bare(const QString& path, const QByteArray& sql) {
        m_connection.open(path, store::Connection::Mode::ReadOnly);
        store::applySettings(m_connection);
        sqlite3* handle = m_connection.handle();
        if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
            throw LogicError(QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    ~Bare() { sqlite3_finalize(m_statement); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    void bind(const QByteArray& text) {
        sqlite3_bind_text(m_statement, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    void bind(qint64 number) { sqlite3_bind_int64(m_statement, 1, number); }
    /// Reads every column of every row.
    void read() {
        qint64 seen = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                seen += sqlite3_column_bytes(m_statement, column);
        sink = seen;
        sqlite3_reset(m_statement);
    }

private:
    store::Connection m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

void seed(const QString& path, qint64 dossiers) {
    const ManualClock clock(kNow);
    if (!makeDesk(path, QStringLiteral("da-nang-2026"), true, clock))
        throw LogicError(QStringLiteral("no store for the benchmark"));
    auto time = std::make_unique<ManualClock>(kNow);
    ManualClock& moved = *time;
    OpenDesk open(path, std::move(time));
    // A million dossiers are written once: what is touched again and again stays in memory meanwhile.
    store::Query(open.database(), QStringLiteral("PRAGMA cache_size = -1500000")).run();
    qint64 events = 0;
    const double ns = timed([&] {
        const auto report =
            fillDemo(open.desk(), open.database(), moved, {dossiers, 1, 12, 20'000}, [&](qint64 done) {
                if (done % 50'000 == 0) std::fprintf(stderr, "%lld dossiers\n", static_cast<long long>(done));
                return true;
            });
        if (!report) throw LogicError(QStringLiteral("not seeded: ") + report.refusals().first().key);
        events = report->events;
    });
    remark(QStringLiteral("seeded %1 dossiers, %2 events in %3: %4 events a second")
               .arg(QString::number(dossiers), QString::number(events), duration(ns),
                    QString::number(double(events) / ns * 1e9, 'f', 0)));
}

struct Samples {
    QStringList names;
    QStringList codes;
    QStringList phones;
};

/// What is typed: names without marks as far as somebody types them, ends of codes, beginnings of phones.
Samples samplesOf(store::Database& database) {
    Samples samples;
    std::mt19937_64 chance(5);
    const qint64 last =
        store::Query(database, QStringLiteral("SELECT max(id) FROM dossier")).run().row().at<qint64>(0);
    store::Query query(
        database,
        QStringLiteral("SELECT x.name, d.code, x.phone FROM dossier d JOIN person x "
                       "ON x.dossier = d.id AND x.role = 'submitter' WHERE d.id >= ? ORDER BY d.id LIMIT 1"));
    for (int i = 0; i < kQueries; ++i) {
        query.run(qint64(1 + chance() % quint64(last))).row();
        const QString name = folded(query.at<QString>(0));
        samples.names +=
            name.left(3 + qsizetype(chance() % quint64(std::max<qsizetype>(1, name.size() - 2)))).trimmed();
        samples.codes += query.at<QString>(1).right(i % 2 == 0 ? 16 : 10);
        samples.phones += query.at<QString>(2).left(i % 2 == 0 ? 10 : 7);
        query.finish();
    }
    return samples;
}

void report(const QString& name, const Figures& ours, const Figures& bare) {
    line(name + QStringLiteral(", half"), ours.median());
    line(name + QStringLiteral(", 95 of 100"), ours.quantile(0.95), kAim);
    besides(name + QStringLiteral(", half"), ours.median(), QStringLiteral("bare"), bare.median());
    besides(name + QStringLiteral(", 95 of 100"), ours.quantile(0.95), QStringLiteral("bare"),
            bare.quantile(0.95));
}

void search(OpenDesk& open, const QString& name, const QStringList& texts) {
    Bare bare(open.database().path(),
              kColumns +
                  "(SELECT rowid AS hit FROM dossier_words WHERE dossier_words MATCH ? ORDER BY rowid DESC "
                  "LIMIT 50) w"
                  " JOIN dossier d ON d.id = w.hit" +
                  kRow + "ORDER BY d.id DESC");
    Figures ours;
    Figures reference;
    qint64 hits = 0;
    for (const QString& text : texts) {
        qint64 found = 0;
        ours.add(busy([&] { found = open.desk().search.search(text, kPage).total; }));
        hits += found > 0;
        const QByteArray match = store::dialect::matchAll(store::typedWords(text)).toUtf8();
        reference.add(busy([&] {
            bare.bind(match);
            bare.read();
        }));
    }
    report(name, ours, reference);
    remark(QStringLiteral("%1 of %2 found something").arg(hits).arg(texts.size()));
}

void lists(OpenDesk& open) {
    Desk& desk = open.desk();
    Figures work;
    Figures counts;
    Figures overdue;
    Figures bareOverdue;
    Bare bare(open.database().path(),
              kColumns + "dossier d" + kRow +
                  "WHERE d.open = 1 AND d.due_order < ? ORDER BY d.due_order, d.id LIMIT 50");
    const QDate today = localDate(kNow);
    qint64 most = 0;
    for (int round = 0; round < 5; ++round)
        for (const Officer& officer : desk.directory.officers()) {
            DossierFilter filter;
            filter.officer = officer.id;
            filter.today = today;
            filter.onlyOpen = false;
            work.add(busy([&] { sink = desk.list.page(filter, std::nullopt, kPage).rows.size(); }));
            counts.add(busy([&] {
                const WorkCounts found = desk.list.counts(officer.id, today, kNow, kNow.plusSeconds(86'400));
                most = std::max(most, found.mine + found.pile);
            }));
        }
    DossierFilter late;
    late.dueBefore = kNow;
    for (int round = 0; round < 50; ++round) {
        overdue.add(busy([&] { sink = desk.list.page(late, std::nullopt, kPage).rows.size(); }));
        bareOverdue.add(busy([&] {
            bare.bind(kNow.ms);
            bare.read();
        }));
    }
    line(QStringLiteral("first page of a desk, 95 of 100"), work.quantile(0.95), kAim);
    line(QStringLiteral("first page of a desk, slowest"), work.quantile(1));
    line(QStringLiteral("counts of a desk, 95 of 100"), counts.quantile(0.95), kAim);
    line(QStringLiteral("counts of a desk, slowest"), counts.quantile(1));
    report(QStringLiteral("first page of what is overdue"), overdue, bareOverdue);
    remark(QStringLiteral("%1 open dossiers, %2 overdue, the fullest desk has %3")
               .arg(desk.list.count({}))
               .arg(desk.list.count(late))
               .arg(most));
}

}  // namespace

void reading(const QString& path, qint64 dossiers) {
    heading(QStringLiteral("Search and lists, time of the processor"));
    if (!QFileInfo::exists(path)) seed(path, dossiers);
    OpenDesk open(path, std::make_unique<ManualClock>(kNow));
    const auto count = store::Query(open.database(), QStringLiteral("SELECT count(*) FROM dossier"))
                           .run()
                           .row()
                           .at<qint64>(0);
    remark(QStringLiteral("%1 dossiers, %2 MB").arg(count).arg(QFileInfo(path).size() / 1'000'000));
    // As each backup leaves it.
    remark(QStringLiteral("the index of words has %1 parts").arg(store::indexParts(open.database())));
    store::tidyIndex(open.database(), [] { return true; });
    const Samples samples = samplesOf(open.database());
    search(open, QStringLiteral("by name"), samples.names);
    search(open, QStringLiteral("by part of a code"), samples.codes);
    search(open, QStringLiteral("by phone"), samples.phones);
    lists(open);
}

}  // namespace motcua::bench
