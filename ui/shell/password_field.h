// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/line_field.h"

namespace motcua::ui {

/// A line whose signs are not shown. Says inside when Caps Lock seems to be on, or when letters with marks
/// are typed: somebody's Telex is on.
class PasswordField : public LineField {
    Q_OBJECT
public:
    explicit PasswordField(const QString& objectName, QWidget* parent = nullptr);

    void setShown(bool shown);
    /// Empties it; what was typed does not stay in the undo history.
    void wipe();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refreshNote(bool capsLock);

    bool m_capsLock = false;
};

}  // namespace motcua::ui
