// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/channel.h"

#include <QCoreApplication>

namespace motcua {

QString keyOf(Channel channel) {
    switch (channel) {
        case Channel::Counter:
            return QStringLiteral("counter");
        case Channel::Post:
            return QStringLiteral("post");
        case Channel::Online:
            return QStringLiteral("online");
        case Channel::Kiosk:
            break;
    }
    return QStringLiteral("kiosk");
}

std::optional<Channel> channelFromKey(const QString& key) {
    for (const Channel channel : {Channel::Counter, Channel::Post, Channel::Online, Channel::Kiosk})
        if (keyOf(channel) == key) return channel;
    return std::nullopt;
}

QString labelOf(Channel channel) {
    switch (channel) {
        case Channel::Counter:
            return QCoreApplication::translate("catalogue", "In person");
        case Channel::Post:
            return QCoreApplication::translate("catalogue", "Public post");
        case Channel::Online:
            return QCoreApplication::translate("catalogue", "Online");
        case Channel::Kiosk:
            break;
    }
    return QCoreApplication::translate("catalogue", "Self-service kiosk");
}

}  // namespace motcua
