// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/waiter.h"

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <memory>
#include <vector>

class QThread;

namespace motcua::ui {

/// Keeps the window answering while something is saved: the slow part runs in a thread of its own, and the
/// window turns its event loop meanwhile. For the thread of the window only.
///
/// What is done within a moment is simply waited for. After that the window paints, but keys and clicks wait,
/// as do timers: whatever they start would find the store taken. Once it lasts, lasting() says so; from then
/// on letters are held back for afterwards, and commands are not taken at all: nobody presses twice.
class Saver : public QObject, public Waiter {
    Q_OBJECT
public:
    /// \param moment in which the window may stand still. \param patience after which it is said aloud.
    explicit Saver(std::chrono::milliseconds moment = std::chrono::milliseconds(20),
                   std::chrono::milliseconds patience = std::chrono::milliseconds(300));
    ~Saver() override;

    void wait(const std::function<void()>& slow) override;
    /// The same for what nobody asked for, such as a draft: never said aloud, and no key is lost.
    void waitQuietly(const std::function<void()>& slow);
    /// Whether the window turns its event loop inside a wait: the store must not be asked then.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// At once, or from the event loop as soon as nothing is being saved; not at all once `context` is gone.
    void whenIdle(QObject* context, std::function<void()> act);
    /// This timer asks no store and goes on while something is saved.
    static void letGoOn(QTimer& timer);

Q_SIGNALS:
    /// It has begun to last, or is over.
    void lasting(bool isLasting);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run(const std::function<void()>& slow, bool quietly);
    void turn(QThread& thread, bool quietly);
    void begin(bool quietly);
    void end();
    [[nodiscard]] bool putOff(QObject* watched);
    [[nodiscard]] bool putOffClosing(QObject* watched, QEvent& event);
    void hold(const QEvent& event);
    void typeHeld();

    std::chrono::milliseconds m_moment;
    QTimer m_patience;
    bool m_waiting = false;
    bool m_lasting = false;
    std::vector<QPointer<QTimer>> m_putOff;
    std::vector<std::unique_ptr<QEvent>> m_held;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_later;
};

}  // namespace motcua::ui
