// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// When opinions are together: all of them, so many of them, one of them; advisory ones are never waited for.
enum class ConsultJoin { All, Quorum, First, Advisory };

/// What silence past the own deadline means: agreement, no opinion, or that somebody above must be told and
/// the opinion is still waited for.
enum class SilenceRule { DeemedConsent, DeemedNone, Escalate };

/// How opinions are asked for (NĐ 118/2025 art. 19 k4: inside the limit, each with its own deadline).
struct ConsultRule {
    ConsultJoin join = ConsultJoin::All;
    int quorum = 0;  ///< of ConsultJoin::Quorum
    SilenceRule silence = SilenceRule::Escalate;
    std::optional<TimeLimit> within;  ///< for each; none: as the officer says
    QStringList units;                ///< keys; empty: chosen by the officer

    friend bool operator==(const ConsultRule&, const ConsultRule&) = default;
};

/// Stable keys, as JSON and the store hold them: "quorum", "deemedConsent".
[[nodiscard]] QString keyOf(ConsultJoin join);
[[nodiscard]] QString keyOf(SilenceRule silence);
[[nodiscard]] std::optional<ConsultJoin> consultJoinFromKey(const QString& key);
[[nodiscard]] std::optional<SilenceRule> silenceRuleFromKey(const QString& key);

/// For people, translated: "all opinions", "at least 2 opinions", "silence counts as agreement".
[[nodiscard]] QString labelOf(ConsultJoin join);
[[nodiscard]] QString labelOf(SilenceRule silence);

}  // namespace motcua
