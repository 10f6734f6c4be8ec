// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace motcua {

/// How a dossier reaches the centre.
enum class Channel { Counter, Post, Online, Kiosk };

/// "counter", "post", "online", "kiosk": the keys of files and stores.
[[nodiscard]] QString keyOf(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromKey(const QString& key);
/// Its name for people, translated.
[[nodiscard]] QString labelOf(Channel channel);

}  // namespace motcua
