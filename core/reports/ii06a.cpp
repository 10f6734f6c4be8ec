// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ii06a.h"

#include "core/dossier/centre_book.h"
#include "core/reports/case_ending.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_parts.h"

namespace motcua {

namespace {

using Intake = Ii06aPlace::Intake;
using Stand = Ii06aPlace::Stand;

Stand standOf(const CaseFact& fact, Instant cutOff, const CentreBook& centre) {
    if (!fact.isOpenAt(cutOff)) {
        if (fact.endedHow == Timeliness::Early) return Stand::Early;
        return fact.endedHow == Timeliness::Overdue ? Stand::Late : Stand::OnTime;
    }
    const auto due = dueAt(fact, cutOff, centre);
    return due && cutOff > *due ? Stand::Overdue : Stand::Within;
}

QList<ReportColumn> columns() {
    const char* received = "Số lượng hồ sơ tiếp nhận";
    const char* resolved = "Số lượng hồ sơ đã giải quyết";
    const char* open = "Số lượng hồ sơ đang giải quyết";
    QList<ReportColumn> columns{
        {QStringLiteral("no"), QStringLiteral("TT (1)"), CellKind::Count, 5, {}, false},
        textColumn("sector", "Lĩnh vực giải quyết (2)", 36)};
    columns << countColumn("received", "Tổng số (3)", received)
            << countColumn("online", "Trong kỳ – Trực tuyến (4)", received)
            << countColumn("direct", "Trong kỳ – Trực tiếp, dịch vụ bưu chính (5)", received)
            << countColumn("carried", "Từ kỳ trước (6)", received)
            << countColumn("resolved", "Tổng số (7)", resolved)
            << countColumn("early", "Trước hạn (8)", resolved)
            << countColumn("onTime", "Đúng hạn (9)", resolved)
            << countColumn("late", "Quá hạn (10)", resolved) << countColumn("open", "Tổng số (11)", open)
            << countColumn("within", "Trong hạn (12)", open) << countColumn("overdue", "Quá hạn (13)", open);
    return columns;
}

QStringList notes() {
    return {QStringLiteral("Đơn vị tính: Số hồ sơ TTHC."),
            QStringLiteral("Kiểm tra: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); "
                           "(3) = (7) + (11)."),
            QStringLiteral("Trước hạn: có kết quả trước buổi làm việc chứa hạn trả. Hồ sơ rút, từ chối, dừng "
                           "giải quyết tính là đã giải quyết, đúng hạn nếu chưa quá hạn trả. Hồ sơ chờ bổ "
                           "sung hoặc tạm dừng tính là đang giải quyết trong hạn.")};
}

QList<ReportCheck> checksOf(const QList<qint64>& n) {
    return {{QStringLiteral("(3) = (4) + (5) + (6)"), n.at(0) == n.at(1) + n.at(2) + n.at(3)},
            {QStringLiteral("(7) = (8) + (9) + (10)"), n.at(4) == n.at(5) + n.at(6) + n.at(7)},
            {QStringLiteral("(11) = (12) + (13)"), n.at(8) == n.at(9) + n.at(10)},
            {QStringLiteral("(3) = (7) + (11)"), n.at(0) == n.at(4) + n.at(8)}};
}

}  // namespace

std::optional<Ii06aPlace> ii06aPlace(const CaseFact& fact, const Period& period, Instant cutOff,
                                     const CentreBook& centre) {
    if (fact.receivedAt > cutOff) return std::nullopt;
    if (fact.endedAt && *fact.endedAt < period.begins()) return std::nullopt;
    Ii06aPlace place;
    if (fact.receivedAt < period.begins())
        place.intake = Intake::CarriedOver;
    else
        place.intake = fact.channel == Channel::Online ? Intake::Online : Intake::Direct;
    place.stand = standOf(fact, cutOff, centre);
    return place;
}

QList<qint64> ii06aColumns(const Ii06aPlace& place) {
    const auto came = [&](Intake intake) { return qint64(place.intake == intake); };
    const auto stands = [&](Stand stand) { return qint64(place.stand == stand); };
    return {1,
            came(Intake::Online),
            came(Intake::Direct),
            came(Intake::CarriedOver),
            qint64(place.isResolved()),
            stands(Stand::Early),
            stands(Stand::OnTime),
            stands(Stand::Late),
            qint64(!place.isResolved()),
            stands(Stand::Within),
            stands(Stand::Overdue)};
}

CountedReport ii06aReport(const ReportCase& report) {
    CountedReport how;
    how.head = {
        QStringLiteral("ii06a"),
        QStringLiteral("Biểu số II.06a/VPCP/KSTT – Tình hình, kết quả giải quyết TTHC tại cơ quan, đơn vị "
                       "trực tiếp giải quyết TTHC"),
        subtitlesOf(report), columns(), notes()};
    how.filter.receivedUntil = report.cutOff;
    how.filter.endedFrom = report.request.period.begins();
    for (const ReportColumn& column : how.head.columns.mid(2)) how.sums += column.key;
    how.rowOf = [](const CaseFact& fact) { return fact.sector; };
    how.adds = [&report](const CaseFact& fact) {
        const auto place = ii06aPlace(fact, report.request.period, report.cutOff, report.desk.desk.centre);
        return place ? ii06aColumns(*place) : QList<qint64>();
    };
    how.shown = [](int no, const QString& row, const QList<qint64>& sums) {
        ReportRow shown{no == 0 ? ReportCell() : ReportCell(qint64(no)), row};
        for (const qint64 sum : sums) shown += ReportCell(sum);
        return shown;
    };
    how.checks = checksOf;
    return how;
}

}  // namespace motcua
