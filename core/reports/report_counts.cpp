// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller reports that count dossiers.
#include "core/calendar/working_calendar.h"
#include "core/reports/figure_filter.h"
#include "core/reports/ii06a.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace motcua {

namespace {

CaseFilter inPeriod(const ReportCase& report) {
    CaseFilter filter;
    filter.receivedUntil = report.cutOff;
    filter.endedFrom = report.request.period.begins();
    return filter;
}

bool isWithin(const ReportCase& report, const std::optional<Instant>& at) {
    return at && report.request.period.begins() <= *at && *at <= report.cutOff;
}

/// A row of its text and its numbers.
ReportRow plainRow(int, const QString& row, const QList<qint64>& sums) {
    ReportRow shown{row};
    for (const qint64 sum : sums) shown += ReportCell(sum);
    return shown;
}

void sumAllCounts(CountedReport& how) {
    for (const ReportColumn& column : how.head.columns)
        if (column.kind == CellKind::Count && column.isTotalled) how.sums += column.key;
}

QString procedureRow(const ReportCase& report, const CaseFact& fact) {
    const auto current = report.desk.desk.catalogue.current(fact.procedureCode);
    return current ? QStringLiteral("%1 – %2").arg(fact.procedureCode, current->procedure.name)
                   : fact.procedureCode;
}

/// The same, looked up once for each code.
std::function<QString(const CaseFact&)> procedureRows(const ReportCase& report) {
    return [&report, known = QHash<QString, QString>()](const CaseFact& fact) mutable {
        auto row = known.find(fact.procedureCode);
        if (row == known.end()) row = known.insert(fact.procedureCode, procedureRow(report, fact));
        return *row;
    };
}

QString ageKey(const AgeClass& age) {
    return QStringLiteral("age%1").arg(age.from);
}

/// What was taken in the period by receipts that held at the cut-off.
qint64 takenOf(const ReportCase& report, const CaseFact& fact) {
    qint64 taken = 0;
    for (const FeeTaken& one : fact.taken)
        if (isWithin(report, one.at) && !(one.cancelledAt && *one.cancelledAt <= report.cutOff))
            taken += one.amount.amount;
    return taken;
}

QList<qint64> feeAdds(const ReportCase& report, const CaseFact& fact) {
    const qint64 taken = takenOf(report, fact);
    const bool received = isWithin(report, fact.receivedAt);
    if (!received && taken == 0) return {};
    return {qint64(received),
            qint64(received && fact.fees.amount > 0),
            received ? fact.fees.amount : 0,
            qint64(received && fact.feesUnset > 0),
            qint64(taken > 0),
            taken};
}

QList<qint64> uncollectedAdds(const ReportCase& report, const CaseFact& fact) {
    const bool ready =
        fact.finishedAt && *fact.finishedAt <= report.cutOff && fact.endedAt == fact.finishedAt;
    if (!ready || (fact.returnedAt && *fact.returnedAt <= report.cutOff)) return {};
    const qint64 days =
        overdueDays(*fact.finishedAt, report.cutOff, report.desk.desk.centre.calendarOf(fact.competentUnit));
    QList<qint64> adds{1};
    for (const AgeClass& age : ageClasses()) adds += qint64(age.holds(days));
    return adds;
}

QList<qint64> requestAdds(const ReportCase& report, const CaseFact& fact) {
    int asked = 0;
    int askedBefore = 0;
    for (const ClockEvent& event : fact.moves) {
        if (event.kind != ClockEventKind::Pause || event.reason != ClockReason::Supplement) continue;
        if (isWithin(report, event.at)) ++asked;
        if (event.at < report.request.period.begins()) ++askedBefore;
    }
    const bool ended = isWithin(report, fact.endedAt);
    const bool refused = fact.status == PublicStatus::NotAccepted || fact.status == PublicStatus::Stopped;
    return {qint64(isWithin(report, fact.receivedAt)), qint64(asked > 0),
            qint64(asked > 0 && asked + askedBefore > 1), qint64(ended && refused),
            qint64(ended && fact.status == PublicStatus::Withdrawn)};
}

QList<qint64> apologyAdds(const ReportCase& report, const CaseFact& fact) {
    const auto place = ii06aPlace(fact, report.request.period, report.cutOff, report.desk.desk.centre);
    if (!place) return {};
    const bool late = place->stand == Ii06aPlace::Stand::Late;
    const bool overdue = place->stand == Ii06aPlace::Stand::Overdue;
    const bool everWritten = fact.apologyAt && *fact.apologyAt <= report.cutOff;
    return {qint64(late), qint64(overdue), qint64(isWithin(report, fact.apologyAt)),
            qint64((late || overdue) && !everWritten)};
}

}  // namespace

