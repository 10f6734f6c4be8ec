// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure_search.h"

#include "core/base/text.h"
#include "core/catalogue/procedure_code.h"

#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace motcua {

namespace {

constexpr qsizetype kLongestQuery = 200;

QString withoutDots(const QString& code) {
    return code.toUpper().remove(QLatin1Char('.')).remove(QLatin1Char(' '));
}

QString bareName(const QString& foldedName) {
    static const QString prefix = QStringLiteral("thu tuc ");
    return foldedName.startsWith(prefix) ? foldedName.mid(prefix.size()) : foldedName;
}

}  // namespace

/// What was typed, prepared once for all entries.
struct ProcedureSearch::Wanted {
    explicit Wanted(const QString& typed) {
        const QString text = typed.left(kLongestQuery);
        name = folded(text);
        words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString& word : words) word.prepend(QLatin1Char(' '));
        if (words.size() == 1 && name.size() >= 2) letters = name;
        static const QRegularExpression codeLike(QStringLiteral("^[Pp0-9][0-9.Hh ]*\\z"));
        if (codeLike.match(text.trimmed()).hasMatch()) code = withoutDots(text);
    }

    QString name;
    QStringList words;  ///< each with a space in front
    QString letters;    ///< the text as possible initials, else empty
    QString code;       ///< the text as possible part of a code, else empty
};

ProcedureSearch::ProcedureSearch(QList<ProcedureRow> rows) {
    m_entries.reserve(rows.size());
    for (ProcedureRow& row : rows) {
        const QString name = folded(row.name);
        const QString bare = bareName(name);
        const QString code = withoutDots(row.code);
        const QString sector = folded(row.sector);
        m_entries.append(
            Entry{std::move(row), QLatin1Char(' ') + name, bare, initials(bare), code, sector, 0});
    }
}

void ProcedureSearch::setReceivedCounts(const QHash<QString, qint64>& byCode) {
    for (Entry& entry : m_entries) entry.received = byCode.value(entry.row.code);
}

std::optional<int> ProcedureSearch::rankOf(const Entry& entry, const Wanted& wanted) {
    enum { ExactCode, Beginning, PartOfCode, AllWords, PartOfInitials };
    if (!wanted.code.isEmpty()) {
        const bool exact =
            entry.code == wanted.code || withoutDots(nationalPart(entry.row.code)) == wanted.code;
        if (exact) return ExactCode;
    }
    const bool begins =
        entry.bare.startsWith(wanted.name) || QStringView(entry.name).mid(1).startsWith(wanted.name);
    if (begins || (!wanted.letters.isEmpty() && entry.initials.startsWith(wanted.letters))) return Beginning;
    if (wanted.code.size() >= 2 && entry.code.contains(wanted.code)) return PartOfCode;
    const bool all = !wanted.words.isEmpty() &&
                     std::all_of(wanted.words.begin(), wanted.words.end(),
                                 [&](const QString& word) { return entry.name.contains(word); });
    if (all) return AllWords;
    if (wanted.letters.size() >= 3 && entry.initials.contains(wanted.letters)) return PartOfInitials;
    return std::nullopt;
}

QList<ProcedureRow> ProcedureSearch::find(const QString& text, int most, const QString& sector) const {
    const Wanted wanted(text);
    if (wanted.name.isEmpty() && !text.trimmed().isEmpty()) return {};
    const QString wantedSector = folded(sector);
    QList<std::pair<int, const Entry*>> found;
    for (const Entry& entry : m_entries) {
        if (!wantedSector.isEmpty() && entry.sector != wantedSector) continue;
        if (const auto rank = rankOf(entry, wanted)) found.append({*rank, &entry});
    }
    const auto key = [](const std::pair<int, const Entry*>& hit) {
        return std::tuple(hit.first, -hit.second->received, hit.second->bare.size());
    };
    const auto before = [&key](const auto& a, const auto& b) {
        const auto left = key(a);
        const auto right = key(b);
        return left != right ? left < right : a.second->row.code < b.second->row.code;
    };
    const auto end = found.begin() + std::clamp<qsizetype>(most, 0, found.size());
    std::partial_sort(found.begin(), end, found.end(), before);
    QList<ProcedureRow> rows;
    for (auto it = found.begin(); it != end; ++it) rows.append(it->second->row);
    return rows;
}

}  // namespace motcua
