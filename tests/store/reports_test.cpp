// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/make_report.h"

#include "core/dossier/take_fees.h"
#include "core/reports/attention.h"
#include "core/reports/report_json.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/every_number.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using motcua::test::aProcedure;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant at(int month, int day, int hour) {
    return fromLocal(QDate(2026, month, day), QTime(hour, 0));
}

/// A quarter of a dozen dossiers, counted by hand below.
class AQuarter : public ADesk {
public:
    AQuarter() {
        const auto work = desk().work.begin();
        Procedure land = aProcedure(u"1.002200"_s, u"Cấp giấy chứng nhận"_s);
        land.sector = u"Đất đai"_s;
        m_land = addProcedure(land);
        work->commit();
        keep(at(7, 1, 8), at(7, 8, 17), at(7, 6, 9));                      // direct, early
        keep(at(7, 1, 9), at(7, 8, 17), at(7, 8, 16), Channel::Online);    // online, on time
        keep(at(7, 2, 9), at(7, 9, 17), at(7, 13, 9), Channel::Post);      // direct, late
        keep(at(6, 25, 9), at(7, 2, 17), at(7, 1, 9));                     // carried over, early
        keep(at(6, 25, 9), at(7, 2, 17), at(6, 30, 9));                    // ended before
        keep(at(9, 28, 9), at(10, 5, 17), std::nullopt, Channel::Online);  // online, within
        keep(at(9, 1, 9), at(9, 8, 17), at(10, 2, 9));                     // direct, overdue, ended later
        m_isLand = true;
        keep(at(5, 4, 9), at(9, 15, 17), std::nullopt);                    // carried over, overdue
        keep(at(9, 30, 9), at(10, 7, 17), std::nullopt, Channel::Online);  // online, within
        keep(at(8, 3, 9), at(8, 10, 17), at(8, 10, 14));                   // direct, on time
        keep(at(10, 1, 9), at(10, 8, 17), std::nullopt);                   // received later
    }

    ReportRequest request(ReportKind kind) const {
        return {kind, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, {}, {}, SummaryBy::Unit};
    }
    MakeReport reports() { return MakeReport(store().reports()); }
    /// The rows of a report: "text|number|number…".
    QStringList lines(const ReportRequest& request) {
        const auto report = reports().make(request);
        REQUIRE(report);
        for (const ReportCheck& check : report->checks) CHECK(check.holds);
        QStringList found;
        const ReportTable table = wholeTable(*report);
        for (const ReportRow& row : table.rows) found += line(row);
        if (table.totals) found += line(*table.totals);
        return found;
    }

private:
    static QString line(const ReportRow& row) {
        QStringList cells;
        for (const ReportCell& cell : row) {
            if (const auto* text = std::get_if<QString>(&cell)) cells += *text;
            if (const auto* number = std::get_if<qint64>(&cell)) cells += QString::number(*number);
            if (const auto* money = std::get_if<Dong>(&cell)) cells += QString::number(money->amount);
            if (const auto* part = std::get_if<double>(&cell)) cells += QString::number(*part, 'f', 2);
        }
        return cells.join(u'|');
    }
    void keep(Instant received, Instant due, std::optional<Instant> ended,
              Channel channel = Channel::Counter) {
        ADossier dossier(*this);
        dossier.due(due).with([&](Dossier& d) {
            d.receivedAt = d.clockStartAt = received;
            d.receivedOn = localDate(received);
            d.promisedDue = due;
            d.channel = channel;
            d.ledger.first().at = received;
            d.finishedAt = ended;
            d.fees = {{u"Lệ phí"_s, Dong{8000}}};
            if (ended) d.status = PublicStatus::Finished;
            if (m_isLand) d.procedureVersion = *m_land;
        });
        dossier.keep();
    }

    std::optional<ProcedureVersionId> m_land;
    bool m_isLand = false;
};

}  // namespace

TEST_CASE("form II 06a of a quarter is what was counted by hand") {
    AQuarter desk;
    CHECK(desk.lines(desk.request(ReportKind::Ii06a)) == QStringList{u"1|Đất đai|3|1|1|1|1|0|1|0|2|1|1"_s,
                                                                     u"2|Hộ tịch|6|2|3|1|4|2|1|1|2|1|1"_s,
                                                                     u"Tổng số|9|3|4|2|5|2|2|1|4|2|2"_s});
}

