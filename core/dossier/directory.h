// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// A unit of the centre as the store keeps it.
struct Unit {
    UnitId id{0};
    QString key;  ///< stable, from the centre file
    QString name;
    QString shortName;
    std::optional<UnitId> parent;
};

/// A window at which citizens are served.
struct Counter {
    CounterId id{0};
    UnitId unit{0};
    QString name;
};

/// Who and what there is in the centre: units, counters, officers and the roles they hold. Staffing is data
/// of its own, never part of a process version.
class Directory {
public:
    virtual ~Directory() = default;
    [[nodiscard]] virtual QList<Unit> units() const = 0;
    [[nodiscard]] virtual std::optional<Unit> unit(UnitId id) const = 0;
    [[nodiscard]] virtual std::optional<Unit> unitByKey(const QString& key) const = 0;
    [[nodiscard]] virtual QList<Counter> counters() const = 0;
    [[nodiscard]] virtual QList<Officer> officers() const = 0;
    [[nodiscard]] virtual std::optional<Officer> officer(OfficerId id) const = 0;
    [[nodiscard]] virtual std::optional<Officer> officerByLogin(const QString& login) const = 0;
    /// As the store has him at this moment, whatever was read before. \throws StoreError.
    [[nodiscard]] virtual std::optional<Officer> fresh(OfficerId id) const = 0;
    /// Active officers who hold the role in the unit on that day, by login.
    [[nodiscard]] virtual QList<Officer> holders(UnitId unit, const QString& role, QDate day) const = 0;
    /// Everything is read again at the next question: accounts or roles were changed. Fails never, so that
    /// what was committed is not reported as lost.
    virtual void reload() = 0;
};

}  // namespace motcua
