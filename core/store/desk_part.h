// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/presence.h"
#include "core/dossier/directory.h"
#include "core/dossier/dossier_list.h"

#include <tuple>
#include <variant>

namespace motcua::store {

class Database;

/// One stretch of one index that a list runs along, in the order of due date and id. A list is made of parts
/// that share no dossier.
struct DeskPart {
    using Values = std::variant<std::tuple<>, std::tuple<int>, std::tuple<OfficerId>, std::tuple<UnitId>,
                                std::tuple<UnitId, QString>, std::tuple<OfficerId, OfficerId, QDate>,
                                std::tuple<OfficerId, OfficerId, QDate, OfficerId, QDate>,
                                std::tuple<UnitId, QString, OfficerId, QDate>,
                                std::tuple<OfficerId, OfficerId, QString, OfficerId, QDate>>;

    QString where;  ///< on `d`; names the conditions of its partial index word by word
    Values values;  ///< for the places in `where`
};

/// What parts are made from: who holds which roles, and who is there.
struct DeskView {
    Database& database;
    const Directory& directory;
    Presence presence;
};

/// The parts whose union holds everything that the filter can show.
[[nodiscard]] QList<DeskPart> partsOf(const DossierFilter& filter, const DeskView& view);

/// The desk of an officer: what is assigned to him and the piles of his roles on that day. Open, or ended
/// but still lying there.
[[nodiscard]] DeskPart assignedPart(OfficerId officer, bool open);
/// What is assigned to those whom the officer stands in for, in the roles that he holds himself.
[[nodiscard]] QList<DeskPart> behalfParts(const Presence& presence, OfficerId officer, QDate today,
                                          bool open);
/// What waits for the officer's opinion: his own, that of somebody whom he stands in for, or that of a unit
/// that he speaks for (mirrors isAsked()).
[[nodiscard]] DeskPart consultedPart(OfficerId officer, const HalfDay& at);
[[nodiscard]] QList<DeskPart> pileParts(const Directory& directory, OfficerId officer, QDate today,
                                        bool open);

}  // namespace motcua::store