TEST_CASE("each number of form II 06a opens its dossiers") {
    AQuarter desk;
    const ReportRequest request = desk.request(ReportKind::Ii06a);
    const auto total = [&](const QString& row, const QString& column) {
        const auto behind = desk.reports().behind(request, row, column, 100);
        REQUIRE(behind);
        CHECK(behind->rows.size() == behind->total);
        return behind->total;
    };
    CHECK(total(u"Hộ tịch"_s, u"received"_s) == 6);
    CHECK(total(u"Hộ tịch"_s, u"late"_s) == 1);
    CHECK(total(u"Đất đai"_s, u"overdue"_s) == 1);
    CHECK(total({}, u"resolved"_s) == 5);
    CHECK(total({}, u"open"_s) == 4);
    CHECK(desk.reports().behind(request, {}, u"no"_s, 1).refusals().first().key == u"report.notCounted"_s);
}

TEST_CASE("each cell of each report opens exactly the dossiers that it counts") {
    AQuarter desk;
    const Period quarter = desk.request(ReportKind::Ii06a).period;
    for (const ReportRequest& request : test::countedRequests(quarter)) {
        CAPTURE(keyOf(request.kind), keyOf(request.by));
        CHECK(test::differencesOf(desk.reports(), request) == QStringList());
    }
    const Period month{QDate(2026, 9, 1), QDate(2026, 9, 30)};
    ReportRequest earlier = desk.request(ReportKind::Ii06a);
    earlier.period = month;
    earlier.asOf = at(9, 20, 12);
    CHECK(test::differencesOf(desk.reports(), earlier) == QStringList());
}

TEST_CASE(
    "fees that were taken, supplements that were repeated and letters of apology open their dossiers too") {
    AQuarter desk;
    const Actor officer = desk.actor(u"haichau.quay1"_s);
    const ClockEvent asked{ClockEventKind::Pause, at(9, 29, 9), {}, ClockReason::Supplement, {}, {}, {}};
    const ClockEvent back{ClockEventKind::Restart, at(9, 29, 10), {}, ClockReason::Supplement, {}, {}, {}};
    ADossier(desk)
        .with([&](Dossier& d) {
            d.receivedAt = d.clockStartAt = d.ledger.first().at = at(9, 28, 8);
            d.receivedOn = QDate(2026, 9, 28);
            d.fees = {{u"Lệ phí"_s, Dong{8000}}};
            d.ledger << asked << back << asked << back;
        })
        .keep();
    const DossierId late{7};
    REQUIRE(TakeFees(desk.desk()).take(late, Dong{5000}, PayBy::Cash, officer));
    {
        const auto work = desk.desk().work.begin();
        desk.desk().prints.add(late, form_meaning::kExtension, desk.clock().now(), officer.officer.id);
        work->commit();
    }
    const Period period{QDate(2026, 7, 1), QDate(2026, 12, 31)};
    for (const ReportKind kind : {ReportKind::Fees, ReportKind::Requests, ReportKind::Apologies}) {
        CAPTURE(keyOf(kind));
        CHECK(test::differencesOf(desk.reports(), {kind, period, {}, {}, SummaryBy::Unit}) == QStringList());
    }
    const auto behind = [&](ReportKind kind, const QString& column) {
        return desk.reports().behind({kind, period, {}, {}, SummaryBy::Unit}, {}, column, 10).value().total;
    };
    CHECK(behind(ReportKind::Fees, u"taken"_s) == 1);
    CHECK(behind(ReportKind::Requests, u"repeated"_s) == 1);
    CHECK(behind(ReportKind::Apologies, u"letters"_s) == 1);
}

TEST_CASE("units are reported with those below them and no others") {
    AQuarter desk;
    ReportRequest request = desk.request(ReportKind::Ii06a);
    request.unit = desk.unit(u"tt-hai-chau"_s);
    CHECK(desk.lines(request).last() == u"Tổng số|9|3|4|2|5|2|2|1|4|2|2"_s);
    request.unit = desk.unit(u"so-tu-phap"_s);
    CHECK(desk.lines(request).last() == u"Tổng số|0|0|0|0|0|0|0|0|0|0|0"_s);
}

TEST_CASE("the summary adds up the same dossiers by unit sector and officer") {
    AQuarter desk;
    ReportRequest request = desk.request(ReportKind::Summary);
    CHECK(desk.lines(request).last() == u"Tổng số|2|7|5|2|2|1|0.80|4|2|2"_s);
    request.by = SummaryBy::Sector;
    CHECK(desk.lines(request).first() == u"Đất đai|1|2|1|0|1|0|1.00|2|1|1"_s);
    request.by = SummaryBy::Officer;
    CHECK(desk.lines(request).last() == u"Tổng số|2|7|5|2|2|1|0.80|4|2|2"_s);
}

