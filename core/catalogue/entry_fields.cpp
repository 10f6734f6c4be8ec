// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/entry_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace motcua {

namespace {

constexpr qsizetype kMostReasons = 20;
constexpr int kLargestCount = 999;

}  // namespace

QString fieldAt(const QString& list, qsizetype index) {
    return list + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

void EntryFields::refuse(const Refusal& reason) {
    if (m_refusals.size() < kMostReasons) m_refusals.append(reason);
}

void EntryFields::refuseType(const QString& field, const QString& sentence) {
    refuse({QStringLiteral("catalogue.type"), sentence,
            QCoreApplication::translate("catalogue", "Correct the entry in the file and import it again."),
            field});
}

QString EntryFields::text(const QJsonValue& value, const QString& field, const Bounds& bounds) {
    if (!value.isString() && !value.isNull() && !value.isUndefined()) {
        refuseType(field, QCoreApplication::translate("catalogue", "%1 is not a text.").arg(field));
        return {};
    }
    const auto accepted =
        acceptedText(value.toString(), {field, field, bounds.longest, bounds.multiLine, bounds.required});
    if (accepted) return *accepted;
    for (const Refusal& reason : accepted.refusals()) refuse(reason);
    return {};
}

QStringList EntryFields::texts(const QJsonValue& value, const QString& field, qsizetype most,
                               const Bounds& bounds) {
    QStringList list;
    const QJsonArray values = array(value, field, most);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString item = text(values.at(i), fieldAt(field, i), bounds);
        if (!item.isEmpty()) list.append(item);
    }
    return list;
}

QJsonArray EntryFields::array(const QJsonValue& value, const QString& field, qsizetype most) {
    if (value.isNull() || value.isUndefined()) return {};
    if (!value.isArray()) {
        refuseType(field, QCoreApplication::translate("catalogue", "%1 is not a list.").arg(field));
        return {};
    }
    const QJsonArray values = value.toArray();
    if (values.size() <= most) return values;
    refuse({QStringLiteral("catalogue.tooMany"),
            QCoreApplication::translate("catalogue", "%1 has %2 rows where %3 fit.")
                .arg(field, QString::number(values.size()), QString::number(most)),
            QCoreApplication::translate("catalogue", "Correct the entry in the file and import it again."),
            field});
    return {};
}

QJsonObject EntryFields::object(const QJsonValue& value, const QString& field) {
    if (value.isNull() || value.isUndefined()) return {};
    if (!value.isObject())
        refuseType(field, QCoreApplication::translate("catalogue", "%1 is not an object.").arg(field));
    return value.toObject();
}

std::optional<int> EntryFields::count(const QJsonValue& value, const QString& field) {
    if (value.isNull() || value.isUndefined()) return std::nullopt;
    const double number = value.toDouble(-1);
    const bool whole = number >= 0 && number <= kLargestCount && number == int(number);
    if (whole) return int(number);
    refuseType(
        field,
        QCoreApplication::translate("catalogue", "%1 is not a whole number from 0 to 999.").arg(field));
    return std::nullopt;
}

bool EntryFields::flag(const QJsonValue& value, const QString& field) {
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        refuseType(field, QCoreApplication::translate("catalogue", "%1 is not true or false.").arg(field));
    return value.toBool();
}

}  // namespace motcua
