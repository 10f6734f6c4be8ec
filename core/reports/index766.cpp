// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/index766.h"

#include "core/calendar/clock_ledger.h"
#include "core/calendar/working_time.h"
#include "core/dossier/centre_book.h"
#include "core/reports/ii06a.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

/// The clock as the index sees it at the cut-off.
struct IndexClock {
    Instant due;
    QList<WaitingSegment> waits;
    std::optional<Instant> askedAt;  ///< for the supplement that is still awaited
    int supplements = 0;
};

IndexClock clockOf(const CaseFact& fact, Instant cutOff, const CentreBook& centre) {
    IndexClock clock{fact.promisedDue, {}, {}, 0};
    QList<ClockEvent> known{{ClockEventKind::Start, fact.clockStartAt, {}, ClockReason::Receipt, {}, {}, {}}};
    for (const ClockEvent& event : fact.moves)
        if (event.at <= cutOff) known += event;
    if (known.size() == 1) return clock;
    const auto answer =
        evaluateLedger(fact.limit, known, centre.calendarAt(fact.competentUnit, fact.calendarVersion));
    if (!answer) return clock;
    clock.due = answer->index766Due;
    clock.waits = answer->waits;
    for (const WaitingSegment& wait : answer->waits) {
        if (wait.reason != ClockReason::Supplement) continue;
        ++clock.supplements;
        if (!wait.to) clock.askedAt = wait.from;
    }
    return clock;
}

Instant endOf(const CaseFact& fact, const IndexClock& clock, Instant cutOff) {
    if (!fact.isOpenAt(cutOff)) return *fact.endedAt;
    return clock.askedAt.value_or(cutOff);
}

qint64 waited(const IndexClock& clock, Instant end, const WorkingCalendar& calendar) {
    qint64 seconds = 0;
    for (const WaitingSegment& wait : clock.waits)
        seconds += std::max<qint64>(
            0, workingSecondsBetween(wait.from, std::min(end, wait.to.value_or(end)), calendar));
    return seconds;
}

/// Two places after the comma, of a hundred.
ReportCell rate(qint64 part, qint64 all) {
    if (all == 0) return {};
    return std::round(double(part) * 10'000 / double(all)) / 10'000;
}

ReportCell hours(qint64 seconds, qint64 of) {
    if (of == 0) return {};
    return std::round(double(seconds) / double(of) / 36) / 100;
}

enum Sum { All, OnTime, Late, LegalOnTime, LegalLate, Finished, Used, Allowed };

QList<ReportColumn> indexColumns() {
    const char* progress = "2.1 Đúng hạn";
    const char* legal = "Theo hạn pháp lý";
    const char* time = "2.2 Thời gian giải quyết trung bình";
    return {textColumn("sector", "Lĩnh vực", 36),
            countColumn("all", "Tổng số hồ sơ"),
            countColumn("onTime", "Đúng hạn", progress),
            countColumn("late", "Quá hạn", progress),
            {QStringLiteral("share"), QStringLiteral("Tỷ lệ"), CellKind::Share, 10,
             QString::fromUtf8(progress), false},
            countColumn("legalOnTime", "Đúng hạn", legal),
            countColumn("legalLate", "Quá hạn", legal),
            {QStringLiteral("legalShare"), QStringLiteral("Tỷ lệ"), CellKind::Share, 10,
             QString::fromUtf8(legal), false},
            countColumn("finished", "Hồ sơ có kết quả", time),
            {QStringLiteral("usedHours"), QStringLiteral("Đã dùng (giờ làm việc)"), CellKind::Hours, 12,
             QString::fromUtf8(time), false},
            {QStringLiteral("allowedHours"), QStringLiteral("Quy định (giờ làm việc)"), CellKind::Hours, 12,
             QString::fromUtf8(time), false},
            {QStringLiteral("usedShare"), QStringLiteral("Đã dùng / quy định"), CellKind::Share, 12,
             QString::fromUtf8(time), false}};
}

QList<qint64> indexAdds(const ReportCase& report, const CaseFact& fact) {
    const CentreBook& centre = report.desk.desk.centre;
    const Period& period = report.request.period;
    const auto place = index766Place(fact, period, report.cutOff, centre);
    const auto legal = ii06aPlace(fact, period, report.cutOff, centre);
    if (!place || !legal) return {};
    const bool legalLate =
        legal->stand == Ii06aPlace::Stand::Late || legal->stand == Ii06aPlace::Stand::Overdue;
    return {1,
            qint64(place->onTime),
            qint64(!place->onTime),
            qint64(!legalLate),
            qint64(legalLate),
            qint64(place->usedSeconds.has_value()),
            place->usedSeconds.value_or(0),
            place->allowedSeconds};
}

ReportRow indexRow(const QString& row, const QList<qint64>& n) {
    return {row,
            n.at(All),
            n.at(OnTime),
            n.at(Late),
            rate(n.at(OnTime), n.at(All)),
            n.at(LegalOnTime),
            n.at(LegalLate),
            rate(n.at(LegalOnTime), n.at(All)),
            n.at(Finished),
            hours(n.at(Used), n.at(Finished)),
            hours(n.at(Allowed), n.at(Finished)),
            rate(n.at(Used), n.at(Allowed))};
}

}  // namespace

