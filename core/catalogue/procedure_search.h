// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_repository.h"

namespace motcua {

/// Finds procedures while an officer types. An index in memory over the current rows: build it once, and
/// again after an import.
class ProcedureSearch {
public:
    explicit ProcedureSearch(QList<ProcedureRow> rows);

    /// How often this counter received each code; the ranking until set again.
    void setReceivedCounts(const QHash<QString, qint64>& byCode);

    /// The best rows for the text, at most `most`. Diacritics, tone placement, case and the order of the
    /// words do not matter; every typed word must begin a word of the name, or the text must be a part of the
    /// code or the start of the initials ("dkks"). Ranked: exact code, then name or initials beginning with
    /// the text, then part of the code, then words; within each by received count, then shorter names, then
    /// code. An empty text gives the most received. `sector`, where not empty, must be the row's sector
    /// (folded).
    [[nodiscard]] QList<ProcedureRow> find(const QString& text, int most = 50,
                                           const QString& sector = {}) const;

    /// Number of rows in the index.
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        ProcedureRow row;
        QString name;      ///< folded, with a space in front of every word
        QString bare;      ///< folded, without "thủ tục" in front
        QString initials;  ///< of the bare name
        QString code;      ///< capital letters, without dots
        QString sector;    ///< folded
        qint64 received = 0;
    };
    struct Wanted;

    [[nodiscard]] static std::optional<int> rankOf(const Entry& entry, const Wanted& wanted);

    QList<Entry> m_entries;
};

}  // namespace motcua
