// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QtGlobal>
#include <functional>
#include <optional>

namespace motcua {

/// How far the counting of a store has come that had dossiers before it had figures.
struct FigureProgress {
    qint64 counted = 0;  ///< dossiers
    qint64 all = 0;      ///< as many as there are about to be
};

/// Figures are kept act by act. A store of an older program is counted once, some dossiers at a time, while
/// the counters work; what was counted stays when it is stopped.
class FigureCount {
public:
    virtual ~FigureCount() = default;
    /// Nothing once everything is counted. \throws StoreError.
    [[nodiscard]] virtual std::optional<FigureProgress> pending() const = 0;
    /// The next `most` dossiers, in a Work of its own; false once nothing is left. \throws StoreError.
    virtual bool countSome(int most) = 0;
};

/// Counts what is left. `goOn` is asked now and then; false stops. Whether everything is counted now.
bool countAll(FigureCount& count, const std::function<bool(const FigureProgress&)>& goOn);

/// Why no figures can be told yet ("figures.counting"); nothing once everything is counted.
[[nodiscard]] std::optional<Refusal> figuresObjection(const FigureCount& count);

}  // namespace motcua
