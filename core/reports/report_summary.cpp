// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ii06a.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_parts.h"

namespace motcua {

namespace {

QString rowTitle(SummaryBy by) {
    switch (by) {
        case SummaryBy::Unit:
            return QStringLiteral("Đơn vị giải quyết");
        case SummaryBy::Sector:
            return QStringLiteral("Lĩnh vực");
        case SummaryBy::Officer:
            break;
    }
    return QStringLiteral("Cán bộ");
}

QList<ReportColumn> columns(SummaryBy by) {
    QList<ReportColumn> columns{{keyOf(by), rowTitle(by), CellKind::Text, 40, {}, false}};
    columns << countColumn("carried", "Kỳ trước chuyển sang") << countColumn("received", "Tiếp nhận trong kỳ")
            << countColumn("resolved", "Đã giải quyết") << countColumn("early", "Trước hạn", "Đã giải quyết")
            << countColumn("onTime", "Đúng hạn", "Đã giải quyết")
            << countColumn("late", "Quá hạn", "Đã giải quyết")
            << ReportColumn{QStringLiteral("share"),
                            QStringLiteral("Tỷ lệ đúng hạn"),
                            CellKind::Share,
                            11,
                            QStringLiteral("Đã giải quyết"),
                            false}
            << countColumn("open", "Đang giải quyết") << countColumn("within", "Trong hạn", "Đang giải quyết")
            << countColumn("overdue", "Quá hạn", "Đang giải quyết");
    return columns;
}

QString rowOf(const ReportCase& report, const CaseFact& fact) {
    switch (report.request.by) {
        case SummaryBy::Unit:
            return unitName(report, fact.competentUnit);
        case SummaryBy::Sector:
            return fact.sector;
        case SummaryBy::Officer:
            break;
    }
    return officerName(report, fact.holder);
}

QList<qint64> summaryAdds(const ReportCase& report, const CaseFact& fact) {
    const auto place = ii06aPlace(fact, report.request.period, report.cutOff, report.desk.desk.centre);
    if (!place) return {};
    const QList<qint64> all = ii06aColumns(*place);
    return {
        all.at(3), all.at(1) + all.at(2), all.at(4), all.at(5), all.at(6), all.at(7), all.at(8), all.at(9),
        all.at(10)};
}

ReportRow summaryRow(const QString& row, const QList<qint64>& n) {
    const ReportCell share =
        n.at(2) > 0 ? ReportCell(double(n.at(3) + n.at(4)) / double(n.at(2))) : ReportCell();
    return {row, n.at(0), n.at(1), n.at(2), n.at(3), n.at(4), n.at(5), share, n.at(6), n.at(7), n.at(8)};
}

}  // namespace

CountedReport summaryReport(const ReportCase& report) {
    CountedReport how;
    how.head = {QStringLiteral("summary"),
                QStringLiteral("Tổng hợp tình hình giải quyết hồ sơ"),
                subtitlesOf(report),
                columns(report.request.by),
                {QStringLiteral(
                    "Tỷ lệ đúng hạn: hồ sơ giải quyết trước hạn và đúng hạn trên tổng số đã giải quyết.")}};
    if (report.request.by == SummaryBy::Officer)
        how.head.notes += QStringLiteral(
            "Cán bộ: người đang giữ hồ sơ; với hồ sơ đã giải quyết là người giữ khi kết thúc.");
    how.filter.receivedUntil = report.cutOff;
    how.filter.endedFrom = report.request.period.begins();
    for (const ReportColumn& column : how.head.columns.mid(1))
        if (column.kind == CellKind::Count) how.sums += column.key;
    how.rowOf = [&report](const CaseFact& fact) { return rowOf(report, fact); };
    how.adds = [&report](const CaseFact& fact) { return summaryAdds(report, fact); };
    how.shown = [](int, const QString& row, const QList<qint64>& sums) { return summaryRow(row, sums); };
    how.checks = [](const QList<qint64>& n) {
        return QList<ReportCheck>{{QStringLiteral("Kỳ trước + tiếp nhận = đã giải quyết + đang giải quyết"),
                                   n.at(0) + n.at(1) == n.at(2) + n.at(6)}};
    };
    return how;
}

}  // namespace motcua
