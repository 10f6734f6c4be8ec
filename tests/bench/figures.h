// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <ctime>
#include <vector>

namespace motcua::bench {

/// Times in nanoseconds, to be looked at together.
class Figures {
public:
    void add(double ns) { m_ns.push_back(ns); }
    [[nodiscard]] bool isEmpty() const { return m_ns.empty(); }
    /// The value below which that part of all values lies, 0 … 1. 0 for no values.
    [[nodiscard]] double quantile(double part) const {
        if (m_ns.empty()) return 0;
        std::vector<double> sorted = m_ns;
        const auto at = sorted.begin() + std::ptrdiff_t(part * double(sorted.size() - 1) + 0.5);
        std::nth_element(sorted.begin(), at, sorted.end());
        return *at;
    }
    [[nodiscard]] double median() const { return quantile(0.5); }

private:
    std::vector<double> m_ns;
};

/// How long `act` takes, in nanoseconds.
template <class Act>
double timed(Act act) {
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed());
}

/// How long the processor is busy with `act`, in nanoseconds: what the machine does beside it does not count.
template <class Act>
double busy(Act act) {
    const std::clock_t before = std::clock();
    act();
    return double(std::clock() - before) * (1e9 / CLOCKS_PER_SEC);
}

/// Whatever is computed for it must be computed.
inline volatile qint64 sink = 0;

void heading(const QString& text);
/// "name   12.3 µs   aim ≤ 5 ms: kept"; the aim in nanoseconds, 0 for none.
void line(const QString& name, double ns, double aimNs = 0);
void besides(const QString& name, double ns, const QString& referenceName, double referenceNs);
/// A ratio against its least value.
void ratio(const QString& name, double value, double least);
void remark(const QString& text);
[[nodiscard]] QString duration(double ns);

}  // namespace motcua::bench
