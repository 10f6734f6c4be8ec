// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPixmap>
#include <QVariant>
#include <QWidget>

namespace {

QString nameOf(const QWidget* widget) {
    const QString name = widget->objectName();
    return name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name;
}

bool takesFocus(const QWidget* widget, const QWidget* root) {
    if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled()) return false;
    if (!widget->isVisible() || widget->focusProxy() || widget->objectName().startsWith(QLatin1String("qt_")))
        return false;
    return widget == root || root->isAncestorOf(widget);
}

QList<QWidget*> walk(QWidget& root) {
    QList<QWidget*> found;
    QWidget* next = &root;
    do {
        if (next != &root && takesFocus(next, &root)) found.append(next);
        next = next->nextInFocusChain();
    } while (next && next != &root);
    return found;
}

const QWidget* panelOf(const QWidget* widget) {
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (up->property("surface").toString() == QLatin1String("card")) return up;
    return nullptr;
}

}  // namespace

void motcua::test::showAt(QWidget& widget, int width, int height) {
    widget.resize(width, height);
    widget.show();
    QApplication::setActiveWindow(widget.window());
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
}

QStringList motcua::test::namelessWidgets(QWidget& root) {
    QStringList found;
    for (QWidget* widget : walk(root)) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QStringLiteral("no accessible name: ") + nameOf(widget));
    }
    return found;
}

QStringList motcua::test::unnamedObjects(QWidget& root) {
    QStringList found;
    for (const QWidget* widget : walk(root))
        if (widget->objectName().isEmpty()) found.append(QStringLiteral("no objectName: ") + nameOf(widget));
    return found;
}

QStringList motcua::test::tabOrder(QWidget& root) {
    QStringList found;
    for (const QWidget* widget : walk(root)) found.append(nameOf(widget));
    return found;
}

QStringList motcua::test::tabJumpsBack(QWidget& root) {
    QStringList found;
    const QList<QWidget*> order = walk(root);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget* from = order.at(i - 1);
        const QWidget* to = order.at(i);
        if (!panelOf(from) || panelOf(from) != panelOf(to)) continue;
        const QPoint a = from->mapTo(&root, QPoint());
        const QPoint b = to->mapTo(&root, QPoint());
        if (b.y() + to->height() <= a.y())
            found.append(QStringLiteral("Tab goes up from %1 to %2").arg(nameOf(from), nameOf(to)));
    }
    return found;
}

QStringList motcua::test::clippedTexts(QWidget& root) {
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!label && !button) continue;
        if (widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) continue;
        const QString text = label ? label->text() : button->text();
        if (text.isEmpty()) continue;
        const QSize needed = label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                                        : widget->minimumSizeHint();
        const bool cutBySelf = widget->width() < needed.width() || widget->height() < needed.height();
        const QWidget* parent = widget->parentWidget();
        const bool cutByParent = parent && !parent->rect().contains(widget->geometry());
        if (cutBySelf || cutByParent)
            found.append(QStringLiteral("clipped: \"%1\" in %2").arg(text, nameOf(parent)));
    }
    return found;
}

QStringList motcua::test::faultsOf(QWidget& root) {
    return namelessWidgets(root) + unnamedObjects(root) + tabJumpsBack(root) + clippedTexts(root);
}

void motcua::test::typeText(QWidget& widget, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&widget, &event);
}

void motcua::test::shoot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("MOTCUA_SHOTS");
    if (folder.isEmpty()) return;
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}
