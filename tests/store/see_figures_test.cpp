// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/see_figures.h"

#include "core/reports/figure_sight.h"
#include "core/reports/stored_report.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/an_office.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using motcua::test::AnOffice;
using motcua::test::keyList;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDirector = u"haichau.giamdoc"_s;  // supervises
const QString kCounter = u"haichau.quay1"_s;
const QString kElsewhere = u"noivu.chuyenvien"_s;
const QString kTechnician = u"quantri"_s;

/// One dossier that is late in Hải Châu, and one in the department of home affairs.
class TwoUnits : public ADesk {
public:
    TwoUnits() {
        const Instant late = clock().now().plusSeconds(-86'400);
        here = ADossier(*this).submittedBy(u"Nguyễn Thị Đào"_s).due(late).keep();
        there = ADossier(*this)
                    .submittedBy(u"Trần Văn Mận"_s)
                    .due(late)
                    .with([&](Dossier& dossier) { dossier.competentUnit = unit(u"so-noi-vu"_s); })
                    .keep();
    }
    SeeFigures seenBy(const QString& login) { return SeeFigures(store().reports(), actor(login)); }
    MakeReport reportsOf(const QString& login) { return MakeReport(store().reports(), actor(login)); }
    KeepReport keptBy(const QString& login) { return KeepReport(store().reports(), actor(login)); }
    BoardRequest everything() {
        const QDate today(2026, 11, 23);
        return {{}, {today, today}, {clock().now(), clock().now()}};
    }
    qint64 inProcess(const QString& login) {
        return seenBy(login).board(everything()).value().inProcess.count;
    }
    ReportRequest request(ReportKind kind) {
        return {kind, {QDate(2026, 11, 1), QDate(2026, 11, 30)}, {}, {}, SummaryBy::Unit};
    }
    /// Code and name of every row of the list of overdue dossiers.
    QStringList overdue(const MakeReport& reports) {
        QStringList rows;
        const auto report = reports.make(request(ReportKind::Overdue));
        REQUIRE(report);
        for (const ReportRow& row : wholeTable(*report).rows) {
            const auto* name = std::get_if<QString>(&row.at(2));
            rows += std::get<QString>(row.at(0)) + u' ' + (name ? *name : QString());
        }
        rows.sort();
        return rows;
    }

    Dossier here;
    Dossier there;
};

}  // namespace

TEST_CASE("figures are those of the units that the viewer works in and supervisors see all of them") {
    TwoUnits desk;
    CHECK(desk.inProcess(kDirector) == 2);
    CHECK(desk.inProcess(kCounter) == 1);
    CHECK(desk.inProcess(kElsewhere) == 1);
    CHECK(desk.inProcess(kTechnician) == 2);
    CHECK(SeeFigures(desk.store().reports()).board(desk.everything()).value().inProcess.count == 2);
}

TEST_CASE("flows and the lists behind numbers are narrowed like the numbers themselves") {
    TwoUnits desk;
    const Board board = desk.seenBy(kCounter).board(desk.everything()).value();
    CHECK(board.receivedToday.count == 1);
    CHECK(board.overdue.count == 1);
    const auto page = desk.seenBy(kCounter).page(board.overdue.behind, {}, 10);
    REQUIRE(page);
    REQUIRE(page->rows.size() == 1);
    CHECK(page->rows.first().id == desk.here.id);
    CHECK(*desk.seenBy(kCounter).count(board.overdue.behind) == 1);
    // A number that was taken from somebody else's board shows no more.
    const Board all = desk.seenBy(kDirector).board(desk.everything()).value();
    CHECK(*desk.seenBy(kElsewhere).count(all.overdue.behind) == 1);
    const FigureMoment moment = desk.everything().moment;
    CHECK(desk.seenBy(kElsewhere).attention({}, moment, 10).value().size() == 1);
    CHECK(desk.seenBy(kDirector).attention({}, moment, 10).value().size() == 2);
}

TEST_CASE("figures of a unit that is not the viewer's are refused") {
    TwoUnits desk;
    BoardRequest request = desk.everything();
    request.scope.unit = desk.unit(u"so-noi-vu"_s);
    CHECK(keyList(desk.seenBy(kCounter).board(request).refusals()) == QStringList{u"right.unit"_s});
    CHECK(desk.seenBy(kElsewhere).board(request).value().inProcess.count == 1);
    ReportRequest report = desk.request(ReportKind::Ii06a);
    report.unit = request.scope.unit;
    CHECK(keyList(desk.reportsOf(kCounter).make(report).refusals()) == QStringList{u"right.unit"_s});
}

