// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_table.h"

namespace motcua::test {

inline ReportColumn column(const char* key, const QString& title, CellKind kind, int width,
                           const QString& group = {}, bool isTotalled = false) {
    return {QString::fromLatin1(key), title, kind, width, group, isTotalled};
}

/// One column of every kind, two of them below a common head.
inline ReportHead aReportHead() {
    return {QStringLiteral("sample"),
            QStringLiteral("Tình hình giải quyết hồ sơ"),
            {QStringLiteral("Phường Hải Châu"), QStringLiteral("Từ ngày 01/11/2026 đến ngày 23/11/2026")},
            {column("sector", QStringLiteral("Lĩnh vực"), CellKind::Text, 30),
             column("received", QStringLiteral("Tiếp nhận"), CellKind::Count, 12,
                    QStringLiteral("Số lượng hồ sơ"), true),
             column("finished", QStringLiteral("Đã giải quyết"), CellKind::Count, 12,
                    QStringLiteral("Số lượng hồ sơ"), true),
             column("fees", QStringLiteral("Lệ phí"), CellKind::Money, 14, {}, true),
             column("share", QStringLiteral("Tỷ lệ đúng hạn"), CellKind::Share, 10),
             column("hours", QStringLiteral("Giờ làm việc"), CellKind::Hours, 10),
             column("day", QStringLiteral("Ngày"), CellKind::Date, 12),
             column("at", QStringLiteral("Lúc"), CellKind::Instant, 18)},
            {QStringLiteral("Quá hạn: xong sau ngày hẹn trả.")}};
}

inline ReportRow aReportRow(const QString& sector, qint64 received = 12) {
    return {sector, received, qint64(7),           Dong{150'000},
            0.9783, 12.5,     QDate(2026, 11, 23), fromLocal(QDate(2026, 11, 23), QTime(9, 42))};
}

/// Texts that somebody might have typed to make a program do something.
inline const QStringList& hostileTexts() {
    static const QStringList texts{QStringLiteral("=1+1"),
                                   QStringLiteral("=cmd|'/C calc'!A0"),
                                   QStringLiteral("+84 905 000 123"),
                                   QStringLiteral("-2+3"),
                                   QStringLiteral("@SUM(A1:A9)"),
                                   QStringLiteral("\t=1"),
                                   QStringLiteral("\r=1"),
                                   QStringLiteral("\uFF1D1+1"),
                                   QStringLiteral("'=1+1"),
                                   QStringLiteral("<b>An</b> & \"Bình\", 'Chi'"),
                                   QStringLiteral("http://example.org/"),
                                   QStringLiteral("_x0041_"),
                                   QStringLiteral("dòng một\ndòng hai"),
                                   QStringLiteral("=HYPERLINK(\"http://example.org\")")};
    return texts;
}

}  // namespace motcua::test
