// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <random>

namespace motcua {

/// One number out of two, well mixed: gives every citizen and every run a stream of its own.
[[nodiscard]] constexpr quint64 mixed(quint64 a, quint64 b) {
    quint64 z = a * 0x9e3779b97f4a7c15ULL + b + 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// Chance that comes out the same on every machine: the engine is fixed by the standard, and none of the
/// library's distributions, which are not, is used.
class Draw {
public:
    explicit Draw(quint64 seed) : m_engine(seed) {}

    /// 0 … n − 1. \throws LogicError for n < 1.
    [[nodiscard]] qint64 below(qint64 n) {
        if (n < 1) throw LogicError(QStringLiteral("nothing to draw from"));
        return qint64(m_engine() % quint64(n));
    }
    /// From `first` to `last`, both included.
    [[nodiscard]] qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    /// True that many times in a thousand.
    [[nodiscard]] bool permille(int times) { return below(1000) < times; }
    template <class T>
    [[nodiscard]] const T& oneOf(const QList<T>& from) {
        return from.at(below(from.size()));
    }

private:
    std::mt19937_64 m_engine;
};

/// Chooses by weight.
template <class T>
class Weighted {
public:
    void add(const T& value, qint64 weight) {
        m_total += weight;
        m_entries += {m_total, value};
    }
    [[nodiscard]] bool isEmpty() const { return m_total == 0; }
    [[nodiscard]] const T& drawn(Draw& draw) const {
        const qint64 at = draw.below(m_total);
        const auto found =
            std::upper_bound(m_entries.begin(), m_entries.end(), at,
                             [](qint64 value, const Entry& entry) { return value < entry.upTo; });
        return found->value;
    }

private:
    struct Entry {
        qint64 upTo;
        T value;
    };
    QList<Entry> m_entries;
    qint64 m_total = 0;
};

}  // namespace motcua
