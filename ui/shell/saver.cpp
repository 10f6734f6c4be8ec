// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saver.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QThread>
#include <QWidget>
#include <QWindow>
#include <exception>
#include <utility>

namespace motcua::ui {

namespace {

constexpr const char* kGoesOn = "goesOnWhileSaving";

bool isText(const QKeyEvent& key) {
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           !key.text().isEmpty() && key.text().at(0).isPrint();
}

/// What a person closes, unlike menus and tips.
bool isFrame(Qt::WindowType type) {
    return type == Qt::Window || type == Qt::Dialog;
}

}  // namespace

Saver::Saver(std::chrono::milliseconds moment, std::chrono::milliseconds patience) : m_moment(moment) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    letGoOn(m_patience);
}

Saver::~Saver() = default;

void Saver::letGoOn(QTimer& timer) {
    timer.setProperty(kGoesOn, true);
}

void Saver::wait(const std::function<void()>& slow) {
    run(slow, false);
}

void Saver::waitQuietly(const std::function<void()>& slow) {
    run(slow, true);
}

void Saver::run(const std::function<void()>& slow, bool quietly) {
    if (m_waiting) return slow();  // the window turns already, further up
    std::exception_ptr thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            slow();
        } catch (...) {
            thrown = std::current_exception();
        }
    }));
    thread->start();
    if (!thread->wait(QDeadlineTimer(m_moment))) turn(*thread, quietly);
    thread->wait();
    if (thrown) std::rethrow_exception(thrown);
}

void Saver::turn(QThread& thread, bool quietly) {
    QEventLoop loop;
    connect(&thread, &QThread::finished, &loop, &QEventLoop::quit);
    connect(&m_patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    begin(quietly);
    // Who finished before the connection stood does not quit the loop.
    while (!thread.isFinished()) {
        loop.exec(m_lasting ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
        if (thread.isFinished() || quietly || m_lasting) continue;
        m_lasting = true;
        Q_EMIT lasting(true);
    }
    end();
}

void Saver::begin(bool quietly) {
    m_waiting = true;
    qApp->installEventFilter(this);
    if (!quietly) m_patience.start();
}

void Saver::end() {
    m_patience.stop();
    qApp->removeEventFilter(this);
    m_waiting = false;
    for (const QPointer<QTimer>& timer : std::exchange(m_putOff, {}))
        if (timer) timer->start();
    if (std::exchange(m_lasting, false)) Q_EMIT lasting(false);
    for (auto& [context, act] : std::exchange(m_later, {}))
        if (context)
            // Once more through whenIdle(): the use case that was waited for may save again before it ends.
            QMetaObject::invokeMethod(
                context.data(), [this, at = context, then = std::move(act)] { whenIdle(at.data(), then); },
                Qt::QueuedConnection);
    if (!m_held.empty())
        QMetaObject::invokeMethod(
            this, [this] { whenIdle(this, [this] { typeHeld(); }); }, Qt::QueuedConnection);
}

void Saver::whenIdle(QObject* context, std::function<void()> act) {
    if (!m_waiting) return act();
    m_later.emplace_back(context, std::move(act));
}

bool Saver::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::Timer:
            return putOff(watched);
        case QEvent::KeyPress:
        case QEvent::InputMethod:
            hold(*event);
            [[fallthrough]];
        case QEvent::KeyRelease:
        case QEvent::Shortcut:
        case QEvent::ShortcutOverride:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::Wheel:
        case QEvent::ContextMenu:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::Drop:
            event->accept();
            return true;
        case QEvent::Close:
            return putOffClosing(watched, *event);
        default:
            return false;
    }
}

/// Timers that ask the store come back once it is free.
bool Saver::putOff(QObject* watched) {
    auto* timer = qobject_cast<QTimer*>(watched);
    if (!timer) return watched->inherits("QSingleShotTimer");  // asks again by itself
    if (timer->property(kGoesOn).toBool()) return false;
    timer->stop();
    m_putOff.emplace_back(timer);
    return true;
}

bool Saver::putOffClosing(QObject* watched, QEvent& event) {
    if (auto* widget = qobject_cast<QWidget*>(watched); widget && isFrame(widget->windowType()))
        whenIdle(widget, [widget] { widget->close(); });
    else if (auto* window = qobject_cast<QWindow*>(watched); window && isFrame(window->type()))
        whenIdle(window, [window] { window->close(); });
    else
        return false;
    event.ignore();
    return true;
}

void Saver::hold(const QEvent& event) {
    if (event.type() == QEvent::InputMethod || isText(static_cast<const QKeyEvent&>(event)))
        m_held.emplace_back(event.clone());
}

void Saver::typeHeld() {
    for (const auto& event : std::exchange(m_held, {}))
        if (QWidget* focus = QApplication::focusWidget()) QCoreApplication::sendEvent(focus, event.get());
}

}  // namespace motcua::ui