std::optional<Index766Place> index766Place(const CaseFact& fact, const Period& period, Instant cutOff,
                                           const CentreBook& centre) {
    if (fact.receivedAt > cutOff) return std::nullopt;
    if (fact.endedAt && *fact.endedAt < period.begins()) return std::nullopt;
    const IndexClock clock = clockOf(fact, cutOff, centre);
    const Instant end = endOf(fact, clock, cutOff);
    Index766Place place;
    place.onTime = clock.supplements < 2 && end <= clock.due;
    if (fact.isOpenAt(cutOff) || !fact.finishedAt) return place;
    const WorkingCalendar& calendar = centre.calendarAt(fact.competentUnit, fact.calendarVersion);
    place.usedSeconds = std::max<qint64>(
        0, workingSecondsBetween(fact.clockStartAt, end, calendar) - waited(clock, end, calendar));
    place.allowedSeconds = std::max<qint64>(0, workingSecondsBetween(fact.clockStartAt, clock.due, calendar) -
                                                   waited(clock, clock.due, calendar));
    return place;
}

CountedReport index766Report(const ReportCase& report) {
    CountedReport how;
    how.head = {
        QStringLiteral("index766"),
        QStringLiteral("Bộ chỉ số 766/QĐ-TTg – Nhóm tiến độ, kết quả giải quyết"),
        subtitlesOf(report),
        indexColumns(),
        {QStringLiteral("2.1: kết thúc xử lý không sau ngày hẹn trả, trừ thời gian chờ; yêu cầu bổ sung "
                        "lần thứ hai tính là quá hạn; hồ sơ chưa kết thúc so với thời điểm chốt số liệu."),
         QStringLiteral("2.2: thời gian làm việc từ khi tiếp nhận đến khi có kết quả, trừ thời gian chờ, "
                        "so với thời hạn."),
         QStringLiteral("Theo hạn pháp lý: tính cả việc tính lại thời hạn sau bổ sung và gia hạn.")}};
    how.filter.receivedUntil = report.cutOff;
    how.filter.endedFrom = report.request.period.begins();
    how.sums = {QStringLiteral("all"),         QStringLiteral("onTime"),    QStringLiteral("late"),
                QStringLiteral("legalOnTime"), QStringLiteral("legalLate"), QStringLiteral("finished"),
                QStringLiteral("used"),        QStringLiteral("allowed")};
    how.rowOf = [](const CaseFact& fact) { return fact.sector; };
    how.adds = [&report](const CaseFact& fact) { return indexAdds(report, fact); };
    how.shown = [](int, const QString& row, const QList<qint64>& sums) { return indexRow(row, sums); };
    how.checks = [](const QList<qint64>& n) {
        return QList<ReportCheck>{
            {QStringLiteral("Đúng hạn + quá hạn = tổng số"), n.at(OnTime) + n.at(Late) == n.at(All)},
            {QStringLiteral("Đúng hạn + quá hạn = tổng số (pháp lý)"),
             n.at(LegalOnTime) + n.at(LegalLate) == n.at(All)}};
    };
    return how;
}

}  // namespace motcua
