// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/background.h"

#include "core/base/error.h"
#include "ui/shared/messages.h"

#include <QMetaObject>
#include <QThread>

namespace motcua::ui {

Background::Background(QObject* parent) : QObject(parent) {}

Background::~Background() {
    stop();
    if (m_thread) m_thread->wait();
}

void Background::start(std::function<QString(const Progress&)> work) {
    if (m_thread) return;
    m_stopped = false;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        QString sentence;
        bool stopped = false;
        try {
            sentence = work([this](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); });
                return !m_stopped;
            });
        } catch (const Fault& fault) {
            qWarning("a work in the background failed: %s", fault.what());
            sentence = faultText(fault);
        } catch (const Cancelled&) {
            stopped = true;
        }
        QMetaObject::invokeMethod(this, [this, sentence, stopped] {
            m_thread->wait();
            m_thread.reset();
            Q_EMIT finished(sentence, stopped);
        });
    }));
    m_thread->start();
}

}  // namespace motcua::ui
