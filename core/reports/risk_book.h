// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/risk.h"

#include <QHash>

namespace motcua {

class CentreBook;
struct Dossier;

/// The chances of open dossiers, from what the last dossiers of the same procedure took from the same step to
/// their result. Histories are read as they are asked for and kept; make a new book for a new day.
class RiskBook {
public:
    /// Looks at dossiers that were finished before `before`. Both are used as long as the object lives.
    RiskBook(const VisitReader& visits, const CentreBook& centre, Instant before)
        : m_visits(visits), m_centre(centre), m_before(before) {}

    /// At `now`. None where its clock stands still, it is overdue or ended, or history is too short.
    [[nodiscard]] std::optional<Risk> of(const Dossier& dossier, Instant now);
    /// The same for somebody at this step since then with a due date.
    [[nodiscard]] std::optional<Risk> of(const QString& procedureCode, const QString& step,
                                         UnitId competentUnit, Instant since, Instant now, Instant due);

private:
    const QHash<QString, StepHistory>& historyOf(const QString& procedureCode);

    const VisitReader& m_visits;
    const CentreBook& m_centre;
    Instant m_before;
    QHash<QString, QHash<QString, StepHistory>> m_histories;  ///< by procedure and step
};

}  // namespace motcua
