// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/journal/event.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace motcua {

/// The numbers that one series gave out on the day of a checkpoint.
struct NumberRange {
    QString series;  ///< "H17.12-20261123"
    qint64 first = 0;
    qint64 last = 0;
    qint64 count = 0;

    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// The head of a journal as it is kept elsewhere: on paper, on a second machine, with the superior office.
/// Whoever holds one can prove later that nothing before it was cut off or rewritten.
struct Checkpoint {
    QString storeId;
    JournalHead head;
    Instant at;
    std::optional<JournalHead> previous;  ///< of the checkpoint before; none for the first
    QList<NumberRange> numbers;           ///< of the day of `at`
    QStringList marked = {};  ///< "S1 H17.12-…": acts since then that a small office let one person do
    QStringList voided = {};  ///< codes whose numbers were voided since then

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The 32 bytes of a head as 13 groups of 4 letters and digits, for paper.
[[nodiscard]] QString writtenHead(const QByteArray& hash);

/// Lines of text: origin ("motcua/" and the store), number of events, hash as base 64, an empty line, and
/// then what people want to read beside it, the head written for paper among it.
[[nodiscard]] QByteArray checkpointText(const Checkpoint& checkpoint);

/// Reads such a text. Refusal "checkpoint.unreadable" for anything else, and where the head for paper and the
/// hash differ.
[[nodiscard]] Outcome<Checkpoint> checkpointFrom(const QByteArray& text);

}  // namespace motcua
