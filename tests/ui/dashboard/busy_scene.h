// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_desk.h"

#include "tests/ui/work/desk_scene.h"

namespace motcua::test {

inline const QString kDirector = QStringLiteral("haichau.giamdoc");

/// A desk on Monday 23/11/2026, 09:42, with a director before it: two overdue (one of them in the pile), one
/// that waits for its applicant, two that are in time, one ready to be collected since last week.
class BusyScene : public DeskScene {
public:
    BusyScene() : DeskScene(kDirector) {
        place().settings.set(ui::setting::kPrintToFile, true);
        overdue = bring(3, QStringLiteral("Võ Ngọc Trâm Anh"));
        act(overdue, kExpert, staffing::kClaim);
        overdueInPile = bring(4, QStringLiteral("Lý Thị Hoài Thương"));
        waiting = bring(10, QStringLiteral("Đỗ Trọng Nghĩa"));
        act(waiting, kExpert, QStringLiteral("ask"), {QStringLiteral("Bản vẽ chưa có tọa độ"), {}, {}, {}});
        setTime(QDate(2026, 11, 12), QTime(8, 30));
        ready = receive(QStringLiteral("Mai Xuân Lộc"), QStringLiteral("1.013949"));
        bringToReturns(ready);
        fresh = bring(20, QStringLiteral("Phạm Thị Lan Chi"));
        setTime(QDate(2026, 11, 23), QTime(9, 0));
        today = receive(QStringLiteral("Hồ Thị Như Ý"));
        setTime(QDate(2026, 11, 23), QTime(9, 42));
    }

    [[nodiscard]] ReportDesk& reports() { return store().store().reports(); }

    DossierId overdue{0}, overdueInPile{0}, waiting{0}, ready{0}, fresh{0}, today{0};

private:
    DossierId bring(int day, const QString& name) {
        setTime(QDate(2026, 11, day), QTime(8, 15));
        const DossierId dossier = receive(name);
        bringToExperts(dossier);
        return dossier;
    }
};

}  // namespace motcua::test
