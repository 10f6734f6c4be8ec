// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace motcua::ui {

/// One long work at a time in a thread of its own, so that the desk goes on. Told how far it is, and can be
/// stopped; the destructor stops it and waits.
class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    /// Nothing happens while another work runs. `work` gives an empty text, or the sentence why it did not
    /// succeed; faults become their sentence.
    void start(std::function<QString(const Progress&)> work);
    void stop() { m_stopped = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// `total` 0 while it is not known.
    void progressed(qint64 done, qint64 total);
    /// `sentence` is empty where it succeeded; `stopped` where somebody stopped it.
    void finished(const QString& sentence, bool stopped);

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
};

}  // namespace motcua::ui
