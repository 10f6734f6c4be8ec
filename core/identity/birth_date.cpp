// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/birth_date.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace motcua {

namespace {

constexpr int kFirstYear = 1880;
constexpr int kLastYear = 2199;

bool isInRange(int year) {
    return year >= kFirstYear && year <= kLastYear;
}

Refusal unreadable() {
    return {QStringLiteral("birthDate.form"),
            QCoreApplication::translate("identity", "The date of birth cannot be read."),
            QCoreApplication::translate("identity",
                                        "Write it as 31/12/1990, or only the year where no more is known."),
            QStringLiteral("birthDate")};
}

Refusal outOfRange() {
    return {QStringLiteral("birthDate.range"),
            QCoreApplication::translate("identity", "There is no such date of birth."),
            QCoreApplication::translate("identity", "Compare day, month and year with the paper."),
            QStringLiteral("birthDate")};
}

}  // namespace

BirthDate::BirthDate(QDate day) : m_year(day.year()), m_day(day) {
    if (!day.isValid() || !isInRange(day.year())) throw LogicError(QStringLiteral("not a date of birth"));
}

Outcome<BirthDate> BirthDate::parsed(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:([0-9]{2})([0-9]{2})([0-9]{4})"
                       "|([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})"
                       "|([0-9]{4})-([0-9]{2})-([0-9]{2})"
                       "|([0-9]{4}))\\z"));
    if (text.size() > 32) return unreadable();
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch()) return unreadable();
    const auto number = [&match](int first, int second, int third) {
        return match.captured(first).toInt() + match.captured(second).toInt() + match.captured(third).toInt();
    };
    const int year = number(3, 6, 7) + match.captured(10).toInt();
    const int month = number(2, 5, 8);
    const int day = number(1, 4, 9);
    if (!isInRange(year)) return outOfRange();
    if (day == 0 && month == 0) return BirthDate(year);
    const QDate date(year, month, day);
    if (!date.isValid()) return outOfRange();
    return BirthDate(date);
}

bool BirthDate::isAfter(QDate today) const {
    return m_day ? *m_day > today : m_year > today.year();
}

QString BirthDate::toIso() const {
    return m_day ? m_day->toString(Qt::ISODate) : QString::number(m_year);
}

QString BirthDate::toVietnamese() const {
    return m_day ? m_day->toString(QStringLiteral("dd/MM/yyyy")) : QString::number(m_year);
}

}  // namespace motcua
