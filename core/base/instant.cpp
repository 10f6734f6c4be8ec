// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QRegularExpression>
#include <array>

namespace motcua {

namespace {

constexpr qint64 kJulianDayOfEpoch = 2'440'588;

qint64 floorDiv(qint64 a, qint64 b) {
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

QString twoDigits(int number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

}  // namespace

QDate localDate(Instant at) {
    return QDate::fromJulianDay(kJulianDayOfEpoch + floorDiv(at.ms + kVietnamOffsetMs, kMsPerDay));
}

QTime localTime(Instant at) {
    const qint64 local = at.ms + kVietnamOffsetMs;
    return QTime::fromMSecsSinceStartOfDay(int(local - floorDiv(local, kMsPerDay) * kMsPerDay));
}

Instant fromLocal(QDate date, QTime time) {
    return {(date.toJulianDay() - kJulianDayOfEpoch) * kMsPerDay + time.msecsSinceStartOfDay() -
            kVietnamOffsetMs};
}

QString toIso(Instant at) {
    return localDate(at).toString(Qt::ISODate) + QLatin1Char('T') +
           localTime(at).toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("+07:00");
}

std::optional<Instant> instantFromIso(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:[T "
                       "](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3})\\d*)?)?(Z|[+-]\\d{2}:?\\d{2})?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid()) return std::nullopt;
    if (match.captured(2).isEmpty()) return fromLocal(date, QTime(0, 0));
    const int fraction =
        match.captured(5).isEmpty() ? 0 : match.captured(5).leftJustified(3, QLatin1Char('0')).toInt();
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     fraction);
    if (!time.isValid()) return std::nullopt;
    Instant at = fromLocal(date, time);
    QString zone = match.captured(6);
    if (zone.isEmpty()) return at;
    at.ms += kVietnamOffsetMs;
    if (zone == QLatin1String("Z")) return at;
    const int sign = zone.at(0) == QLatin1Char('-') ? -1 : 1;
    zone = zone.mid(1).remove(QLatin1Char(':'));
    const int hours = zone.left(2).toInt();
    const int minutes = zone.mid(2).toInt();
    if (hours > 14 || minutes > 59) return std::nullopt;
    at.ms -= sign * (hours * 3'600'000LL + minutes * 60'000LL);
    return at;
}

QString toShortVietnamese(Instant at) {
    return localTime(at).toString(QStringLiteral("HH:mm ")) +
           localDate(at).toString(QStringLiteral("dd/MM/yyyy"));
}

QString toSlipVietnamese(Instant at) {
    const QDate date = localDate(at);
    const QTime time = localTime(at);
    const QString month = date.month() <= 2 ? twoDigits(date.month()) : QString::number(date.month());
    return QStringLiteral("%1 giờ %2 phút, ngày %3 tháng %4 năm %5")
        .arg(twoDigits(time.hour()), twoDigits(time.minute()), twoDigits(date.day()), month,
             QString::number(date.year()));
}

QString weekdayVietnamese(QDate date) {
    static const std::array<QString, 7> names = {QStringLiteral("thứ Hai"), QStringLiteral("thứ Ba"),
                                                 QStringLiteral("thứ Tư"),  QStringLiteral("thứ Năm"),
                                                 QStringLiteral("thứ Sáu"), QStringLiteral("thứ Bảy"),
                                                 QStringLiteral("Chủ nhật")};
    return date.isValid() ? names.at(size_t(date.dayOfWeek() - 1)) : QString();
}

}  // namespace motcua
