// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua {

/// A moment by a clock that nobody can set: which start of the machine, and how long after it.
struct UptimePoint {
    QString boot;   ///< changes with every start of the machine; empty where the system tells none
    qint64 ms = 0;  ///< since that start; may stand still while the machine sleeps

    friend bool operator==(const UptimePoint&, const UptimePoint&) = default;
};

/// How long it certainly is from `then` to `now`, in milliseconds, whatever was done to the date and time of
/// the machine: within one start the difference, after a restart only what has passed since then.
[[nodiscard]] qint64 certainlyPassed(const UptimePoint& then, const UptimePoint& now);

/// Where waiting times are measured.
class Uptime {
public:
    virtual ~Uptime() = default;
    [[nodiscard]] virtual UptimePoint now() const = 0;
};

/// The machine's.
class SystemUptime final : public Uptime {
public:
    [[nodiscard]] UptimePoint now() const override;
};

/// Stands until it is moved: for tests.
class ManualUptime final : public Uptime {
public:
    [[nodiscard]] UptimePoint now() const override { return m_now; }
    void pass(qint64 ms) { m_now.ms += ms; }
    void restart() { m_now = {m_now.boot + u'+', 0}; }

private:
    UptimePoint m_now{QStringLiteral("boot"), 1'000'000};
};

}  // namespace motcua
