// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_applications.h"

#include "core/base/text.h"
#include "core/catalogue/procedure_file.h"
#include "core/dossier/receive_dossier.h"

namespace motcua {

namespace {

constexpr qint64 kWeightOfFirst = 3'000;   ///< the n-th most common has the (n + 3)-th part of it
constexpr qint64 kWeightOfOthers = 1'200;  ///< of all the rest of the catalogue together

QHash<QString, qint64> weightsOfCoreSet() {
    QHash<QString, qint64> weights;
    const auto file = readProcedureFile(shippedCoreSet());
    if (!file) throw LogicError(QStringLiteral("the shipped procedures are refused"));
    qint64 place = 3;
    for (const Procedure& procedure : file->procedures)
        weights.insert(procedure.code, std::max<qint64>(kWeightOfFirst / ++place, 1));
    return weights;
}

bool isOfBusiness(const Procedure& procedure) {
    return folded(procedure.sector).contains(QLatin1String("kinh doanh"));
}

Channel channelFor(const Procedure& procedure, Draw& draw) {
    const qint64 at = draw.below(100);
    const Channel wanted = at < 76   ? Channel::Counter
                           : at < 92 ? Channel::Online
                           : at < 97 ? Channel::Post
                                     : Channel::Kiosk;
    const QList<Channel> known = procedure.channels();
    if (known.isEmpty() || known.contains(wanted)) return wanted;
    return known.contains(Channel::Counter) ? Channel::Counter : known.first();
}

ReturnBy returnFor(Channel channel, Draw& draw) {
    if (channel == Channel::Online && draw.permille(500)) return ReturnBy::Online;
    return draw.permille(120) ? ReturnBy::Post : ReturnBy::Counter;
}

}  // namespace

DemoApplications::DemoApplications(Desk& desk, const DemoPeople& people)
    : m_desk(desk), m_people(people), m_rows(desk.catalogue.currentRows()), m_weights(weightsOfCoreSet()) {}

bool DemoApplications::isPossibleOn(QDate day) {
    if (!m_desk.centre.centre().deskRulesOn(day)) return false;
    staff(day);
    return !m_units.isEmpty();
}

DemoArrival DemoApplications::drawn(qint64 no, QDate day, Draw& draw) {
    if (!isPossibleOn(day)) throw LogicError(QStringLiteral("nobody receives anything that day"));
    const UnitId unit = m_units.drawn(draw);
    Actor actor = draw.oneOf(m_actors[unit]);
    const Procedure& wanted = procedure(m_proceduresAt[unit].drawn(draw));
    Application application;
    application.procedureCode = wanted.code;
    application.channel = channelFor(wanted, draw);
    application.returnBy = returnFor(application.channel, draw);
    application.submitter = submitterOf(no, wanted, draw);
    if (draw.permille(80)) application.owner = m_people.citizen(draw.below(no + 20));
    application.papers = papersOf(wanted, draw);
    if (!wanted.limitFor(application.channel)) {
        application.limit = TimeLimit::workingDays(draw.between(2, 10));
        application.limitReason = draw.oneOf(m_people.limitReasons());
    }
    return {application, actor, unit};
}

/// Who receives where that day. The centre's own unit has most of the work.
void DemoApplications::staff(QDate day) {
    if (m_staffedOn == day) return;
    m_staffedOn = day;
    m_actors.clear();
    m_units = {};
    QList<UnitId> order;
    for (const Officer& officer : m_desk.directory.officers()) {
        Actor actor{officer, std::nullopt, {}};
        const auto unit = officer.active ? receivingUnitOf(actor, m_desk.directory, day) : std::nullopt;
        if (!unit) continue;
        if (!m_proceduresAt.contains(*unit)) m_proceduresAt.insert(*unit, proceduresAt(*unit));
        if (m_proceduresAt[*unit].isEmpty()) continue;
        if (!order.contains(*unit)) order += *unit;
        const QList<CounterId> counters = countersOf(*unit);
        const qsizetype at = m_actors[*unit].size();
        if (!counters.isEmpty()) actor.counter = counters.at(at % counters.size());
        actor.station = QStringLiteral("quay-%1").arg(at + 1);
        m_actors[*unit] += actor;
    }
    const auto own = m_desk.directory.unitByKey(m_desk.centre.centre().defaultUnitKey);
    for (const UnitId unit : order) m_units.add(unit, own && own->id == unit ? 2 * order.size() : 1);
}

Weighted<QString> DemoApplications::proceduresAt(UnitId unit) {
    const auto place = m_desk.directory.unit(unit);
    const Centre& centre = m_desk.centre.centre();
    QStringList core;
    QStringList others;
    for (const ProcedureRow& row : m_rows) {
        const Procedure& candidate = procedure(row.code);
        const auto competent =
            centre.competentUnit(place->key, candidate.levels, candidate.sector, candidate.code);
        if (!competent || !m_desk.directory.unitByKey(*competent)) continue;
        (m_weights.contains(row.code) ? core : others) += row.code;
    }
    Weighted<QString> chosen;
    for (const QString& code : core) chosen.add(code, m_weights.value(code));
    for (const QString& code : others) chosen.add(code, std::max<qint64>(kWeightOfOthers / others.size(), 1));
    return chosen;
}

const Procedure& DemoApplications::procedure(const QString& code) {
    const auto known = m_procedures.constFind(code);
    if (known != m_procedures.cend()) return *known;
    const auto stored = m_desk.catalogue.current(code);
    if (!stored) throw LogicError(QStringLiteral("a procedure of the list is missing"));
    return *m_procedures.insert(code, stored->procedure);
}

QList<CounterId> DemoApplications::countersOf(UnitId unit) const {
    QList<CounterId> counters;
    for (const Counter& counter : m_desk.directory.counters())
        if (counter.unit == unit) counters += counter.id;
    return counters;
}

/// A third of those who come have been here before.
Person DemoApplications::submitterOf(qint64 no, const Procedure& procedure, Draw& draw) const {
    const qint64 who = no > 20 && draw.permille(330) ? draw.below(no) : no;
    if (isOfBusiness(procedure)) return m_people.household(who);
    if (procedure.levels.contains(QStringLiteral("tinh")) && draw.permille(250))
        return m_people.enterprise(who);
    return m_people.citizen(who);
}

QList<SubmittedPaper> DemoApplications::papersOf(const Procedure& procedure, Draw& draw) const {
    QList<SubmittedPaper> papers;
    for (const RequiredPaper& known : procedure.papers) {
        const bool brought = known.required || (!known.noteRow && draw.permille(150));
        if (!brought || papers.size() >= longest::kPapers) continue;
        SubmittedPaper paper;
        paper.index = known.index;
        paper.name = shortened(known.name, longest::kPaper);
        paper.originals = std::clamp(known.originals, known.copies > 0 ? 0 : 1, 9);
        paper.photocopies = std::clamp(known.copies, 0, 9);
        papers += paper;
    }
    return papers;
}

}  // namespace motcua
