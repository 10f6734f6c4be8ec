// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QTimer>

/// A window with one word in it: what any program with widgets costs.
int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    QLabel label(QStringLiteral("MotCua"));
    label.resize(1280, 800);
    label.show();
    QTimer::singleShot(0, &app, &QApplication::quit);
    return QApplication::exec();
}
