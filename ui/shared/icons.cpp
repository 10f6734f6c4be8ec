// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icons.h"

#include "ui/shared/theme.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>
#include <memory>

namespace motcua::ui {

namespace {

QString fileName(Icon icon) {
    static const QList<QLatin1String> names{
        QLatin1String("receive"),      QLatin1String("work"),      QLatin1String("search"),
        QLatin1String("returns"),      QLatin1String("dashboard"), QLatin1String("reports"),
        QLatin1String("admin"),        QLatin1String("officer"),   QLatin1String("store"),
        QLatin1String("print"),        QLatin1String("info"),      QLatin1String("warning"),
        QLatin1String("scan"),         QLatin1String("paper"),     QLatin1String("check"),
        QLatin1String("close"),        QLatin1String("back"),      QLatin1String("chevron_right"),
        QLatin1String("chevron_down"), QLatin1String("calendar"),  QLatin1String("clock"),
        QLatin1String("plus"),         QLatin1String("export"),    QLatin1String("attach")};
    return QStringLiteral(":/icons/%1.svg").arg(names.at(static_cast<qsizetype>(icon)));
}

QSvgRenderer& renderer(Icon icon, const QColor& colour) {
    using Key = std::pair<int, QRgb>;
    static QHash<Key, std::shared_ptr<QSvgRenderer>> kept;
    std::shared_ptr<QSvgRenderer>& found = kept[{static_cast<int>(icon), colour.rgb()}];
    if (!found) {
        QFile file(fileName(icon));
        if (!file.open(QIODevice::ReadOnly)) qFatal("an icon is missing");
        found =
            std::make_shared<QSvgRenderer>(file.readAll().replace("currentColor", colour.name().toLatin1()));
    }
    return *found;
}

}  // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer(icon, colour).render(&painter, box);
    painter.restore();
}

QIcon asIcon(Icon icon) {
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, icon, pixmap.rect(), colours().secondary);
    painter.end();
    return QIcon(pixmap);
}

}  // namespace motcua::ui
