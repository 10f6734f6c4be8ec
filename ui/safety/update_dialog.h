// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/shared/dialog_frame.h"

#include <atomic>
#include <exception>
#include <functional>

class QProgressBar;

namespace motcua::ui {

/// Says that a store is being brought up to date, before there is a desk, and keeps the screen alive.
class UpdateDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// Does nothing else than to bring a store up to date. It may be stopped until it says that it is done.
    using Work = std::function<void(const Progress&)>;

    UpdateDialog();

    /// Runs `work` in a thread of its own and comes back with its end; a short one is not seen at all.
    /// \throws what `work` throws; Cancelled where it was stopped.
    void perform(const Work& work);

    void reject() override;

private:
    /// Whoever comes first decides: the screen that stops it, or the copy that stands.
    enum class Course { Open, Left, Passed };
    [[nodiscard]] bool decide(Course course);
    void tellPassed();

    PlainLabel* m_text;
    QProgressBar* m_bar;
    ShortcutButton* m_stop;
    std::atomic<Course> m_course = Course::Open;
};

}  // namespace motcua::ui
