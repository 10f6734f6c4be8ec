// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/ask_opinions.h"

#include "core/calendar/due_date.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/opinion_rights.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype kMostAsked = 30;
constexpr int kUsualDays = 2;

Refusal refused(const char* key, const QString& message, const QString& remedy, const QString& field) {
    return {QLatin1String(key), message, remedy, field};
}

class Asking {
public:
    Asking(const Dossier& dossier, const Actor& actor, const Desk& desk)
        : m_dossier(dossier),
          m_actor(actor),
          m_desk(desk),
          m_now(desk.clock.now()),
          m_today(localDate(m_now)) {}

    Outcome<Consult> made(ConsultWish wish, const std::optional<ConsultRule>& rule) {
        if (rule) prescribe(wish, *rule);
        m_consult.dossier = m_dossier.id;
        m_consult.join = wish.join;
        m_consult.quorum = wish.join == ConsultJoin::Quorum ? wish.quorum : 0;
        m_consult.silence = wish.silence;
        m_consult.askedBy = m_actor.officer.id;
        m_consult.askedAt = m_now;
        for (qsizetype i = 0; i < wish.asked.size(); ++i) ask(wish.asked.at(i), wish.within, i);
        checkNumbers(wish);
        if (!m_refusals.isEmpty()) return m_refusals;
        return m_consult;
    }

private:
    void prescribe(ConsultWish& wish, const ConsultRule& rule) {
        wish.join = rule.join;
        wish.quorum = rule.quorum;
        wish.silence = rule.silence;
        if (rule.within) wish.within = rule.within;
        if (rule.units.isEmpty()) return;
        wish.asked.clear();
        for (const QString& key : rule.units) {
            const auto unit = m_desk.directory.unitByKey(key);
            wish.asked += ConsultWish::One{unit ? std::optional(unit->id) : std::nullopt, {}, {}};
        }
    }

    void ask(const ConsultWish::One& one, const std::optional<TimeLimit>& usual, qsizetype index) {
        const QString field = QStringLiteral("consult.asked[%1]").arg(index);
        const auto unit = unitOf(one, field);
        if (!unit) return;
        Consulted item;
        item.no = int(m_consult.asked.size()) + 1;
        item.unit = *unit;
        item.officer = one.officer;
        item.within = one.within.value_or(usual.value_or(TimeLimit::workingDays(kUsualDays)));
        const auto rules = m_desk.centre.centre().deskRulesOn(m_dossier.receivedOn);
        item.due = dueDate(item.within, m_now, m_desk.centre.calendarOf(*unit),
                           rules ? rules->immediateCutOff : kUsualCutOff)
                       .at;
        const bool twice = std::any_of(
            m_consult.asked.begin(), m_consult.asked.end(),
            [&](const Consulted& other) { return other.unit == item.unit && other.officer == item.officer; });
        if (twice)
            m_refusals += refused("consult.twice",
                                  DossierSay::tr("%1 is asked twice.").arg(nameOf(item, m_desk.directory)),
                                  DossierSay::tr("Name each only once."), field);
        m_consult.asked += item;
    }

    /// The unit that is asked, or that the officer who is asked works in.
    std::optional<UnitId> unitOf(const ConsultWish::One& one, const QString& field) {
        if (one.officer) return unitOfOfficer(one, field);
        const auto unit = one.unit ? m_desk.directory.unit(*one.unit) : std::nullopt;
        const QList<Officer> officers = m_desk.directory.officers();
        const bool answered =
            unit && std::any_of(officers.begin(), officers.end(), [&](const Officer& officer) {
                return speaksFor({officer, std::nullopt, {}}, unit->id, m_today);
            });
        if (answered) return unit->id;
        m_refusals += refused(
            "consult.unit",
            DossierSay::tr("Nobody can speak for %1.").arg(unit ? unit->name : DossierSay::tr("this unit")),
            DossierSay::tr("Choose another unit, or have its officers entered."), field);
        return std::nullopt;
    }

    std::optional<UnitId> unitOfOfficer(const ConsultWish::One& one, const QString& field) {
        const auto officer = m_desk.directory.officer(*one.officer);
        if (officer && officer->id == m_actor.officer.id) {
            m_refusals += refused("consult.self", DossierSay::tr("You cannot ask yourself for an opinion."),
                                  DossierSay::tr("Choose somebody else."), field);
            return std::nullopt;
        }
        if (officer && officer->active)
            for (const RoleGrant& grant : officer->grants)
                if (grant.isValidOn(m_today) && (!one.unit || *one.unit == grant.unit)) return grant.unit;
        m_refusals += refused("consult.officer", DossierSay::tr("This officer does not work in that unit."),
                              DossierSay::tr("Choose an officer who holds a role there."), field);
        return std::nullopt;
    }

    void checkNumbers(const ConsultWish& wish) {
        const QString field = QStringLiteral("consult.asked");
        if (wish.asked.isEmpty())
            m_refusals +=
                refused("consult.nobody", DossierSay::tr("Nobody is asked."),
                        DossierSay::tr("Choose the units or officers whose opinion is needed."), field);
        if (wish.asked.size() > kMostAsked)
            m_refusals +=
                refused("consult.many", DossierSay::tr("At most %1 can be asked at once.").arg(kMostAsked),
                        DossierSay::tr("Ask them in two consults."), field);
        if (wish.join != ConsultJoin::Quorum) return;
        if (wish.quorum < 1 || wish.quorum > wish.asked.size())
            m_refusals += refused("consult.quorum",
                                  DossierSay::tr("%1 opinions cannot be enough where %2 are asked.")
                                      .arg(QString::number(wish.quorum), QString::number(wish.asked.size())),
                                  DossierSay::tr("Choose a number from 1 to as many as are asked."),
                                  QStringLiteral("consult.quorum"));
    }

    const Dossier& m_dossier;
    const Actor& m_actor;
    const Desk& m_desk;
    Instant m_now;
    QDate m_today;
    Consult m_consult;
    Refusals m_refusals;
};

}  // namespace

Outcome<Consult> consultWished(const std::optional<ConsultWish>& wish, const std::optional<ConsultRule>& rule,
                               const Dossier& dossier, const Actor& actor, const Desk& desk) {
    return Asking(dossier, actor, desk).made(wish.value_or(ConsultWish{}), rule);
}

}  // namespace motcua
