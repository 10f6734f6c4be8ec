// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/keep_absences.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/store_invariants.h"
#include "tests/support/a_desk.h"
#include "tests/support/refusal_keys.h"

namespace motcua::test {

/// The office of the ward, on Monday 23/11/2026: a counter, a division with two experts, and their head.
class PeopleOffice : public ADesk {
public:
    inline static const QString kCounter = QStringLiteral("haichau.quay1");
    inline static const QString kHead = QStringLiteral("haichau.kt.truong");
    inline static const QString kExpert = QStringLiteral("haichau.kt.chuyenvien1");
    inline static const QString kColleague = QStringLiteral("haichau.kt.chuyenvien2");
    inline static const QString kDirector = QStringLiteral("haichau.giamdoc");
    inline static const QString kAdministrator = QStringLiteral("quantri");

    [[nodiscard]] OfficerId id(const QString& login) { return actor(login).officer.id; }
    [[nodiscard]] UnitId division() { return unit(QStringLiteral("kinh-te-hai-chau")); }
    [[nodiscard]] UnitId counterUnit() { return unit(QStringLiteral("tt-hai-chau")); }
    [[nodiscard]] QDate today() { return localDate(clock().now()); }
    void setTime(QDate day, QTime time) { clock().set(fromLocal(day, time)); }

    /// A dossier with an expert of the division, or in the pile of the experts.
    Dossier withExpert(const std::optional<QString>& login) {
        ADossier dossier(*this);
        dossier.at(division(), role::kHandler, login ? std::optional(id(*login)) : std::nullopt);
        return dossier
            .with([this](Dossier& d) {
                d.competentUnit = division();
                d.process.units.competent = division();
                d.process.tokens.last().stepKey = QStringLiteral("handle");
                d.process.tokens.last().previousStep = QStringLiteral("assign");
                d.stepName = QStringLiteral("Thụ lý hồ sơ");
                d.papers = {SubmittedPaper{1, QStringLiteral("Tờ khai đăng ký khai sinh"), 1, 0, 2}};
            })
            .keep();
    }

    Outcome<AnnouncedAbsence> away(const QString& login, const char* from, const char* to,
                                   const std::optional<QString>& deputy = {}) {
        Absence absence;
        absence.officer = id(login);
        absence.from = halfDayFromKey(QString::fromLatin1(from)).value();
        absence.to = halfDayFromKey(QString::fromLatin1(to), true).value();
        if (deputy) absence.deputy = id(*deputy);
        return KeepAbsences(desk()).announce(absence, actor(login));
    }

    Outcome<ActResult> act(DossierId dossier, const QString& login, const QString& action,
                           const ActInput& input = {}) {
        return ActOnDossier(desk()).act(dossier, action, input, actor(login), {});
    }

    [[nodiscard]] DossierFilter filterOf(const QString& login, WorkScope scope) {
        DossierFilter filter;
        filter.officer = id(login);
        filter.scope = scope;
        filter.today = today();
        filter.afternoon = halfDayOf(clock().now()).afternoon;
        return filter;
    }
    [[nodiscard]] qint64 listed(const QString& login, WorkScope scope) {
        const DossierFilter filter = filterOf(login, scope);
        const qint64 counted = desk().list.count(filter);
        return desk().list.page(filter, std::nullopt, 100).rows.size() == counted ? counted : -1;
    }
    [[nodiscard]] WorkCounts counts(const QString& login) {
        return desk().list.counts(id(login), today(), clock().now(), clock().now());
    }
    [[nodiscard]] Dossier load(DossierId dossier) { return desk().dossiers.load(dossier).value(); }

    QString broken() {
        QStringList names;
        for (const store::Invariant& invariant : store::checkedInvariants(database(), store::Depth::Full))
            if (!invariant.holds) names += invariant.name + QLatin1Char(' ') + invariant.detail;
        return names.join(QStringLiteral("; "));
    }
};

}  // namespace motcua::test