TEST_CASE("fees are those of what was received in the period") {
    AQuarter desk;
    CHECK(desk.lines(desk.request(ReportKind::Fees)).last() == u"Tổng số|7|7|56000|0|0|0"_s);
}

TEST_CASE("the index stands beside the legal count") {
    AQuarter desk;
    const QStringList lines = desk.lines(desk.request(ReportKind::Index766));
    CHECK(lines.last().startsWith(u"Tổng số|9|6|3|0.67|6|3|0.67|5|"_s));
}

TEST_CASE("overdue dossiers are listed by due date as they stood at the cut off") {
    AQuarter desk;
    const QStringList lines = desk.lines(desk.request(ReportKind::Overdue));
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().contains(u"20260901"_s));
    CHECK(lines.last().contains(u"20260504"_s));
}

TEST_CASE("the register goes on from year to year and day to day") {
    AQuarter desk;
    ReportRequest request = desk.request(ReportKind::Register);
    CHECK(desk.lines(request).size() == 7);
    request.period = {QDate(2025, 12, 1), QDate(2026, 5, 31)};
    CHECK(desk.lines(request).size() == 1);
}

TEST_CASE("uncollected results stand in the class of their age") {
    AQuarter desk;
    CHECK(desk.lines(desk.request(ReportKind::Uncollected)).last() == u"Tổng số|6|0|0|0|0|0|6"_s);
}

TEST_CASE("apologies are held against what is late") {
    AQuarter desk;
    CHECK(desk.lines(desk.request(ReportKind::Apologies)).last() == u"Tổng số|1|2|0|3"_s);
}

TEST_CASE("a kept report gives the same figures after later events") {
    AQuarter desk;
    KeepReport reports(desk.store().reports());
    const Actor actor = desk.actor(u"haichau.quay1"_s);
    const auto kept = reports.keep(desk.request(ReportKind::Ii06a), actor);
    REQUIRE(kept);
    CHECK(kept->request.asOf == Instant{at(10, 1, 0).ms - 1});
    for (const qint64 id : {6, 8, 9}) {
        Dossier dossier = desk.desk().dossiers.load(DossierId(id)).value();
        const auto work = desk.desk().work.begin();
        dossier.ledger +=
            ClockEvent{ClockEventKind::Pause, at(10, 2, 9), {}, ClockReason::Supplement, {}, {}, {}};
        dossier.due.reset();
        dossier.status = PublicStatus::SupplementRequested;
        desk.desk().dossiers.update(dossier);
        work->commit();
    }
    const auto again = reports.again(kept->id);
    REQUIRE(again);
    CHECK(again->same);
    CHECK(desk.store().reports().stored.all().size() == 1);
    CHECK(reports.again(StoredReportId(9)).refusals().first().key == u"report.unknown"_s);
    CHECK(reports.keep(desk.request(ReportKind::Register), actor).refusals().first().key ==
          u"report.notKept"_s);
}

TEST_CASE("a request that makes no sense is refused with everything that is wrong") {
    AQuarter desk;
    ReportRequest request = desk.request(ReportKind::Ii06a);
    std::swap(request.period.from, request.period.to);
    request.unit = UnitId(99999);
    QStringList keys;
    for (const Refusal& refusal : desk.reports().make(request).refusals()) keys += refusal.key;
    CHECK(keys == QStringList{u"period.order"_s, u"unit.unknown"_s});
    request = desk.request(ReportKind::Ii06a);
    request.asOf = desk.clock().now().plusSeconds(1);
    CHECK(desk.reports().make(request).refusals().first().key == u"asOf.range"_s);
    request = desk.request(ReportKind::Ii06a);
    CHECK(desk.reports().make(request, [](qint64) { return false; }).refusals().first().key ==
          u"report.cancelled"_s);
}

TEST_CASE("what needs attention is told with who has it and what is missing") {
    AQuarter desk;
    const FigureMoment moment{desk.clock().now(), desk.clock().now().plusSeconds(86'400)};
    const QList<AttentionItem> items = AttentionList(desk.store().reports()).items({}, moment, 10);
    REQUIRE(items.size() == 4);
    CHECK(items.first().urgency == Urgency::Overdue);
    CHECK(items.first().overdueDays > 0);
    CHECK(items.first().remedies.remind);
    CHECK(items.first().remedies.extend);
    CHECK(items.first().row.assigneeName == desk.actor(u"haichau.quay1"_s).officer.name);
    CHECK(desk.lines(desk.request(ReportKind::Digest)).size() == 4);
}
