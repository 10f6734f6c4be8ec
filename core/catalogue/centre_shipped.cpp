// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/centre.h"

#include <QCoreApplication>
#include <QFile>

namespace motcua {

QStringList shippedCentreKeys() {
    return {QStringLiteral("da-nang-2026"), QStringLiteral("quang-nam-2018")};
}

Outcome<QByteArray> shippedCentreFile(const QString& key) {
    if (!shippedCentreKeys().contains(key))
        return Refusal{QStringLiteral("centre.unknown"),
                       QCoreApplication::translate("centre", "No centre \"%1\" ships with the program.")
                           .arg(key.left(60)),
                       QCoreApplication::translate("centre", "Choose one of: %1; or name a centre file.")
                           .arg(shippedCentreKeys().join(QStringLiteral(", "))),
                       QStringLiteral("centre")};
    QFile file(QStringLiteral(":/centres/%1.json").arg(key));
    if (!file.open(QIODevice::ReadOnly)) throw LogicError(QStringLiteral("a shipped centre is missing"));
    return file.readAll();
}

Outcome<Centre> shippedCentre(const QString& key) {
    const auto file = shippedCentreFile(key);
    if (!file) return file.refusals();
    auto centre = centreFromJson(file.value());
    if (!centre) {
        const Refusal& first = centre.refusals().first();
        throw LogicError(QStringLiteral("%1: %2 %3").arg(key, first.field, first.key));
    }
    return centre;
}

QByteArray shippedCoreSet() {
    QFile file(QStringLiteral(":/centres/core_set.json"));
    if (!file.open(QIODevice::ReadOnly)) throw LogicError(QStringLiteral("the core set is missing"));
    return file.readAll();
}

}  // namespace motcua
