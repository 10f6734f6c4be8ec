// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace motcua {

/// A key of one kind of row. Explicit both ways and without an invalid value: absence is std::optional.
template <class Tag>
class Id {
public:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr bool operator<(Id a, Id b) { return a.m_value < b.m_value; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using DossierId = Id<struct DossierTag>;
using OfficerId = Id<struct OfficerTag>;
using UnitId = Id<struct UnitTag>;
using CounterId = Id<struct CounterTag>;
using ProcedureVersionId = Id<struct ProcedureVersionTag>;
using WorkflowVersionId = Id<struct WorkflowVersionTag>;
using PersonId = Id<struct PersonTag>;

}  // namespace motcua
