// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/state.h"

#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>
#include <array>

namespace motcua::ui {

namespace {

using Table = std::array<StateColours, 5>;

const Table& lightTable() {
    static const Table table{{{0xB42318, 0xFDECEA, 0xF0C4BF, 0xB42318},
                              {0xB25E09, 0xFDF3E5, 0xEBD0A6, 0x964E06},
                              {0x1F7A4D, 0xE8F4ED, 0xB7DBC8, 0x1F7A4D},
                              {0x5B6B7A, 0xEEF2F5, 0xC9D2DA, 0x5B6B7A},
                              {0x0E5A7A, 0xE6F1F6, 0xB9D6E2, 0x0E5A7A}}};
    return table;
}

const Table& darkTable() {
    static const Table table{{{0xFF8B7D, 0x3A1F1E, 0x6B3430, 0xFF8B7D},
                              {0xF3B35E, 0x38291A, 0x66492A, 0xF3B35E},
                              {0x68CB95, 0x18332A, 0x2C5C47, 0x68CB95},
                              {0xA3B2BF, 0x26313B, 0x3D4C59, 0xA3B2BF},
                              {0x6CC3E4, 0x1A3645, 0x2F637B, 0x6CC3E4}}};
    return table;
}

void paintTick(QPainter& painter, const QPointF& at, const QColor& colour) {
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at + QPointF(1.5, 6.5), at + QPointF(4.5, 9.5), at + QPointF(10.5, 2.5)});
}

}  // namespace

const StateColours& stateColours(State state) {
    return (colours().dark ? darkTable() : lightTable()).at(static_cast<size_t>(state));
}

void paintState(QPainter& painter, State state, const QRectF& box, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF at(box.center().x() - 6, box.center().y() - 6);
    switch (state) {
        case State::Overdue:
            painter.drawPolygon(QPolygonF{at + QPointF(6, 1), at + QPointF(12, 11), at + QPointF(0, 11)});
            break;
        case State::DueSoon:
            painter.drawPolygon(
                QPolygonF{at + QPointF(6, 0), at + QPointF(12, 6), at + QPointF(6, 12), at + QPointF(0, 6)});
            break;
        case State::Within:
            painter.drawEllipse(at + QPointF(6, 6), 4.5, 4.5);
            break;
        case State::Paused:
            painter.drawRect(QRectF(at + QPointF(2, 1.5), QSizeF(3, 9)));
            painter.drawRect(QRectF(at + QPointF(7, 1.5), QSizeF(3, 9)));
            break;
        case State::Ready:
            paintTick(painter, at, colour);
            break;
    }
    painter.restore();
}

void paintState(QPainter& painter, State state, const QRectF& box) {
    paintState(painter, state, box, stateColours(state).text);
}

QString stateName(State state) {
    switch (state) {
        case State::Overdue:
            return QCoreApplication::translate("ui/shared", "Overdue");
        case State::DueSoon:
            return QCoreApplication::translate("ui/shared", "Due soon");
        case State::Within:
            return QCoreApplication::translate("ui/shared", "Within the limit");
        case State::Paused:
            return QCoreApplication::translate("ui/shared", "Waiting for a supplement");
        case State::Ready:
            return QCoreApplication::translate("ui/shared", "Ready to hand back");
    }
    return {};
}

}  // namespace motcua::ui
