// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motcua::ui {

/// A blank sheet over a dialog that may not be left yet, because what it ordered is still being saved:
/// nothing of it is seen, its title neither, and nothing of it takes the mouse. Gone, and the title back,
/// once the dialog is left.
class DialogCover : public QWidget {
    Q_OBJECT
public:
    explicit DialogCover(QWidget& dialog);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void lift();

    QWidget& m_dialog;
    QString m_title;
};

/// Covers every window but this one, however deep, and closes menus and lists that hang open: for the lock
/// that has to wait. leaveDialogs() follows.
void coverDialogs(const QWidget& except);

}  // namespace motcua::ui
