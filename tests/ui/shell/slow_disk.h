// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/saver.h"

#include <QSemaphore>
#include <functional>

namespace motcua::test {

/// A disk that goes on only once the window has said aloud that it saves: whatever it takes, the window
/// turned.
class SlowDisk : public Waiter {
public:
    SlowDisk() {
        QObject::connect(&m_saver, &ui::Saver::lasting, &m_saver, [this](bool isLasting) {
            if (!isLasting) return;
            ++turns;
            if (meanwhile) meanwhile();
            m_disk.release();
        });
    }
    void wait(const std::function<void()>& slow) override {
        m_saver.wait([&] {
            m_disk.acquire();
            if (fails) throw StoreError(QStringLiteral("store.full"), QStringLiteral("a test"));
            slow();
        });
    }
    [[nodiscard]] ui::Saver& saver() { return m_saver; }

    int turns = 0;
    bool fails = false;
    std::function<void()> meanwhile;  ///< what happens at the window while the disk takes its time

private:
    ui::Saver m_saver{std::chrono::milliseconds(0), std::chrono::milliseconds(0)};
    QSemaphore m_disk;
};

}  // namespace motcua::test