TEST_CASE("the administrator sees how many there are and not which") {
    TwoUnits desk;
    const Board board = desk.seenBy(kTechnician).board(desk.everything()).value();
    CHECK(keyList(desk.seenBy(kTechnician).page(board.overdue.behind, {}, 10).refusals()) ==
          QStringList{u"right.counts"_s});
    CHECK(desk.reportsOf(kTechnician).make(desk.request(ReportKind::Ii06a)).isDone());
    for (const ReportKind kind : {ReportKind::Register, ReportKind::Overdue, ReportKind::Digest})
        CHECK(keyList(desk.reportsOf(kTechnician).make(desk.request(kind)).refusals()) ==
              QStringList{u"right.counts"_s});
    CHECK(keyList(desk.reportsOf(kTechnician)
                      .behind(desk.request(ReportKind::Ii06a), {}, u"received"_s, 10)
                      .refusals()) == QStringList{u"right.counts"_s});
}

TEST_CASE("a list shows names to who may export them and the rows without names to others") {
    TwoUnits desk;
    CHECK(desk.overdue(desk.reportsOf(kDirector)) ==
          QStringList{desk.here.code + u" Nguyễn Thị Đào"_s, desk.there.code + u" Trần Văn Mận"_s});
    CHECK(desk.overdue(desk.reportsOf(kCounter)) == QStringList{desk.here.code + u' '});
    CHECK(desk.overdue(MakeReport(desk.store().reports())).size() == 2);
}

TEST_CASE("a list with names leaves the program only by who may and that is recorded") {
    TwoUnits desk;
    const ReportRequest request = desk.request(ReportKind::Register);
    CHECK(keyList(desk.reportsOf(kCounter).makeToTakeAway(request).refusals()) ==
          QStringList{u"right.role"_s});
    CHECK(desk.desk().views.latest(10).isEmpty());
    REQUIRE(desk.reportsOf(kDirector).makeToTakeAway(request));
    REQUIRE(desk.desk().views.latest(10).size() == 1);
    CHECK(desk.desk().views.latest(10).first().kind == ViewKind::Export);
    REQUIRE(desk.reportsOf(kCounter).makeToTakeAway(desk.request(ReportKind::Ii06a)));
    REQUIRE(MakeReport(desk.store().reports()).makeToTakeAway(request));
    CHECK(desk.desk().views.latest(10).size() == 1);
}

TEST_CASE("in a store for real work figures are told to officers and names after a fresh proof") {
    AnOffice office;
    office.firstRun();
    store::SqliteDesk store(office.database(), office.clock());
    const QDate today(2026, 11, 23);
    const ReportRequest request{ReportKind::Overdue, {today, today}, {}, {}, SummaryBy::Unit};
    CHECK(keyList(sightOf(office.desk(), {}).refusals()) == QStringList{u"right.nobody"_s});
    CHECK(keyList(MakeReport(store.reports()).make(request).refusals()) == QStringList{u"right.nobody"_s});
    Actor supervisor = office.actor(u"kiemsoat"_s);
    CHECK(MakeReport(store.reports(), supervisor).make(request).isDone());
    CHECK(keyList(MakeReport(store.reports(), supervisor).makeToTakeAway(request).refusals()) ==
          QStringList{u"right.reauthenticate"_s});
    supervisor.provenAt = office.clock().now();
    CHECK(MakeReport(store.reports(), supervisor).makeToTakeAway(request).isDone());
}

TEST_CASE("a role that was taken away a moment ago shows nothing more") {
    TwoUnits desk;
    const SeeFigures figures = desk.seenBy(kCounter);
    const auto work = desk.desk().work.begin();
    store::execute(desk.database(), u"DELETE FROM role_grant WHERE officer = ?"_s,
                   desk.actor(kCounter).officer.id);
    work->commit();
    CHECK(keyList(figures.board(desk.everything()).refusals()) == QStringList{u"right.role"_s});
}

TEST_CASE("what is kept for the record is of one unit and is made again for its own people only") {
    TwoUnits desk;
    ReportRequest request = desk.request(ReportKind::Ii06a);
    CHECK(keyList(desk.keptBy(kElsewhere).keep(request, desk.actor(kElsewhere)).refusals()) ==
          QStringList{u"report.unit"_s});
    request.unit = desk.unit(u"so-noi-vu"_s);
    const auto kept = desk.keptBy(kElsewhere).keep(request, desk.actor(kElsewhere));
    REQUIRE(kept);
    CHECK(desk.keptBy(kElsewhere).all().value().size() == 1);
    CHECK(desk.keptBy(kDirector).again(kept->id).value().same);
    CHECK(desk.keptBy(kCounter).all().value().isEmpty());
    CHECK(keyList(desk.keptBy(kCounter).again(kept->id).refusals()) == QStringList{u"right.unit"_s});
}