CountedReport feesReport(const ReportCase& report) {
    CountedReport how;
    how.head = {
        QStringLiteral("fees"),
        QStringLiteral("Phí, lệ phí phải thu và đã thu trong kỳ"),
        subtitlesOf(report),
        {textColumn("procedure", "Thủ tục hành chính", 60),
         countColumn("received", "Hồ sơ tiếp nhận"),
         countColumn("charged", "Hồ sơ có phí, lệ phí"),
         {QStringLiteral("due"), QStringLiteral("Phải thu"), CellKind::Money, 16, {}, true},
         countColumn("unset", "Hồ sơ có khoản thu chưa ấn định"),
         countColumn("paying", "Hồ sơ đã thu"),
         {QStringLiteral("taken"), QStringLiteral("Đã thu"), CellKind::Money, 16, {}, true}},
        {QStringLiteral("Phải thu: của hồ sơ tiếp nhận trong kỳ, theo mức thu của danh mục thủ tục khi "
                        "tiếp nhận. Đã thu: theo biên lai lập trong kỳ, trừ biên lai đã hủy.")}};
    how.filter = inPeriod(report);
    how.filter.endedFrom.reset();  // a fee may be paid when the result is collected
    how.filter.withFees = true;
    how.sums = {QStringLiteral("received"), QStringLiteral("charged"), QStringLiteral("due"),
                QStringLiteral("unset"),    QStringLiteral("paying"),  QStringLiteral("taken")};
    how.rowOf = procedureRows(report);
    how.adds = [&report](const CaseFact& fact) { return feeAdds(report, fact); };
    how.shown = [](int, const QString& row, const QList<qint64>& n) {
        return ReportRow{row, n.at(0), n.at(1), Dong{n.at(2)}, n.at(3), n.at(4), Dong{n.at(5)}};
    };
    return how;
}

CountedReport uncollectedReport(const ReportCase& report) {
    CountedReport how;
    how.head = {QStringLiteral("uncollected"),
                QStringLiteral("Kết quả chưa có người nhận, theo thời gian chờ"),
                subtitlesOf(report),
                {textColumn("unit", "Đơn vị giải quyết", 40), countColumn("all", "Tổng số")},
                {QStringLiteral("Thời gian chờ: ngày làm việc từ khi có kết quả.")}};
    for (const AgeClass& age : ageClasses())
        how.head.columns += ReportColumn{
            ageKey(age), ageText(age), CellKind::Count, 9, QStringLiteral("Số ngày làm việc đã chờ"), true};
    how.filter.receivedUntil = report.cutOff;
    sumAllCounts(how);
    how.rowOf = [&report](const CaseFact& fact) { return unitName(report, fact.competentUnit); };
    how.adds = [&report](const CaseFact& fact) { return uncollectedAdds(report, fact); };
    how.shown = plainRow;
    return how;
}

CountedReport requestsReport(const ReportCase& report) {
    CountedReport how;
    how.head = {
        QStringLiteral("requests"),
        QStringLiteral("Yêu cầu bổ sung, từ chối và rút hồ sơ theo thủ tục"),
        subtitlesOf(report),
        {textColumn("procedure", "Thủ tục hành chính", 60), countColumn("received", "Hồ sơ tiếp nhận"),
         countColumn("supplements", "Yêu cầu bổ sung"), countColumn("repeated", "Trong đó: quá một lần"),
         countColumn("refused", "Từ chối, dừng giải quyết"), countColumn("withdrawn", "Rút hồ sơ")},
        {QStringLiteral("Số hồ sơ; mỗi hồ sơ tính một lần trong mỗi cột.")}};
    how.filter = inPeriod(report);
    sumAllCounts(how);
    how.rowOf = procedureRows(report);
    how.adds = [&report](const CaseFact& fact) {
        const QList<qint64> adds = requestAdds(report, fact);
        const bool counts = std::any_of(adds.begin(), adds.end(), [](qint64 one) { return one != 0; });
        return counts ? adds : QList<qint64>();
    };
    how.shown = plainRow;
    return how;
}

CountedReport apologiesReport(const ReportCase& report) {
    CountedReport how;
    how.head = {
        QStringLiteral("apologies"),
        QStringLiteral("Phiếu xin lỗi và hẹn lại so với hồ sơ quá hạn"),
        subtitlesOf(report),
        {textColumn("unit", "Đơn vị giải quyết", 40), countColumn("late", "Giải quyết quá hạn trong kỳ"),
         countColumn("overdue", "Đang quá hạn"), countColumn("letters", "Phiếu xin lỗi trong kỳ"),
         countColumn("without", "Quá hạn chưa có phiếu xin lỗi")},
        {QStringLiteral("Phiếu xin lỗi: phiếu xin lỗi và hẹn lại ngày trả kết quả in lần đầu.")}};
    how.filter = inPeriod(report);
    how.filter.withApologies = true;
    sumAllCounts(how);
    how.rowOf = [&report](const CaseFact& fact) { return unitName(report, fact.competentUnit); };
    how.adds = [&report](const CaseFact& fact) { return apologyAdds(report, fact); };
    how.shown = plainRow;
    return how;
}

}  // namespace motcua
