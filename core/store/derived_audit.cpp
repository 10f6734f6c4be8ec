// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived_audit.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/reports/case_ending.h"
#include "core/store/columns.h"
#include "core/store/query.h"
#include "core/store/sqlite_letter_book.h"
#include "core/store/sqlite_obligations.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace motcua::store {

namespace {

/// Empty where the text of the procedure is damaged: that is a finding of its own.
QStringList listedPapers(Database& database, ProcedureVersionId version) {
    Query query(database, QStringLiteral("SELECT body FROM procedure_version WHERE id = ?"));
    const auto json = parsedJson(query.run(version).row().at<QByteArray>(0));
    QStringList names;
    if (json)
        for (const QJsonValue& paper : json->toObject().value(QLatin1String("papers")).toArray())
            names += paper.toObject().value(QLatin1String("name")).toString();
    return names;
}

/// A visit is left by an act, and comes from a step that was visited before.
void compareVisits(const Dossier& dossier, const QList<Told>& events, QStringList& out) {
    QSet<qint64> moments;
    for (const Told& event : events) moments.insert(event.at.ms);
    QSet<QString> visited;
    for (const Token& token : dossier.process.tokens) {
        const bool leftFits =
            token.isLive() ? !token.leftAt : token.leftAt && moments.contains(token.leftAt->ms);
        const bool comesFits = token.previousStep.isEmpty() || visited.contains(token.previousStep);
        const bool askerFits =
            !token.asker || (*token.asker < token.no && dossier.process.token(*token.asker));
        if (!leftFits || !comesFits || !askerFits) out += QStringLiteral("token %1").arg(token.no);
        visited.insert(token.stepKey);
    }
}

/// Legal grounds and numbers stand in a letter or in what is to be paid; both are vouched for.
void compareGrounds(Database& database, const Dossier& dossier, QStringList& out) {
    if (dossier.personalSalt.isEmpty()) return;  // erased, and with it what was to be paid
    QSet<QString> known{QString()};
    for (const Letter& letter : SqliteLetterBook(database).of(dossier.id))
        known |= {letter.legalBasis, letter.documentNo};
    for (const Obligation& one : SqliteObligations(database).of(dossier.id))
        known |= {one.noticeNo, one.receiptNo};
    for (qsizetype at = 0; at < dossier.ledger.size(); ++at) {
        const ClockEvent& event = dossier.ledger.at(at);
        if (!known.contains(event.legalBasis) || !known.contains(event.documentNo))
            out += QStringLiteral("ground %1").arg(at + 1);
    }
}

}  // namespace

bool DerivedAudit::namesFold(DossierId dossier) const {
    Query query(m_database, QStringLiteral("SELECT name, name_folded FROM person WHERE dossier = ?"));
    for (query.run(dossier); query.next();)
        if (folded(query.at<QString>(0)) != query.at<QString>(1)) return false;
    return true;
}

/// The unit above stands in the event of the reception; those that the process names have their keys.
bool DerivedAudit::unitsFit(const Dossier& dossier, const WorkflowDefinition& process) const {
    const CaseUnits& units = dossier.process.units;
    QSet<QString> named;
    for (const WorkflowStep& step : process.steps)
        if (step.lane.unit == LaneUnit::Fixed) named.insert(step.lane.unitKey);
    bool fits = units.receiving == dossier.receivingUnit && units.competent == dossier.competentUnit &&
                units.named.size() == named.size();
    Query query(m_database, QStringLiteral("SELECT key FROM unit WHERE id = ?"));
    for (auto unit = units.named.begin(); fits && unit != units.named.end(); ++unit)
        fits = named.contains(unit.key()) && query.run(unit.value()).next() &&
               query.at<QString>(0) == unit.key();
    return fits;
}

bool DerivedAudit::papersFit(const Dossier& dossier) {
    auto names = m_papers.find(dossier.procedureVersion);
    if (names == m_papers.end()) {
        names = m_papers.insert(dossier.procedureVersion, listedPapers(m_database, dossier.procedureVersion));
    }
    return std::all_of(dossier.papers.begin(), dossier.papers.end(), [&names](const SubmittedPaper& paper) {
        return paper.index < 1 || paper.index > names->size() || paper.name == names->at(paper.index - 1);
    });
}

/// Whether a visit of that officer ended at that very moment: of several that did, any may have ended the
/// dossier (a clock that stands still, in practice stores).
bool DerivedAudit::leftAtOnce(const Dossier& dossier, Instant ended, const std::optional<OfficerId>& by) {
    const QList<Token>& tokens = dossier.process.tokens;
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        return !token.role.isEmpty() && token.leftAt == std::optional(ended) && token.assignee == by;
    });
}

/// Where its figures are counted already.
bool DerivedAudit::endFits(const Dossier& dossier) const {
    Query query(m_database, QStringLiteral("SELECT ended_ms, ended_by FROM dossier WHERE id = ?"));
    Columns row(query.run(dossier.id).row());
    const auto at = row.next<std::optional<Instant>>();
    const auto by = row.next<std::optional<OfficerId>>();
    return !at || (at == endedAt(dossier) && (by == endedBy(dossier, *at) || leftAtOnce(dossier, *at, by)));
}

QStringList DerivedAudit::contradictions(const Dossier& dossier, const QList<Told>& events,
                                         const WorkflowDefinition& process) {
    QStringList out;
    if (!namesFold(dossier.id)) out += QStringLiteral("nameFolded");
    if (!papersFit(dossier)) out += QStringLiteral("papers");
    if (!unitsFit(dossier, process)) out += QStringLiteral("caseUnits");
    if (!endFits(dossier)) out += QStringLiteral("ended");
    compareVisits(dossier, events, out);
    compareGrounds(m_database, dossier, out);
    return out;
}

}  // namespace motcua::store
