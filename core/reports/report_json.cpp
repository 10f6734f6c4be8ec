// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_json.h"

#include "core/reports/stored_report.h"

#include <QJsonArray>

namespace motcua {

namespace {

struct CellJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(Dong money) const { return money.amount; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(Instant at) const { return toIso(at); }
};

QJsonArray columnsJson(const QList<ReportColumn>& columns) {
    QJsonArray array;
    for (const ReportColumn& column : columns)
        array += QJsonObject{{QStringLiteral("key"), column.key},
                             {QStringLiteral("title"), column.title},
                             {QStringLiteral("group"), column.group}};
    return array;
}

}  // namespace

QJsonObject rowJson(const QList<ReportColumn>& columns, const ReportRow& row) {
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns.at(i).key, std::visit(CellJson(), row.at(i)));
    return object;
}

QJsonObject reportJson(const Report& report) {
    const QList<ReportColumn>& columns = report.head.columns;
    QJsonArray rows;
    while (const auto row = report.rows()) rows += rowJson(columns, *row);
    QJsonArray checks;
    for (const ReportCheck& check : report.checks)
        checks += QJsonObject{{QStringLiteral("check"), check.text}, {QStringLiteral("holds"), check.holds}};
    return {{QStringLiteral("report"), report.head.key},
            {QStringLiteral("title"), report.head.title},
            {QStringLiteral("subtitles"), QJsonArray::fromStringList(report.head.subtitles)},
            {QStringLiteral("cutOff"), toIso(report.cutOff)},
            {QStringLiteral("definitions"), reportDefinitions()},
            {QStringLiteral("columns"), columnsJson(columns)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("totals"),
             report.totals ? QJsonValue(rowJson(columns, *report.totals)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.head.notes)}};
}

}  // namespace motcua
