// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/refusal.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace motcua::cli {

/// Exit codes of the contract.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Fault = 3 };

/// What stands before the command.
struct Call {
    QString store;
    QString login;
    bool json = false;
    std::optional<Instant> at;
};

/// What a command answers: one document for scripts and a text for people.
struct Answer {
    Exit exit = Exit::Done;
    QJsonObject document;
    QString text;
};

[[nodiscard]] Answer refused(const Refusals& refusals);
[[nodiscard]] inline Answer refused(const Refusal& refusal) {
    return refused(Refusals{refusal});
}

/// A fault in words for people; its technical text goes to stderr.
[[nodiscard]] Answer faulted(const Fault& fault);
/// A bug of ours, likewise.
[[nodiscard]] Answer faulted(const std::exception& error);

/// A whole file. \throws IoError "io.read" with the path where it cannot be read or is larger than `most`.
[[nodiscard]] QByteArray fileBytes(const QString& path, qint64 most = 256LL * 1024 * 1024);

/// The instant, or null.
[[nodiscard]] QJsonValue isoOrNull(const std::optional<Instant>& at);

}  // namespace motcua::cli
