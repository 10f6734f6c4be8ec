// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/calendar/time_limit.h"
#include "core/workflow/facts.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace motcua {

enum class Truth { No, Unknown, Yes };

/// A condition over the white-listed facts: a tree without scripting, that can say which leaf fails.
///
/// Text form: `all[ payment = paid, not(overdue), count(supplement) < 1, channel in {post, online},
/// elapsed(waiting, cd) <= 15, exists(payment) ]`; a flag stands for itself; `!=` or `≠`, `<=` or `≤`.
/// JSON form: the text, or the tree: `{"all":[…]}`, `{"any":[…]}`, `{"not":…}`, `{"=":["payment","paid"]}`,
/// `{"<":[{"count":"supplement"},1]}`, `{"in":["channel",["post","online"]]}`, `{"exists":"payment"}`,
/// `{"<=":[{"elapsed":["waiting","cd"]},15]}`, `{"is":"overdue"}`.
struct Guard {
    enum class Op { All, Any, Not, Is, Exists, Equal, NotEqual, Less, LessOrEqual, In };

    Op op = Op::All;                         ///< All without children is always true: no condition
    QList<Guard> children;                   ///< of All, Any, Not
    QString fact;                            ///< of the leaves
    LimitUnit unit = LimitUnit::WorkingDay;  ///< of an elapsed clock
    QStringList texts;                       ///< what a text fact is compared with
    qint64 thousandths = 0;                  ///< what a count or a clock is compared with

    [[nodiscard]] bool isAlwaysTrue() const { return op == Op::All && children.isEmpty(); }
    friend bool operator==(const Guard&, const Guard&) = default;
};

struct GuardResult {
    Truth truth = Truth::Yes;
    QStringList reasons;  ///< one sentence per leaf that stands in the way, translated; empty where true
};

[[nodiscard]] GuardResult evaluated(const Guard& guard, const Facts& facts);

/// Refusals: "guard.syntax", "guard.fact", "guard.value", "guard.depth".
[[nodiscard]] Outcome<Guard> guardFromText(const QString& text);
[[nodiscard]] Outcome<Guard> guardFromJson(const QJsonValue& value);

/// The text form, always the same for the same tree. Empty where there is no condition.
[[nodiscard]] QString toText(const Guard& guard);
/// Every fact that it asks about.
[[nodiscard]] QStringList factsOf(const Guard& guard);

}  // namespace motcua
