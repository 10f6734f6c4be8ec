// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/scanner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <algorithm>

namespace motcua::ui {

struct ScannerFilter::Held {
    QPointer<QObject> target;
    std::unique_ptr<QEvent> event;
};

ScannerFilter::ScannerFilter(TimeSource now, QObject* parent) : QObject(parent), m_now(std::move(now)) {
    if (!m_now) {
        QElapsedTimer since;
        since.start();
        m_now = [since] { return since.elapsed(); };
    }
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_pause.setInterval(kGapMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // Keys that waited while the program was busy come first; they may belong to the same scan.
        QTimer::singleShot(0, this, [this] {
            if (!m_pause.isActive()) settle();
        });
    });
}

ScannerFilter::~ScannerFilter() = default;

bool ScannerFilter::eventFilter(QObject* watched, QEvent* event) {
    if (event == m_replayed || !watched->isWidgetType()) return false;
    switch (event->type()) {
        case QEvent::KeyPress:
            return pressed(watched, *static_cast<QKeyEvent*>(event));
        case QEvent::ShortcutOverride:
            return overridden(*static_cast<QKeyEvent*>(event));
        case QEvent::KeyRelease:
            if (m_held.empty()) return false;
            hold(watched, *static_cast<QKeyEvent*>(event));
            event->accept();
            return true;
        case QEvent::MouseButtonPress:
        case QEvent::InputMethod:
        case QEvent::WindowDeactivate:
            letGo();
            return false;
        default:
            return false;
    }
}

void ScannerFilter::settle() {
    if (isScan())
        finish();
    else
        letGo();
}

ScannerFilter::Kind ScannerFilter::kindOf(const QKeyEvent& key) {
    switch (key.key()) {
        case Qt::Key_Shift:
        case Qt::Key_AltGr:
        case Qt::Key_CapsLock:
        case Qt::Key_NumLock:
            return Kind::Modifier;
        default:
            break;
    }
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return Kind::Other;
    if (key.isAutoRepeat()) return Kind::Other;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab)
        return Kind::End;
    const QString text = key.text();
    const bool printable = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() || c.isSurrogate() || c.isMark();
    });
    return printable ? Kind::Text : Kind::Other;
}

qint64 ScannerFilter::timeOf(const QKeyEvent& key) const {
    return key.timestamp() > 0 ? static_cast<qint64>(key.timestamp()) : m_now();
}

bool ScannerFilter::pressed(QObject* target, QKeyEvent& key) {
    const Kind kind = kindOf(key);
    if (kind == Kind::Other || (kind == Kind::Modifier && m_held.empty())) {
        if (kind == Kind::Other) letGo();
        return false;
    }
    const qint64 at = timeOf(key);
    if (!m_held.empty() && kind != Kind::Modifier && at - m_last > kGapMs) settle();
    if (kind == Kind::End) {
        if (!isScan()) {
            letGo();
            return false;
        }
        finish();
    } else {
        if (kind == Kind::Text) {
            m_text += key.text();
            m_last = at;
            m_pause.start();
        }
        hold(target, key);
        if (m_text.size() > kMost) letGo();
    }
    key.accept();
    return true;
}

bool ScannerFilter::overridden(QKeyEvent& key) {
    if (m_held.empty()) return false;
    switch (kindOf(key)) {
        case Kind::Other:
            letGo();
            return false;
        case Kind::Text:
            break;
        case Kind::End:
            if (!isScan()) return false;
            break;
        case Kind::Modifier:
            return false;
    }
    // Inside a burst a letter is a letter, whatever shortcut it would be.
    key.accept();
    return true;
}

void ScannerFilter::hold(QObject* target, const QKeyEvent& key) {
    m_held.push_back({target, std::unique_ptr<QEvent>(key.clone())});
}

void ScannerFilter::letGo() {
    m_pause.stop();
    m_text.clear();
    const std::vector<Held> held = std::exchange(m_held, {});
    for (const Held& one : held) {
        if (!one.target) continue;
        const QEvent* const before = std::exchange(m_replayed, one.event.get());
        QCoreApplication::sendEvent(one.target, one.event.get());
        m_replayed = before;
    }
}

void ScannerFilter::finish() {
    m_pause.stop();
    m_held.clear();
    const QString text = std::exchange(m_text, {});
    Q_EMIT scanned(text);
}

}  // namespace motcua::ui
