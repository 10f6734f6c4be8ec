// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/linked_erasures.h"

#include "core/dossier/desk.h"

namespace motcua {

namespace {

/// One act proposed both: by one person, at one moment.
bool areTogether(const Erasure& a, const Erasure& b) {
    return a.proposedBy == b.proposedBy && a.proposedAt == b.proposedAt;
}

QList<DossierId> idsBelow(const Desk& desk, DossierId dossier) {
    QList<DossierId> ids{dossier};
    for (qsizetype at = 0; at < ids.size(); ++at)
        for (const SubLink& link : desk.subs.of(ids.at(at)))
            if (!ids.contains(link.child)) ids += link.child;
    ids.removeFirst();
    return ids;
}

}  // namespace

QList<Dossier> linkedBelow(const Desk& desk, DossierId dossier) {
    QList<Dossier> linked;
    for (const DossierId id : idsBelow(desk, dossier))
        if (const auto found = desk.dossiers.load(id)) linked += *found;
    return linked;
}

QList<Erasure> erasedWith(const Desk& desk, const Erasure& erasure) {
    QList<Erasure> together;
    for (const DossierId id : idsBelow(desk, erasure.dossier))
        if (const auto found = desk.erasures.of(id); found && areTogether(*found, erasure))
            together += *found;
    return together;
}

std::optional<Erasure> leadingErasure(const Desk& desk, const Erasure& erasure) {
    std::optional<Erasure> lead;
    for (auto above = desk.subs.linkOf(erasure.dossier); above; above = desk.subs.linkOf(above->parent))
        if (const auto found = desk.erasures.of(above->parent); found && areTogether(*found, erasure))
            lead = found;
    return lead;
}

}  // namespace motcua
