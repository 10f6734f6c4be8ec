// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_desk.h"
#include "core/reports/report_desk.h"
#include "core/reports/risk_book.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/bench/figures.h"
#include "tests/bench/sections.h"

#include <cmath>
#include <random>

namespace motcua::bench {

namespace {

const Instant kNow = fromLocal(QDate(2026, 11, 23), QTime(14, 0));
constexpr int kRounds = 20;
constexpr int kFilters = 120;
constexpr double kAimWhole = 10e6;
constexpr double kAimFiltered = 150e6;

/// The questions of the board as somebody would ask them who has the tables alone; each binds the bounds of
/// the period and now as it needs them.
class PlainBoard {
public:
    PlainBoard(store::Database& database, const Period& period) : m_database(database), m_period(period) {}

    void ask() {
        rows(u"SELECT count(*) FROM dossier WHERE +received_at_ms >= ?", kNow.ms - kMsPerDay);
        rows(u"SELECT open, count(*) FROM dossier NOT INDEXED WHERE status < 99 AND ? > 0 GROUP BY open", 1);
        rows(u"SELECT competent_unit, count(*) FROM dossier WHERE +open = 1 AND +due_ms < ? GROUP BY 1",
             kNow.ms);
        rows(
            u"SELECT p.sector, count(*) FROM dossier d JOIN procedure_version p ON p.id = "
            u"d.procedure_version "
            u"WHERE +d.open = 1 AND +d.due_ms < ? GROUP BY 1",
            kNow.ms);
        rows(u"SELECT assignee, count(*) FROM dossier WHERE +open = 1 AND +due_ms < ? GROUP BY 1", kNow.ms);
        rows(u"SELECT count(*) FROM dossier WHERE +status = 9 AND ? > 0", 1);
        rows(
            u"SELECT sum(CASE WHEN finished_at_ms <= due_ms THEN 1 ELSE 0 END), count(*) FROM dossier "
            u"WHERE +finished_at_ms >= ?",
            before(m_period).begins().ms);
        rows(
            u"SELECT (received_at_ms + 25200000) / 604800000, count(*) FROM dossier WHERE +received_at_ms >= "
            u"? "
            u"GROUP BY 1",
            m_period.begins().ms);
        rows(u"SELECT step, count(*), avg(left_ms - entered_ms) FROM token WHERE left_ms >= ? GROUP BY 1",
             m_period.begins().ms);
    }

private:
    void rows(const char16_t* sql, qint64 bound) {
        store::Query query(m_database, QString::fromUtf16(sql));
        for (query.run(bound); query.next();) sink = sink + 1;
    }

