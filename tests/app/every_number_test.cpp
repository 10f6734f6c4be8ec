// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_number.h"

#include "core/reports/report_desk.h"
#include "core/reports/see_figures.h"
#include "tests/app/a_year.h"

#include <QSet>

using namespace motcua;

namespace {

const YearWish kHundreds{QStringLiteral("da-nang-2026"), 300, 6};
const QDate kLastDay = localDate(kYearEnd);

QList<Period> periods() {
    return {monthOf(kLastDay), quarterOf(kLastDay.addMonths(-3)), yearOf(kLastDay)};
}

FigureScope ofUnit(UnitId unit, bool withSubunits = true) {
    FigureScope scope;
    scope.unit = unit;
    scope.withSubunits = withSubunits;
    return scope;
}

/// Every way in which the board can be narrowed, by what there is in the store.
QList<FigureScope> scopesOf(AYear& year) {
    QStringList sectors;
    QStringList codes;
    QSet<UnitId> units;
    QSet<OfficerId> officers;
    for (const QString& id : year.table("id", "dossier")) {
        const Dossier dossier =
            year.desk().dossiers.load(DossierId(id.mid(1, id.size() - 2).toLongLong())).value();
        if (!sectors.contains(dossier.sector)) sectors += dossier.sector;
        if (!codes.contains(dossier.procedureCode)) codes += dossier.procedureCode;
        units << dossier.competentUnit << dossier.receivingUnit;
        officers += dossier.receivedBy;
        const Token* token = dossier.process.live();
        if (token && token->assignee) officers += *token->assignee;
    }
    QList<FigureScope> scopes{{}};
    for (const QString& sector : sectors) (scopes += FigureScope()).last().sector = sector;
    for (const QString& code : codes) (scopes += FigureScope()).last().procedureCode = code;
    for (const UnitId unit : units) scopes << ofUnit(unit) << ofUnit(unit, false);
    for (const OfficerId officer : officers) (scopes += FigureScope()).last().officer = officer;
    (scopes += FigureScope()).last().inNobodysHands = true;
    for (const Channel channel : {Channel::Counter, Channel::Post, Channel::Online, Channel::Kiosk})
        (scopes += FigureScope()).last().channel = channel;
    return scopes;
}

/// Numbers are those of the lists that the same person may open, or he may open none.
QStringList differencesFor(const ReportDesk& desk, const Actor& viewer, const Period& period) {
    const SeeFigures figures(desk, viewer);
    const auto board = figures.board({{}, period, momentOf(desk.desk)});
    if (!board) return {};
    QStringList wrong;
    for (const test::NamedNumber& one : test::numbersOf(*board)) {
        const auto count = figures.count(one.number.behind);
        const auto page = figures.page(one.number.behind, std::nullopt, 10'000);
        const bool isRefused = !page && page.refusals().first().key == QStringLiteral("right.counts");
        if (!count || *count != one.number.count || (!isRefused && page->rows.size() != one.number.count))
            wrong += viewer.officer.login + QLatin1Char(' ') + one.name;
    }
    return wrong;
}

}  // namespace

TEST_CASE("of a few hundred dossiers every number of the board opens exactly its own") {
    AYear year(kHundreds);
    const BoardReader& reader = year.reports().board;
    qint64 told = 0;
    const QList<FigureScope> scopes = scopesOf(year);
    for (const Period& period : {periods().at(0), periods().at(2)})
        for (const FigureScope& scope : scopes) {
            const Board board = reader.board({scope, period, momentOf(year.desk())});
            CHECK(test::differencesOf(reader, board) == QStringList());
            for (const test::NamedNumber& one : test::numbersOf(board)) told += one.number.count;
        }
    CHECK(told > 1'000);
}

TEST_CASE("whoever looks at the board finds as many dossiers behind a number as it says") {
    AYear year(kHundreds);
    for (const Officer& officer : year.desk().directory.officers())
        CHECK(differencesFor(year.reports(), {officer, std::nullopt, QStringLiteral("QUAY-01")},
                             yearOf(kLastDay)) == QStringList());
}

TEST_CASE("of a few hundred dossiers every cell of every report opens exactly its own") {
    AYear year(kHundreds);
    const MakeReport reports(year.reports());
    for (const Period& period : {periods().at(1), periods().at(2)})
        for (const ReportRequest& request : test::countedRequests(period)) {
            CAPTURE(keyOf(request.kind), keyOf(request.by));
            CHECK(test::differencesOf(reports, request) == QStringList());
        }
}

TEST_CASE(
    "behind every column of the year's reports there is something but for letters about what became late") {
    AYear year(kHundreds);
    QStringList empty;
    for (const ReportRequest& request : test::countedRequests(yearOf(kLastDay))) {
        const auto report = MakeReport(year.reports()).make(request);
        REQUIRE(report);
        REQUIRE(report->totals);
        for (qsizetype i = 0; i < report->head.columns.size(); ++i)
            if (test::sumIn(report->totals->at(i), report->head.columns.at(i)) == 0)
                empty += report->head.key + QLatin1Char('.') + report->head.columns.at(i).key;
    }
    CHECK(empty == QStringList{QStringLiteral("apologies.letters")});
}
