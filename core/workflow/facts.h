// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// What guards may ask about. A closed list: an unknown name is refused when a definition is read.
enum class FactKind { Flag, Text, Count, Clock };

struct KnownFact {
    QString name;  ///< as guards write it, e.g. "papersComplete"
    FactKind kind;
    QStringList values;  ///< of a text fact: all that it can be
};

/// The white-list, in a fixed order.
[[nodiscard]] const QList<KnownFact>& knownFacts();
[[nodiscard]] std::optional<KnownFact> knownFact(const QString& name);
/// The fact in words for people, translated: "the fee", "the number of supplement requests".
[[nodiscard]] QString factLabel(const QString& name);
/// A value of a text fact in words for people, translated: "paid", "by post".
[[nodiscard]] QString factValueLabel(const QString& value);

/// What is known of one dossier at one moment, as guards see it. What was never set is unknown, which is
/// neither true nor false. \throws LogicError for a name or a kind outside the white-list.
class Facts {
public:
    void setFlag(const QString& name, bool value);
    void setText(const QString& name, const QString& value);
    void setCount(const QString& event, int times);
    /// Time gone by on a clock, in thousandths of one unit. Each unit is set for itself: nothing is
    /// converted.
    void setElapsed(const QString& clock, LimitUnit unit, qint64 thousandths);

    [[nodiscard]] std::optional<bool> flag(const QString& name) const;
    [[nodiscard]] std::optional<QString> text(const QString& name) const;
    [[nodiscard]] std::optional<int> count(const QString& event) const;
    [[nodiscard]] std::optional<qint64> elapsed(const QString& clock, LimitUnit unit) const;

private:
    QHash<QString, bool> m_flags;
    QHash<QString, QString> m_texts;
    QHash<QString, int> m_counts;
    QHash<QString, QHash<int, qint64>> m_elapsed;
};

}  // namespace motcua
