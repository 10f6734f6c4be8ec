// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/time_limit.h"

#include <QRegularExpression>

namespace motcua {

namespace {

QString decimal(qint64 thousandths, QChar point) {
    QString text = QString::number(thousandths / 1000);
    qint64 rest = thousandths % 1000;
    if (rest == 0) return text;
    text += point;
    for (qint64 place = 100; rest > 0; rest %= place, place /= 10) text += QString::number(rest / place);
    return text;
}

}  // namespace

TimeLimit::TimeLimit(LimitUnit unit, qint64 thousandths) : m_unit(unit), m_thousandths(thousandths) {
    const bool fits = unit == LimitUnit::Immediate ? thousandths == 0 : thousandths > 0;
    if (!fits || (unit == LimitUnit::Month && thousandths % 1000 != 0))
        throw LogicError(QStringLiteral("a time limit must be above zero"));
}

TimeLimit TimeLimit::immediate() {
    return {};
}

QString TimeLimit::toShort() const {
    const QString number = decimal(m_thousandths, QLatin1Char('.'));
    switch (m_unit) {
        case LimitUnit::WorkingDay:
            return number + QStringLiteral("wd");
        case LimitUnit::WorkingHour:
            return number + QStringLiteral("wh");
        case LimitUnit::CalendarDay:
            return number + QStringLiteral("cd");
        case LimitUnit::Month:
            return number + QStringLiteral("mo");
        case LimitUnit::Immediate:
            break;
    }
    return QStringLiteral("now");
}

QString TimeLimit::toVietnamese() const {
    const QString number = decimal(m_thousandths, QLatin1Char(','));
    switch (m_unit) {
        case LimitUnit::WorkingDay:
            return number + QStringLiteral(" ngày làm việc");
        case LimitUnit::WorkingHour:
            return number + QStringLiteral(" giờ làm việc");
        case LimitUnit::CalendarDay:
            return number + QStringLiteral(" ngày");
        case LimitUnit::Month:
            return number + QStringLiteral(" tháng");
        case LimitUnit::Immediate:
            break;
    }
    return QStringLiteral("giải quyết ngay");
}

std::optional<TimeLimit> limitFromShort(const QString& text) {
    if (text == QLatin1String("now")) return TimeLimit::immediate();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})(?:\\.(\\d{1,3}))?(wd|wh|cd|mo)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const qint64 quantity = match.captured(1).toLongLong() * 1000 +
                            match.captured(2).leftJustified(3, QLatin1Char('0')).toLongLong();
    const QString unit = match.captured(3);
    const LimitUnit kind = unit == QLatin1String("wd")   ? LimitUnit::WorkingDay
                           : unit == QLatin1String("wh") ? LimitUnit::WorkingHour
                           : unit == QLatin1String("cd") ? LimitUnit::CalendarDay
                                                         : LimitUnit::Month;
    // Beyond eight centuries of months a date can no longer be written.
    const qint64 most = kind == LimitUnit::Month ? 9'999'000 : 999'999'999;
    if (quantity == 0 || quantity > most || (kind == LimitUnit::Month && quantity % 1000 != 0))
        return std::nullopt;
    return TimeLimit(kind, quantity);
}

}  // namespace motcua
