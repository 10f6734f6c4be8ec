// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/short_date.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace motcua {

namespace {

std::optional<QDate> dayWithinReason(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() && year >= 1880 && year <= 2199 ? std::optional(date) : std::nullopt;
}

Refusal absent(const QString& field) {
    return {QStringLiteral("date.absent"),
            QCoreApplication::translate("shortDate", "There is no such day in the calendar."),
            QCoreApplication::translate("shortDate", "Check day, month and year."), field};
}

Refusal unreadable(const QString& field) {
    return {QStringLiteral("date.form"), QCoreApplication::translate("shortDate", "The date cannot be read."),
            QCoreApplication::translate(
                "shortDate", "Write it as 31/12/2026 or 31122026; 0 is today, +3 three days from today."),
            field};
}

Refusal twoDigitYear(const QString& field) {
    return {QStringLiteral("date.twoDigitYear"),
            QCoreApplication::translate("shortDate", "The year has two digits."),
            QCoreApplication::translate("shortDate", "Write the year with four digits."), field};
}

Outcome<QDate> orAbsent(std::optional<QDate> date, const QString& field) {
    return date ? Outcome<QDate>(*date) : Outcome<QDate>(absent(field));
}

}  // namespace

Outcome<QDate> dateFromShort(const QString& text, QDate today, const QString& field) {
    static const QRegularExpression offset(QStringLiteral("^[+-][0-9]{1,4}\\z"));
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    static const QRegularExpression parts(
        QStringLiteral("^([0-9]{1,2})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{4}|[0-9]{2}))?)?\\z"));
    static const QRegularExpression compact(QStringLiteral("^([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})\\z"));
    if (text.size() > 32) return unreadable(field);
    const QString typed = text.trimmed();
    if (typed == QLatin1String("0")) return today;
    if (offset.match(typed).hasMatch()) {
        const QDate day = today.addDays(typed.toInt());
        return orAbsent(dayWithinReason(day.year(), day.month(), day.day()), field);
    }
    const auto number = [](const QRegularExpressionMatch& match, int which) {
        return match.captured(which).toInt();
    };
    if (const auto match = iso.match(typed); match.hasMatch())
        return orAbsent(dayWithinReason(number(match, 1), number(match, 2), number(match, 3)), field);
    auto match = parts.match(typed);
    if (!match.hasMatch()) match = compact.match(typed);
    if (!match.hasMatch()) return unreadable(field);
    if (match.captured(3).size() == 2) return twoDigitYear(field);
    const int month = match.captured(2).isEmpty() ? today.month() : number(match, 2);
    const int year = match.captured(3).isEmpty() ? today.year() : number(match, 3);
    return orAbsent(dayWithinReason(year, month, number(match, 1)), field);
}

}  // namespace motcua
