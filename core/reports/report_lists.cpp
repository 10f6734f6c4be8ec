// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that list dossiers one by one.
#include "core/calendar/working_calendar.h"
#include "core/dossier/void_number.h"
#include "core/reports/attention.h"
#include "core/reports/case_ending.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <memory>

namespace motcua {

namespace {

constexpr int kRowsAtOnce = 500;
constexpr int kMostInDigest = 500;

ReportColumn instantColumn(const char* key, const char* title) {
    return {QString::fromLatin1(key), QString::fromUtf8(title), CellKind::Instant, 17, {}, false};
}

ReportCell cell(const std::optional<Instant>& at) {
    return at ? ReportCell(*at) : ReportCell();
}

ReportHead registerHead(const ReportCase& report) {
    ReportHead head{
        QStringLiteral("register"), QStringLiteral("Sổ theo dõi hồ sơ"), subtitlesOf(report), {}, {}};
    head.columns = {textColumn("unit", "Nơi tiếp nhận", 30),
                    {QStringLiteral("volume"), QStringLiteral("Quyển"), CellKind::Count, 7, {}, false},
                    {QStringLiteral("number"), QStringLiteral("Số"), CellKind::Count, 8, {}, false},
                    textColumn("code", "Mã hồ sơ", 26),
                    textColumn("procedure", "Tên thủ tục hành chính", 45),
                    {QStringLiteral("sets"), QStringLiteral("Số bộ"), CellKind::Count, 7, {}, false},
                    textColumn("name", "Tên cá nhân, tổ chức", 28),
                    textColumn("address", "Địa chỉ", 36),
                    textColumn("phone", "Số điện thoại", 14),
                    textColumn("agency", "Cơ quan chủ trì giải quyết", 34),
                    instantColumn("receivedAt", "Nhận hồ sơ"),
                    instantColumn("promisedDue", "Hẹn trả kết quả"),
                    instantColumn("due", "Hạn hiện tại"),
                    instantColumn("returnedAt", "Trả kết quả"),
                    textColumn("method", "Phương thức nhận kết quả", 18),
                    textColumn("receiver", "Người nhận", 28),
                    textColumn("status", "Trạng thái", 24)};
    return head;
}

ReportRow registerRow(const QString& unit, const RegisterEntry& entry) {
    return {unit,
            qint64(entry.place.volume),
            entry.place.number,
            entry.code,
            entry.procedure,
            qint64(entry.sets),
            entry.submitter,
            entry.address,
            entry.phone,
            entry.competentUnit,
            entry.receivedAt,
            entry.promisedDue,
            cell(entry.due),
            cell(entry.returnedAt),
            returnMethodText(entry.returnBy),
            entry.receiver,
            standingLabel(entry.status, entry.voidedAt.has_value())};
}

/// The units and those below them; all where there are none.
QList<Unit> unitsBelow(const Directory& directory, const std::optional<QList<UnitId>>& tops) {
    QList<Unit> found;
    QList<UnitId> within;
    for (const Unit& unit : directory.units()) {  // parents come first
        const bool below = !tops || tops->contains(unit.id) || (unit.parent && within.contains(*unit.parent));
        if (!below) continue;
        within += unit.id;
        found += unit;
    }
    return found;
}

/// Walks unit by unit and day by day, so that no more than a day's entries are in memory.
class RegisterWalk {
public:
    RegisterWalk(const Desk& desk, QList<Unit> units, const Period& period)
        : m_desk(desk), m_units(std::move(units)), m_period(period), m_day(period.from) {}

    std::optional<ReportRow> next() {
        while (m_at == m_entries.size()) {
            if (m_day > m_period.to) {
                m_day = m_period.from;
                ++m_unit;
            }
            if (m_unit >= m_units.size()) return std::nullopt;
            m_entries = m_desk.registers.entries(m_units.at(m_unit).id, m_day, m_day);
            m_at = 0;
            m_day = m_day.addDays(1);
        }
        return registerRow(m_units.at(m_unit).name, m_entries.at(m_at++));
    }

private:
    const Desk& m_desk;
    QList<Unit> m_units;
    Period m_period;
    QDate m_day;
    QList<RegisterEntry> m_entries;
    qsizetype m_unit = 0;
    qsizetype m_at = 0;
};

/// A dossier that was overdue at the cut-off.
struct LateDossier {
    Instant due;
    DossierId id{0};
    UnitId unit{0};
};

ReportHead overdueHead(const ReportCase& report) {
    ReportHead head{
        QStringLiteral("overdue"),
        QStringLiteral("Danh sách hồ sơ quá hạn chưa giải quyết"),
        subtitlesOf(report),
        {},
        {QStringLiteral("Số ngày quá hạn: ngày làm việc sau ngày hẹn trả. Bước và người giữ: hiện nay.")}};
    head.columns = {
        textColumn("code", "Mã hồ sơ", 26),
        textColumn("procedure", "Thủ tục hành chính", 45),
        textColumn("name", "Người nộp", 28),
        textColumn("unit", "Đơn vị giải quyết", 34),
        textColumn("step", "Bước", 24),
        textColumn("holder", "Người giữ", 24),
        instantColumn("since", "Giữ từ"),
        instantColumn("receivedAt", "Tiếp nhận"),
        instantColumn("due", "Hạn trả"),
        {QStringLiteral("days"), QStringLiteral("Số ngày quá hạn"), CellKind::Count, 9, {}, false}};
    return head;
}

ReportRow overdueRow(const ReportCase& report, const LateDossier& late, const DossierRow& row) {
    const WorkingCalendar& calendar = report.desk.desk.centre.calendarOf(late.unit);
    return {row.code,      row.procedure,
            row.submitter, unitName(report, late.unit),
            row.step,      row.assigneeName,
            row.stepSince, row.receivedAt,
            late.due,      overdueDays(late.due, report.cutOff, calendar)};
}

/// Reads the rows of some at a time.
class OverdueWalk {
public:
    OverdueWalk(ReportCase report, QList<LateDossier> late)
        : m_report(std::move(report)), m_late(std::move(late)) {}

