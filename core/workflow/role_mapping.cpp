// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/role_mapping.h"

#include "core/access/actor.h"
#include "core/base/text.h"

#include <QList>
#include <QRegularExpression>

namespace motcua {

namespace {

struct RoleRule {
    QRegularExpression pattern;  ///< over the folded text
    QString role;
    LaneUnit unit;
};

RoleRule rule(const char* pattern, const QString& role, LaneUnit unit = LaneUnit::Competent) {
    return {QRegularExpression(QString::fromLatin1(pattern)), role, unit};
}

/// The first that fits counts: the counter before everything, the province before the agency, leaders before
/// those whom they lead. Who is asked for an opinion is no user: a co-ordinator of the centre sees to it.
const QList<RoleRule>& rules() {
    static const QList<RoleRule> list{
        rule("^truong bo phan (tn|tiep nhan|mot cua)", role::kSupervisor, LaneUnit::Receiving),
        rule("\\b(tn tkq|tra ket qua|mot cua|ttpvhcc|ccmc|tt pvhcc|phuc vu hanh chinh cong)\\b",
             role::kReceivingOfficer, LaneUnit::Receiving),
        rule("\\b(tiep nhan ho so|bo phan nhan ho so|bo phan tra chuyen ho so)\\b", role::kReceivingOfficer,
             LaneUnit::Receiving),
        rule("^van thu\\b.*\\b(ubnd|uy ban nhan dan) (tinh|thanh pho)\\b", role::kParentClerk,
             LaneUnit::Parent),
        rule("^(chuyen vien|cong chuc)\\b.*\\b(ubnd|uy ban nhan dan) (tinh|thanh pho)\\b", role::kHandler,
             LaneUnit::Parent),
        rule("^van phong (ubnd|uy ban nhan dan) (tinh|thanh pho)\\b", role::kHandler, LaneUnit::Parent),
        rule("^(lanh dao |chu tich |pho chu tich )?(ubnd|uy ban nhan dan) (tinh|thanh pho)\\b",
             role::kParentLeader, LaneUnit::Parent),
        rule("^(lanh dao|truong|pho truong) (phong|van phong|ban|khoa)\\b", role::kDivisionHead),
        rule("^(lanh dao|chu tich|pho chu tich|giam doc|pho giam doc|thu truong|nguoi dung dau|chi huy|"
             "chinh uy|hieu truong|ky duyet)\\b",
             role::kAgencyLeader),
        rule("^(bo phan )?van thu\\b", role::kClerk),
        rule("^(chuyen vien|cong chuc|can bo|vien chuc|nhan vien|tro ly)\\b", role::kHandler),
        rule("\\bduoc xin y kien\\b", role::kCoordinator, LaneUnit::Receiving),
        rule("^(hoi dong|thanh vien hoi dong|to tham dinh|co quan phoi hop)\\b", role::kCoordinator,
             LaneUnit::Receiving),
        rule("^phong\\b", role::kHandler),
    };
    return list;
}

}  // namespace

std::optional<Lane> laneFromRoleText(const QString& text) {
    const QString searched = folded(text).trimmed();
    for (const RoleRule& one : rules())
        if (one.pattern.match(searched).hasMatch()) return Lane{one.role, one.unit, {}};
    return std::nullopt;
}

}  // namespace motcua
