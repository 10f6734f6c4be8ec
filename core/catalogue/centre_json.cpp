// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/centre_json.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace motcua {

QString CentreJson::path(const char* key) const {
    if (isChecked()) return {};
    const QString name = QString::fromLatin1(key);
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void CentreJson::refuse(const char* reason, const QString& fieldPath, const QString& message,
                        const QString& remedy) const {
    m_problems->append({QString::fromLatin1(reason), message, remedy, fieldPath});
}

void CentreJson::refuseType(const char* key, const QString& wanted) const {
    refuse("centre.type", path(key),
           QCoreApplication::translate("centre", "The value of %1 has the wrong form.").arg(path(key)),
           wanted);
}

bool CentreJson::isMissing(const char* key) const {
    if (!value(key).isUndefined()) return false;
    refuse("centre.missing", path(key),
           QCoreApplication::translate("centre", "%1 is missing.").arg(path(key)),
           QCoreApplication::translate("centre", "Add it; nothing is assumed in its place."));
    return true;
}

QString CentreJson::text(const char* key, qsizetype maxLength, bool multiLine) const {
    if (isChecked()) return tidied(value(key).toString());
    if (isMissing(key)) return {};
    if (!value(key).isString() || tidied(value(key).toString()).isEmpty()) {
        refuseType(key, QCoreApplication::translate("centre", "Write a text that is not empty."));
        return {};
    }
    return optionalText(key, maxLength, multiLine);
}

QString CentreJson::optionalText(const char* key, qsizetype maxLength, bool multiLine) const {
    const QJsonValue found = value(key);
    if (isChecked()) return tidied(found.toString());
    if (found.isUndefined() || found.isNull()) return {};
    if (!found.isString()) {
        refuseType(key, QCoreApplication::translate("centre", "Write a text in quotation marks."));
        return {};
    }
    const auto accepted = acceptedText(found.toString(), {path(key), path(key), maxLength, multiLine});
    if (accepted) return accepted.value();
    m_problems->append(accepted.refusals());
    return {};
}

QString CentreJson::reference(const char* key) const {
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(?:[-.][a-z0-9]+)*\\z"));
    const QString found = text(key, 80);
    if (!isChecked() && !found.isEmpty() && !form.match(found).hasMatch())
        refuseType(key,
                   QCoreApplication::translate(
                       "centre", "Use small letters a-z, digits, hyphens and dots, as in \"hai-chau\"."));
    return found;
}

QString CentreJson::choice(const char* key, const QStringList& choices) const {
    const QString found = text(key, 80);
    if (!isChecked() && !found.isEmpty() && !choices.contains(found))
        refuseType(key, QCoreApplication::translate("centre", "Write one of: %1.")
                            .arg(choices.join(QStringLiteral(", "))));
    return found;
}

int CentreJson::number(const char* key, int least, int most) const {
    if (isMissing(key)) return least;
    const double found = value(key).toDouble(std::nan(""));
    if (found >= least && found <= most && found == std::floor(found)) return int(found);
    refuseType(key, QCoreApplication::translate("centre", "Write a whole number from %1 to %2.")
                        .arg(QString::number(least), QString::number(most)));
    return least;
}

bool CentreJson::flag(const char* key) const {
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        refuseType(key, QCoreApplication::translate("centre", "Write true or false."));
    return found.toBool();
}

QDate CentreJson::date(const char* key) const {
    if (isChecked()) return QDate::fromString(value(key).toString(), Qt::ISODate);
    if (isMissing(key)) return {};
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}\\z"));
    const QString found = value(key).toString();
    const QDate day = form.match(found).hasMatch() ? QDate::fromString(found, Qt::ISODate) : QDate();
    if (!day.isValid())
        refuseType(key, QCoreApplication::translate("centre", "Write a date as in \"2025-07-01\"."));
    return day;
}

Validity CentreJson::validity(const char* from, const char* to) const {
    Validity validity{date(from), std::nullopt};
    if (!has(to) || value(to).isNull()) return validity;
    const QDate end = date(to);
    if (end.isValid()) validity.to = end;
    if (end.isValid() && validity.from.isValid() && end < validity.from)
        refuse("centre.validity", path(to),
               QCoreApplication::translate("centre", "%1 lies before the first day.").arg(path(to)),
               QCoreApplication::translate("centre", "Write the last day on which it holds, or null."));
    return validity;
}

QStringList CentreJson::texts(const char* key, bool required) const {
    if (!has(key) && !required) return {};
    if (isMissing(key)) return {};
    const QJsonArray array = value(key).toArray();
    QStringList found;
    for (const QJsonValue& each : array)
        if (each.isString() && !tidied(each.toString()).isEmpty()) found.append(tidied(each.toString()));
    if (!value(key).isArray() || found.size() != array.size() || (required && found.isEmpty()))
        refuseType(key, QCoreApplication::translate("centre", "Write a list of texts."));
    return found;
}

QJsonObject CentreJson::object(const char* key) const {
    if (!isMissing(key) && !value(key).isObject())
        refuseType(key, QCoreApplication::translate("centre", "Write an object in curly brackets."));
    return value(key).toObject();
}

CentreJson CentreJson::child(const char* key) const {
    return {object(key), path(key), *m_problems, m_trust};
}

QList<CentreJson> CentreJson::children(const char* key, bool required) const {
    if (!has(key) && !required) return {};
    if (isMissing(key)) return {};
    const QJsonArray array = value(key).toArray();
    if (!value(key).isArray() || (required && array.isEmpty()))
        refuseType(key, QCoreApplication::translate("centre", "Write a list of objects."));
    QList<CentreJson> found;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = isChecked() ? QString() : path(key) + u'[' + QString::number(i) + u']';
        if (array.at(i).isObject())
            found.append({array.at(i).toObject(), place, *m_problems, m_trust});
        else
            refuse("centre.type", place,
                   QCoreApplication::translate("centre", "The value of %1 has the wrong form.").arg(place),
                   QCoreApplication::translate("centre", "Write an object in curly brackets."));
    }
    return found;
}

void CentreJson::allowOnly(const QStringList& keys) const {
    if (isChecked()) return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (keys.contains(it.key())) continue;
        const QString name = shortened(tidied(it.key()), 40);
        const QString place = m_path.isEmpty() ? name : m_path + u'.' + name;
        refuse("centre.unknownKey", place,
               QCoreApplication::translate("centre", "A centre file knows no %1.").arg(place),
               QCoreApplication::translate("centre", "Known here are: %1.")
                   .arg(keys.join(QStringLiteral(", "))));
    }
}

}  // namespace motcua
