// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace motcua::ui {

/// A question with two answers. The buttons are named after what they do, never Yes and No.
struct Question {
    QString title;
    QString text;              ///< may have several lines
    QString doIt;              ///< label of the button that agrees: "Từ chối hồ sơ"
    QString leaveIt = {};      ///< empty = "Cancel"
    bool destructive = false;  ///< then the answer that changes nothing has the focus
};

/// A question that wants words.
struct TextQuestion {
    QString title;
    QString label;
    QString doIt;
    QString initial = {};
    bool required = true;
    int maxLength = 2000;  ///< UTF-16 units
};

/// How the desk asks a person. Pages get it in their constructor, tests hand in answers, so that nothing
/// ever waits in a dialog that nobody sees.
class UserPrompt {
public:
    virtual ~UserPrompt() = default;
    [[nodiscard]] virtual bool confirm(const Question& question) = 0;
    /// The index of the option, or nothing when it was left.
    [[nodiscard]] virtual std::optional<int> choose(const QString& title, const QString& text,
                                                    const QStringList& options) = 0;
    /// The tidied text, or nothing when it was left. Never empty where it is required.
    [[nodiscard]] virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    /// For what stops the work; everything else is a Notice in place.
    virtual void inform(const QString& title, const QString& text) = 0;
};

}  // namespace motcua::ui