    store::Database& m_database;
    Period m_period;
};

BoardRequest request(OpenDesk& open, const FigureScope& scope, const Period& period) {
    return {scope, period, momentOf(open.desk())};
}

/// A scope by chance: one to three conditions, and a period.
FigureScope drawnScope(OpenDesk& open, const QList<ProcedureRow>& procedures, std::mt19937_64& chance) {
    FigureScope scope;
    const auto one = [&](qsizetype size) { return qsizetype(chance() % quint64(size)); };
    const QList<Unit> units = open.desk().directory.units();
    const QList<Officer> officers = open.desk().directory.officers();
    for (int left = 1 + int(chance() % 3); left > 0; --left) {
        switch (chance() % 5) {
            case 0:
                scope.unit = units.at(one(units.size())).id;
                break;
            case 1:
                scope.sector = procedures.at(one(procedures.size())).sector;
                break;
            case 2:
                scope.procedureCode = procedures.at(one(procedures.size())).code;
                break;
            case 3:
                scope.officer = officers.at(one(officers.size())).id;
                break;
            default:
                scope.channel = chance() % 2 == 0 ? Channel::Online : Channel::Counter;
        }
    }
    return scope;
}

void whole(OpenDesk& open, const Period& period, const QString& name) {
    const BoardRequest asked = request(open, {}, period);
    const auto measured = [&] { sink = open.reports().board.board(asked).inProcess.count; };
    line(name + QStringLiteral(", first time"), busy(measured));
    Figures ours;
    for (int round = 0; round < kRounds; ++round) ours.add(busy(measured));
    Figures plain;
    PlainBoard without(open.database(), period);
    for (int round = 0; round < 3; ++round) plain.add(busy([&] { without.ask(); }));
    line(name, ours.median(), kAimWhole);
    line(name + QStringLiteral(", 95 of 100"), ours.quantile(0.95), kAimWhole);
    besides(name, ours.median(), QStringLiteral("plain SQL"), plain.median());
}

void filtered(OpenDesk& open) {
    std::mt19937_64 chance(9);
    QList<ProcedureRow> procedures;
    store::Query used(open.database(),
                      QStringLiteral("SELECT code, sector FROM procedure_version WHERE id IN "
                                     "(SELECT procedure_version FROM dossier) ORDER BY code"));
    for (used.run(); used.next();)
        procedures +=
            ProcedureRow{ProcedureVersionId(0), used.at<QString>(0), {}, used.at<QString>(1), {}, false};
    const QList<Period> periods{monthOf(localDate(kNow)),
                                quarterOf(localDate(kNow)),
                                yearOf(localDate(kNow)),
                                {QDate(2026, 3, 9), QDate(2026, 5, 22)}};
    Figures ours;
    for (int i = 0; i < kFilters; ++i) {
        const BoardRequest asked = request(open, drawnScope(open, procedures, chance), periods.at(i % 4));
        ours.add(busy([&] { sink = open.reports().board.board(asked).inProcess.count; }));
    }
    line(QStringLiteral("the board, filtered, half"), ours.median());
    line(QStringLiteral("the board, filtered, 95 of 100"), ours.quantile(0.95), kAimFiltered);
    line(QStringLiteral("the board, filtered, slowest"), ours.quantile(1));
}

/// Forecasts against what came: mean squares, of ours and of always saying how many were late before.
struct Brier {
    double ours = 0;
    double base = 0;
    qint64 count = 0;
    qint64 late = 0;
};

struct Looked {
    DossierId id{0};
    bool late = false;
};

QList<Looked> finishedBetween(store::Database& database, Instant from, Instant to, int most) {
    QList<Looked> found;
    store::Query query(
        database,
        QStringLiteral("SELECT id, CASE WHEN ended_how = 'overdue' THEN 1 ELSE 0 END FROM dossier WHERE "
                       "received_at_ms >= ? AND received_at_ms < ? AND "
                       "finished_at_ms IS NOT NULL AND id % 7 = 0 ORDER BY id LIMIT ?"));
    for (query.run(from, to, most); query.next();) found += Looked{query.at<DossierId>(0), query.at<bool>(1)};
    return found;
}

double lateShareBefore(store::Database& database, Instant before) {
    store::Query query(
        database,
        QStringLiteral("SELECT coalesce(sum(CASE WHEN ended_how = 'overdue' THEN 1 ELSE 0 END), 0), "
                       "count(*) FROM dossier WHERE ended_ms < ? AND finished_at_ms IS NOT NULL"));
    query.run(before).row();
    return double(query.at<qint64>(0)) / double(std::max<qint64>(1, query.at<qint64>(1)));
}

/// Each dossier of the month is looked at half way through each of its steps, with no knowledge of what came
/// after the month began.
void addMonth(OpenDesk& open, const Period& month, Brier& brier) {
    const double base = lateShareBefore(open.database(), month.begins());
    RiskBook book(open.reports().visits, open.desk().centre, month.begins());
    for (const Looked& one : finishedBetween(open.database(), month.begins(), month.ends(), 3'000)) {
        const auto dossier = open.desk().dossiers.load(one.id);
        if (!dossier || !dossier->due) continue;
        for (const Token& token : dossier->process.tokens) {
            if (!token.leftAt || token.enteredAt >= *dossier->finishedAt) continue;
            const Instant at{(token.enteredAt.ms + token.leftAt->ms) / 2};
            if (at > *dossier->due) continue;
            const auto risk = book.of(dossier->procedureCode, token.stepKey, dossier->competentUnit,
                                      token.enteredAt, at, *dossier->due);
            if (!risk) continue;
            brier.ours += std::pow(risk->chance - double(one.late), 2);
            brier.base += std::pow(base - double(one.late), 2);
            ++brier.count;
            brier.late += one.late;
        }
    }
}

void risk(OpenDesk& open) {
    Brier brier;
    for (int month = 8; month <= 10; ++month) addMonth(open, monthOf(QDate(2026, month, 1)), brier);
    if (brier.count == 0) {
        remark(QStringLiteral("risk: too few dossiers to look back on"));
        return;
    }
    const auto mean = [&](double sum) { return QString::number(sum / double(brier.count), 'f', 4); };
    remark(QStringLiteral(
               "risk, three months held back: %1 forecasts, %2 late; Brier score %3, of the base rate %4, "
               "skill %5 %")
               .arg(QString::number(brier.count), QString::number(brier.late), mean(brier.ours),
                    mean(brier.base), QString::number(100 * (1 - brier.ours / brier.base), 'f', 1)));
}

}  // namespace

void board(const QString& path) {
    heading(QStringLiteral("The board, time of the processor"));
    OpenDesk open(path, std::make_unique<ManualClock>(kNow));
    whole(open, monthOf(localDate(kNow)), QStringLiteral("the board of a month"));
    whole(open, quarterOf(localDate(kNow)), QStringLiteral("the board of a quarter"));
    whole(open, yearOf(localDate(kNow)), QStringLiteral("the board of a year"));
    filtered(open);
    const MakeReport reports(open.reports());
    line(QStringLiteral("form II.06a of a quarter"), busy([&] {
             sink = reports.make({ReportKind::Ii06a, quarterOf(QDate(2026, 8, 1)), {}, {}, SummaryBy::Unit})
                        ->checks.size();
         }));
    risk(open);
}

}  // namespace motcua::bench
