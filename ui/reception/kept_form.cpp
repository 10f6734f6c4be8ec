// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/kept_form.h"

#include "core/access/actor.h"

#include <QJsonDocument>

namespace motcua::ui {

namespace {
constexpr int kVersion = 1;
}

QByteArray toBytes(const KeptForm& kept) {
    const QJsonObject object{{QStringLiteral("version"), kVersion},
                             {QStringLiteral("at"), toIso(kept.at)},
                             {QStringLiteral("key"), kept.key},
                             {QStringLiteral("form"), kept.form}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<KeptForm> keptFormFrom(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto at = instantFromIso(object.value(QStringLiteral("at")).toString());
    const QString key = object.value(QStringLiteral("key")).toString();
    const QJsonObject form = object.value(QStringLiteral("form")).toObject();
    if (object.value(QStringLiteral("version")).toInt() != kVersion || !at || key.isEmpty() || form.isEmpty())
        return std::nullopt;
    return KeptForm{*at, key, form};
}

QString keptName(const Actor& actor) {
    return QStringLiteral("reception-%1-%2").arg(QString::number(actor.officer.id.value()), actor.station);
}

}  // namespace motcua::ui
