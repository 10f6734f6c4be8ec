// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/csv_sink.h"

#include "ui/print/cell_text.h"
#include "ui/print/export_refusal.h"

#include <algorithm>

namespace motcua::print {

namespace {

constexpr QLatin1Char kGuard('\'');

bool opensFormula(QChar c) {
    static const QString signs = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}

/// How many apostrophes stand before the sign of a formula; −1 where no such sign follows them.
qsizetype guardsBefore(const QString& text) {
    qsizetype count = 0;
    while (count < text.size() && text.at(count) == kGuard) ++count;
    return count < text.size() && opensFormula(text.at(count)) ? count : -1;
}

QByteArray field(const QString& text) {
    QByteArray bytes = text.toUtf8();
    const bool quoted = std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t' || c == '\'';
    });
    if (!quoted) return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

QByteArray cell(const ReportCell& value) {
    if (const auto* text = std::get_if<QString>(&value)) return field(guardedForCsv(visibleText(*text)));
    if (const auto* count = std::get_if<qint64>(&value)) return QByteArray::number(*count);
    if (const auto* money = std::get_if<Dong>(&value)) return QByteArray::number(money->amount);
    if (const auto* number = std::get_if<double>(&value)) return QByteArray::number(*number, 'g', 10);
    if (const auto* date = std::get_if<QDate>(&value)) return date->toString(Qt::ISODate).toLatin1();
    if (const auto* at = std::get_if<Instant>(&value))
        return (localDate(*at).toString(Qt::ISODate) + QLatin1Char(' ') +
                localTime(*at).toString(QStringLiteral("HH:mm")))
            .toLatin1();
    return {};
}

}  // namespace

QString guardedForCsv(const QString& text) {
    return guardsBefore(text) < 0 ? text : kGuard + text;
}

QString unguardedFromCsv(const QString& text) {
    return guardsBefore(text) < 1 ? text : text.mid(1);
}

CsvSink::CsvSink(const QString& path, const ReportHead& head) : m_file(path) {
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_failed = true;
        return;
    }
    QByteArray line("\xEF\xBB\xBF");
    for (qsizetype i = 0; i < head.columns.size(); ++i) {
        const ReportColumn& column = head.columns.at(i);
        const QString group = column.group.isEmpty() ? QString() : column.group + QStringLiteral(": ");
        if (i > 0) line += ',';
        line += field(guardedForCsv(visibleText(group + column.title).simplified()));
    }
    write(line);
}

void CsvSink::add(const ReportRow& row) {
    QByteArray line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0) line += ',';
        line += cell(row.at(i));
    }
    write(line);
}

void CsvSink::write(const QByteArray& line) {
    if (m_failed) return;
    m_failed = m_file.write(line) != line.size() || m_file.write("\r\n") != 2;
}

std::optional<Refusal> CsvSink::obstacle() const {
    if (!m_failed) return std::nullopt;
    return refusalFor(m_file.error(), m_file.fileName());
}

Refusals CsvSink::finish(const std::optional<ReportRow>&) {
    if (const auto refusal = obstacle()) return {*refusal};
    if (m_file.commit()) return {};
    return {refusalFor(m_file.error(), m_file.fileName())};
}

}  // namespace motcua::print
