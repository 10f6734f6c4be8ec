// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/user_prompt.h"

class QWidget;

namespace motcua::ui {

/// Asks by dialogs over the window of `parent`.
class DialogPrompt final : public UserPrompt {
public:
    explicit DialogPrompt(QWidget& parent) : m_parent(parent) {}
    [[nodiscard]] bool confirm(const Question& question) override;
    [[nodiscard]] std::optional<int> choose(const QString& title, const QString& text,
                                            const QStringList& options) override;
    [[nodiscard]] std::optional<QString> askText(const TextQuestion& question) override;
    void inform(const QString& title, const QString& text) override;

private:
    QWidget& m_parent;
};

}  // namespace motcua::ui