    std::optional<ReportRow> next() {
        if (m_at == m_late.size()) return std::nullopt;
        if (m_at % kRowsAtOnce == 0) {
            QList<DossierId> ids;
            for (const LateDossier& late : m_late.mid(m_at, kRowsAtOnce)) ids += late.id;
            m_rows = m_report.desk.cases.rows(ids);
        }
        const qsizetype at = m_at++;
        return overdueRow(m_report, m_late.at(at), m_rows.at(at % kRowsAtOnce));
    }

private:
    ReportCase m_report;
    QList<LateDossier> m_late;
    QList<DossierRow> m_rows;
    qsizetype m_at = 0;
};

ReportRow digestRow(int no, const AttentionItem& item) {
    const ReportCell risk = item.risk ? ReportCell(item.risk->chance) : ReportCell();
    return {qint64(no),    urgencyText(item),     item.row.code,      item.row.procedure, item.row.submitter,
            item.row.step, item.row.assigneeName, item.row.stepSince, cell(item.row.due), item.missing,
            risk};
}

}  // namespace

Outcome<Report> registerReport(const ReportCase& report) {
    const Desk& desk = report.desk.desk;
    const auto tops = report.request.unit ? std::optional(QList{*report.request.unit}) : report.within;
    const auto walk =
        std::make_shared<RegisterWalk>(desk, unitsBelow(desk.directory, tops), report.request.period);
    return Report{registerHead(report), [walk] { return walk->next(); }, {}, {}, {}, report.cutOff};
}

Outcome<Report> overdueReport(const ReportCase& report) {
    CaseFilter filter;
    filter.receivedUntil = report.cutOff;
    filter.endedFrom = report.cutOff;
    QList<LateDossier> late;
    const bool whole = eachCase(report, filter, [&](const CaseFact& fact) {
        if (!fact.isOpenAt(report.cutOff)) return;
        const auto due = dueAt(fact, report.cutOff, report.desk.desk.centre);
        if (due && *due < report.cutOff) late += LateDossier{*due, fact.id, fact.competentUnit};
    });
    if (!whole) return givenUp();
    std::sort(late.begin(), late.end(), [](const LateDossier& a, const LateDossier& b) {
        return std::pair(a.due, a.id) < std::pair(b.due, b.id);
    });
    const auto count = late.size();
    const auto walk = std::make_shared<OverdueWalk>(report, std::move(late));
    return Report{overdueHead(report), [walk] { return walk->next(); }, {}, count, {}, report.cutOff};
}

Outcome<Report> digestReport(const ReportCase& report) {
    ReportTable table;
    QStringList subtitles = subtitlesOf(report);
    subtitles.removeAt(1);  // of now, whatever the period is
    table.head = {
        QStringLiteral("digest"),
        QStringLiteral("Hồ sơ cần chú ý"),
        subtitles,
        {},
        {QStringLiteral("Nguy cơ: phần hồ sơ trước đây của cùng thủ tục, cùng bước, với thời gian còn lại "
                        "như vậy đã bị trễ hạn; để trống nếu có quá ít hồ sơ để so sánh.")}};
    table.head.columns = {{QStringLiteral("no"), QStringLiteral("TT"), CellKind::Count, 5, {}, false},
                          textColumn("urgency", "Mức độ", 24),
                          textColumn("code", "Mã hồ sơ", 26),
                          textColumn("procedure", "Thủ tục hành chính", 40),
                          textColumn("name", "Người nộp", 26),
                          textColumn("step", "Bước", 22),
                          textColumn("holder", "Người giữ", 22),
                          instantColumn("since", "Giữ từ"),
                          instantColumn("due", "Hạn trả"),
                          textColumn("missing", "Còn thiếu", 32),
                          {QStringLiteral("risk"), QStringLiteral("Nguy cơ"), CellKind::Share, 8, {}, false}};
    FigureScope scope;
    scope.unit = report.request.unit;
    scope.within = report.within;
    for (const AttentionItem& item :
         AttentionList(report.desk).items(scope, momentOf(report.desk.desk), kMostInDigest))
        table.rows += digestRow(int(table.rows.size()) + 1, item);
    return reportOf(std::move(table), report.cutOff);
}

}  // namespace motcua
