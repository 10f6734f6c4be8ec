// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ready_list.h"

#include "core/dossier/receive_dossier.h"

namespace motcua::ui {

namespace {

constexpr int kPage = 250;
constexpr int kMost = 1000;

std::optional<UnitId> unitOf(const Actor& actor, const Desk& desk, QDate day) {
    if (const auto unit = receivingUnitOf(actor, desk.directory, day)) return unit;
    for (const RoleGrant& grant : actor.officer.grants)
        if (grant.role == role::kReturnOfficer && grant.isValidOn(day)) return grant.unit;
    return std::nullopt;
}

}  // namespace

ReadyList readyList(const Desk& desk, const Actor& actor, const QString& text) {
    DossierFilter filter;
    filter.unit = unitOf(actor, desk, localDate(desk.clock.now()));
    filter.status = PublicStatus::Finished;
    filter.onlyOpen = false;
    filter.text = text;
    ReadyList list;
    std::optional<PageKey> after;
    do {
        const DossierPage page = desk.list.page(filter, after, kPage);
        list.rows += page.rows;
        after = page.next;
    } while (after && list.rows.size() < kMost);
    list.more = after.has_value();
    return list;
}

}  // namespace motcua::ui
