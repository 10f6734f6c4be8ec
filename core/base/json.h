// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace motcua {

/// Bounds for JSON that comes from outside.
struct JsonLimits {
    qsizetype maxBytes = 64 * 1024 * 1024;
    int maxDepth = 64;
};

/// Strict JSON from an untrusted file: valid UTF-8 (a byte order mark is passed over), at most
/// `limits.maxDepth` levels, no duplicate keys within an object, no number that overflows, no unpaired
/// surrogate. Refusals name line and reason: keys "json.size", "json.encoding", "json.depth",
/// "json.duplicate", "json.number", "json.syntax".
[[nodiscard]] Outcome<QJsonValue> parsedJson(const QByteArray& bytes, const JsonLimits& limits = {});

/// One form for one value: keys sorted, no white space, UTF-8. What hashes and events are made of.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);

}  // namespace motcua
