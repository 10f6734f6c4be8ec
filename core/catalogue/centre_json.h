// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/base/validity.h"
#include "core/catalogue/refusal_reason.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace motcua {

/// One object of a centre file, read field by field. What is wrong is added to the list that all objects of
/// a file share, with its path; reading goes on with an empty value, so that one pass finds everything.
/// The list must outlive the reader.
class CentreJson {
public:
    /// Checked: the file has been accepted before; values are taken as they are, and nothing is looked for.
    enum class Trust { Unchecked, Checked };
    CentreJson(QJsonObject object, QString path, Refusals& problems, Trust trust = Trust::Unchecked)
        : m_object(std::move(object)), m_path(std::move(path)), m_problems(&problems), m_trust(trust) {}

    [[nodiscard]] Trust trust() const { return m_trust; }
    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }
    /// The path of a field: "units[3].parent".
    [[nodiscard]] QString path(const char* key) const;

    /// Text that must be there, accepted as text of people is (core/base/text.h).
    [[nodiscard]] QString text(const char* key, qsizetype maxLength = 300, bool multiLine = false) const;
    /// The same, where it may be missing or empty.
    [[nodiscard]] QString optionalText(const char* key, qsizetype maxLength = 300,
                                       bool multiLine = false) const;
    /// Lower-case letters, digits, hyphens, dots; what other rows refer to.
    [[nodiscard]] QString reference(const char* key) const;
    /// One of `choices`.
    [[nodiscard]] QString choice(const char* key, const QStringList& choices) const;
    [[nodiscard]] int number(const char* key, int least, int most) const;
    [[nodiscard]] bool flag(const char* key) const;
    [[nodiscard]] QDate date(const char* key) const;
    /// "validFrom" and "validTo" (null or missing = still), or the two keys named.
    [[nodiscard]] Validity validity(const char* from = "validFrom", const char* to = "validTo") const;
    [[nodiscard]] QStringList texts(const char* key, bool required) const;
    [[nodiscard]] QJsonObject object(const char* key) const;
    [[nodiscard]] CentreJson child(const char* key) const;
    [[nodiscard]] QList<CentreJson> children(const char* key, bool required) const;

    /// Keys that the format does not know are misspelt, not ignored.
    void allowOnly(const QStringList& keys) const;
    void refuse(const char* reason, const QString& fieldPath, const QString& message,
                const QString& remedy) const;

private:
    [[nodiscard]] bool isChecked() const { return m_trust == Trust::Checked; }
    void refuseType(const char* key, const QString& wanted) const;
    [[nodiscard]] bool isMissing(const char* key) const;

    QJsonObject m_object;
    QString m_path;
    Refusals* m_problems;
    Trust m_trust;
};

/// One of the reasons for which a dossier may be refused.
[[nodiscard]] RefusalReason readRefusalReason(const CentreJson& json);

}  // namespace motcua
