// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/dossier_file.h"
#include "ui/shared/step_track.h"

namespace motcua::ui {

/// The picture of the steps: what each used of its budget, in words.
[[nodiscard]] QList<StepMark> stepMarks(const DossierFile& file, const Desk& desk);

/// Where a dossier stands; empty once the process has ended.
struct StepLine {
    QString place;  ///< "Bước 5/7"
    QString name;
    QString used;  ///< "0,7 / 2 ngày"
    double share = 0;
    bool over = false;
};
[[nodiscard]] StepLine stepLine(const QList<StepMark>& marks);

/// Thousandths with one digit after the comma: "0,7".
[[nodiscard]] QString oneDecimal(qint64 thousandths);
/// The unit behind a number: "ngày", "giờ", "ngày lịch".
[[nodiscard]] QString unitWord(LimitUnit unit);

}  // namespace motcua::ui
