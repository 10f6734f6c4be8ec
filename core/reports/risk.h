// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// The chance that an open dossier will end late, as it was with others before.
struct Risk {
    double chance = 0;  ///< 0 … 1
    qint64 sample = 0;  ///< how many earlier dossiers it rests on
    friend bool operator==(const Risk&, const Risk&) = default;
};

/// Fewer earlier dossiers than this say nothing.
inline constexpr qint64 kLeastSample = 30;

/// How long dossiers of one procedure took from a step to their end: working milliseconds, any order.
class StepHistory {
public:
    StepHistory() = default;
    explicit StepHistory(QList<qint64> spans);

    [[nodiscard]] qint64 size() const { return m_spans.size(); }
    /// Of those that were not done after `spent` at the step, the part that needed more than `left` besides.
    /// None where fewer than kLeastSample are left to compare with.
    [[nodiscard]] std::optional<Risk> chanceToBeLate(qint64 spent, qint64 left) const;

private:
    QList<qint64> m_spans;  ///< ascending
};

/// The visit of a step by a dossier that ended with a result.
struct StepVisit {
    QString step;  ///< its key
    UnitId competentUnit{0};
    Instant entered;
    Instant finished;  ///< when the result was ready
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
