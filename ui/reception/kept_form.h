// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace motcua {
struct Actor;
}

namespace motcua::ui {

/// A half-typed form as it is kept over crashes: what was typed, when, and the key of its submission, so that
/// receiving it again after a crash never makes a second dossier.
struct KeptForm {
    Instant at;
    QString key;
    QJsonObject form;
};

[[nodiscard]] QByteArray toBytes(const KeptForm& kept);
/// Nothing for anything that toBytes() did not write.
[[nodiscard]] std::optional<KeptForm> keptFormFrom(const QByteArray& bytes);
/// One a station and officer: a half-typed form is its owner's.
[[nodiscard]] QString keptName(const Actor& actor);

}  // namespace motcua::ui
