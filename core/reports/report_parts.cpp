// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_parts.h"

#include "core/base/text.h"
#include "core/reports/report_desk.h"
#include "core/reports/reports_say.h"

#include <map>

namespace motcua {

namespace {

constexpr int kAtOnce = 5'000;

}  // namespace

bool eachCase(const ReportCase& report, const CaseFilter& wanted,
              const std::function<void(const CaseFact&)>& take) {
    CaseFilter filter = wanted;
    filter.unit = report.request.unit;
    filter.within = report.within;
    qint64 done = 0;
    for (std::optional<DossierId> last;;) {
        const QList<CaseFact> facts = report.desk.cases.cases(filter, last, kAtOnce);
        for (const CaseFact& fact : facts) take(fact);
        done += facts.size();
        if (report.progress && !report.progress(done)) return false;
        if (facts.size() < kAtOnce) return true;
        last = facts.last().id;
    }
}

Outcome<Report> counted(const ReportCase& report, const CountedReport& how) {
    std::map<std::pair<QString, QString>, QList<qint64>> rows;  // by their place in the alphabet
    QList<qint64> totals(how.sums.size(), 0);
    const bool whole = eachCase(report, how.filter, [&](const CaseFact& fact) {
        const QList<qint64> adds = how.adds(fact);
        if (adds.isEmpty()) return;
        const QString row = how.rowOf(fact);
        QList<qint64>& sums = rows[{sortKey(row), row}];
        sums.resize(totals.size());
        for (qsizetype i = 0; i < adds.size(); ++i) {
            sums[i] += adds.at(i);
            totals[i] += adds.at(i);
        }
    });
    if (!whole) return givenUp();
    ReportTable table{how.head, {}, how.shown(0, kTotal, totals)};
    for (const auto& [place, sums] : rows)
        table.rows += how.shown(int(table.rows.size()) + 1, place.second, sums);
    Report made = reportOf(std::move(table), report.cutOff);
    if (how.checks) made.checks = how.checks(totals);
    return made;
}

QStringList subtitlesOf(const ReportCase& report) {
    const Directory& directory = report.desk.desk.directory;
    const auto unit = report.request.unit ? directory.unit(*report.request.unit) : std::nullopt;
    QStringList names;
    for (const UnitId one : report.within.value_or(QList<UnitId>())) names += unitName(report, one);
    if (names.isEmpty()) names += unit ? unit->name : report.desk.desk.centre.centre().name;
    return {QStringLiteral("Đơn vị: ") + names.join(QStringLiteral(", ")),
            QStringLiteral("Kỳ báo cáo: ") + periodText(report.request.period),
            QStringLiteral("Số liệu tính đến ") + toShortVietnamese(report.cutOff)};
}

QString unitName(const ReportCase& report, UnitId unit) {
    const auto found = report.desk.desk.directory.unit(unit);
    return found ? found->name : QString::number(unit.value());
}

QString officerName(const ReportCase& report, const std::optional<OfficerId>& officer) {
    const auto found = officer ? report.desk.desk.directory.officer(*officer) : std::nullopt;
    return found ? QStringLiteral("%1 (%2)").arg(found->name, found->login)
                 : QStringLiteral("Chưa có người nhận");
}

ReportColumn textColumn(const char* key, const char* title, int width) {
    return {QString::fromLatin1(key), QString::fromUtf8(title), CellKind::Text, width, {}, false};
}

ReportColumn countColumn(const char* key, const char* title, const char* group) {
    return {QString::fromLatin1(key), QString::fromUtf8(title),
            CellKind::Count,          11,
            QString::fromUtf8(group), true};
}

Refusal givenUp() {
    return {QStringLiteral("report.cancelled"),
            ReportsSay::tr("The report was given up."),
            ReportsSay::tr("Run it again."),
            {}};
}

}  // namespace motcua
