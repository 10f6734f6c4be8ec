// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/calendar/vectors.h"

#include <QFile>

namespace motcua::test {

QByteArray vectorFile(const char* name) {
    QFile file(QStringLiteral(MOTCUA_VECTORS "/calendar/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        throw LogicError(QStringLiteral("no vector ") + QString::fromLatin1(name));
    return file.readAll();
}

QList<QStringList> csv(const char* name) {
    QList<QStringList> rows;
    const QStringList lines =
        QString::fromUtf8(vectorFile(name)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) rows.append(line.split(QLatin1Char(',')));
    return rows;
}

WorkingCalendar calendar(const QString& name) {
    if (name == QLatin1String("national")) return nationalCalendar();
    return calendarFromJson(vectorFile(name.toLatin1().constData())).value();
}

Instant at(const char* iso) {
    const auto instant = instantFromIso(QString::fromLatin1(iso));
    if (!instant) throw LogicError(QStringLiteral("no instant: ") + QString::fromLatin1(iso));
    return *instant;
}

const WorkingCalendar& office() {
    static const WorkingCalendar calendar = test::calendar(QStringLiteral("office.json"));
    return calendar;
}

}  // namespace motcua::test
