// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"
#include "core/catalogue/channel.h"
#include "core/catalogue/fee_item.h"

namespace motcua {

/// One way of filing: over which channels, how long it takes, what it costs.
struct FilingWay {
    QList<Channel> channels;         ///< at least one, without repetition
    std::optional<TimeLimit> limit;  ///< none: the officer enters it with a reason
    QString limitRaw;                ///< as written; kept even where it could be read
    QList<FeeItem> fees;             ///< empty: the catalogue names no fee
    QString note;

    friend bool operator==(const FilingWay&, const FilingWay&) = default;
};

}  // namespace motcua
