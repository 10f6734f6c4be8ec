// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace motcua {

/// Takes fields out of one entry of an untrusted file and gathers every reason why it cannot be accepted.
/// What was refused comes back empty, so that reading goes on. Null and absent are empty; another type is
/// refused.
class EntryFields {
public:
    struct Bounds {
        qsizetype longest = 1000;  ///< characters
        bool multiLine = false;
        bool required = false;
    };

    [[nodiscard]] QString text(const QJsonValue& value, const QString& field, const Bounds& bounds);
    /// Empty texts are left out.
    [[nodiscard]] QStringList texts(const QJsonValue& value, const QString& field, qsizetype most,
                                    const Bounds& bounds);
    [[nodiscard]] QJsonArray array(const QJsonValue& value, const QString& field, qsizetype most);
    [[nodiscard]] QJsonObject object(const QJsonValue& value, const QString& field);
    /// A whole number from 0 to 999; none where null or absent.
    [[nodiscard]] std::optional<int> count(const QJsonValue& value, const QString& field);
    [[nodiscard]] bool flag(const QJsonValue& value, const QString& field);

    /// Adds a reason; past the first twenty nothing more is kept.
    void refuse(const Refusal& reason);
    [[nodiscard]] const Refusals& refusals() const { return m_refusals; }

private:
    void refuseType(const QString& field, const QString& sentence);

    Refusals m_refusals;
};

/// "ways[2]" below "", "ways[2].time" below "ways[2]".
[[nodiscard]] QString fieldAt(const QString& list, qsizetype index);

}  // namespace motcua
