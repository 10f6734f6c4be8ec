// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/procedure_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motcua::test {

/// One well-formed entry of a catalogue file.
inline QJsonObject anEntry(const QString& code = QStringLiteral("1.004746"),
                           const QString& name = QStringLiteral("Thủ tục đăng ký lại kết hôn"),
                           const QString& fee = QStringLiteral("20.000 đồng")) {
    const QJsonObject way{
        {QStringLiteral("channels"), QJsonArray{QStringLiteral("online"), QStringLiteral("counter")}},
        {QStringLiteral("time"), QJsonObject{{QStringLiteral("raw"), QStringLiteral("5 Ngày làm việc")}}},
        {QStringLiteral("fees"), QJsonArray{QJsonObject{{QStringLiteral("raw"), fee}}}}};
    const QJsonObject paper{{QStringLiteral("name"), QStringLiteral("Tờ khai theo mẫu")},
                            {QStringLiteral("originals"), 1},
                            {QStringLiteral("copies"), 0}};
    return {{QStringLiteral("id"), QStringLiteral("p00001")},
            {QStringLiteral("code"), code},
            {QStringLiteral("name"), name},
            {QStringLiteral("field"), QStringLiteral("Hộ tịch")},
            {QStringLiteral("levels"), QJsonArray{QStringLiteral("xa")}},
            {QStringLiteral("ways"), QJsonArray{way}},
            {QStringLiteral("papers"), QJsonArray{paper}},
            {QStringLiteral("results"), QJsonArray{}},
            {QStringLiteral("legal_basis"), QJsonArray{QStringLiteral("60/2014/QH13")}}};
}

inline QByteArray fileOf(const QJsonArray& entries) {
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

/// The entry with one key replaced.
inline QJsonObject with(QJsonObject entry, const char* key, const QJsonValue& value) {
    entry.insert(QLatin1String(key), value);
    return entry;
}

}  // namespace motcua::test
