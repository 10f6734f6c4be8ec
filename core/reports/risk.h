// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace motcua {

/// The chance that an open dossier will end late, as it was with others before.
struct Risk {
    double chance = 0;  ///< 0 … 1
    qint64 sample = 0;  ///< how many earlier dossiers it rests on
    friend bool operator==(const Risk&, const Risk&) = default;
};

/// Fewer earlier dossiers than this say nothing.
inline constexpr qint64 kLeastSample = 30;

/// How one earlier dossier went on from a step: working milliseconds.
struct PastVisit {
    qint64 span = 0;  ///< from entering the step to the result
    qint64 left = 0;  ///< from entering the step to the due date, below zero where that had passed
    bool late = false;
};

/// How the dossiers of one procedure went on from one step. People hurry where time is short and take theirs
/// where there is plenty, so a dossier is compared with those that had about as much time left.
class StepHistory {
public:
    StepHistory() = default;
    explicit StepHistory(QList<PastVisit> visits) : m_visits(std::move(visits)) {}

    /// Of those that were not done after `spent` at the step and had about `left` then, the part that ended
    /// late. None where fewer than kLeastSample can be compared with.
    [[nodiscard]] std::optional<Risk> chanceToBeLate(qint64 spent, qint64 left) const;

private:
    QList<PastVisit> m_visits;
};

/// The visit of a step by a dossier that ended with a result.
struct StepVisit {
    QString step;  ///< its key
    UnitId competentUnit{0};
    Instant entered;
    Instant finished;  ///< when the result was ready
    Instant due;
};

/// What earlier dossiers of a procedure did, newest first. Those that waited for somebody are left out.
class VisitReader {
public:
    virtual ~VisitReader() = default;
    /// Of at most `most` dossiers that were finished before `before`. \throws StoreError.
    [[nodiscard]] virtual QList<StepVisit> visits(const QString& procedureCode, Instant before,
                                                  int most) const = 0;
};

}  // namespace motcua
