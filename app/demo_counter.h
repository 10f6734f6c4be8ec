// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_draw.h"
#include "core/access/actor.h"
#include "core/dossier/application.h"
#include "core/dossier/desk.h"

namespace motcua {

/// What the counters of a practice store do beside receiving: they send away with a slip who lacks a paper or
/// asks for what the law does not allow, and take fees, now and then with a wrong receipt. Has a chance of
/// its own, so that it disturbs nobody else's. Each function answers how many events it made.
class DemoCounter {
public:
    /// The desk is used as long as the object lives.
    DemoCounter(Desk& desk, quint64 seed) : m_desk(desk), m_draw(mixed(seed, 277)) {}

    /// Somebody who comes with the same wish before it, and goes without having been received.
    qint64 sendAway(const Application& wish, const Actor& actor);
    /// What is due for a dossier that was just received.
    qint64 takeFees(DossierId dossier, const Actor& actor);

private:
    [[nodiscard]] bool lacksPaper(Application application, const Actor& actor);
    [[nodiscard]] bool isRefused(const Application& application, const Actor& actor);
    [[nodiscard]] std::optional<Actor> cashierFor(const Dossier& dossier, const Actor& actor) const;
    [[nodiscard]] std::optional<Actor> supervisorOf(const Dossier& dossier) const;

    Desk& m_desk;
    Draw m_draw;
};

}  // namespace motcua
