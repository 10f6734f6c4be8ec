// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/look_closer.h"

#include "core/dossier/desk.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"
#include "core/identity/masked.h"
#include "core/identity/personal_id.h"
#include "core/identity/tax_code.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype kLongestNumber = 40;

}  // namespace

Person masked(const Person& person) {
    Person out = person;
    out.personalId = masked(person.personalId);
    if (person.kind == PersonKind::Citizen) out.taxCode = masked(person.taxCode);
    out.phone = masked(person.phone);
    return out;
}

Dossier masked(const Dossier& dossier) {
    Dossier out = dossier;
    out.submitter = masked(dossier.submitter);
    if (dossier.owner) out.owner = masked(*dossier.owner);
    if (dossier.receiver) out.receiver->identity = masked(dossier.receiver->identity);
    return out;
}

Dossier maskedFor(const Desk& desk, const Dossier& dossier, const std::optional<Actor>& viewer) {
    Dossier out = masked(dossier);
    if (!viewer || !dossier.receiver) return out;
    const QList<HistoryEntry> history = desk.history.of(dossier.id);
    const auto handedOut = std::find_if(history.rbegin(), history.rend(), [](const HistoryEntry& entry) {
        return entry.event.body.contains("\"receivedBy\"");
    });
    if (handedOut != history.rend() && handedOut->event.actor == viewer->officer.id)
        out.receiver->identity = dossier.receiver->identity;
    return out;
}

bool isWholeNumber(const QString& text) {
    return text.size() <= kLongestNumber && (PersonalId::parsed(text) || TaxCode::parsed(text));
}

std::optional<VisibleTo> visibleTo(const Actor& actor, QDate day) {
    if (!unitsFor(actor, Function::View, day)) return std::nullopt;
    return VisibleTo{actor.officer.id, day, actor.holdsAnywhere(role::kArchivist, day)};
}

void LookCloser::keep(ViewKind kind, const ViewReason& reason, QList<DossierId> subjects,
                      const Actor& actor) {
    std::sort(subjects.begin(), subjects.end());
    m_desk.views.append({0, m_desk.clock.now(), actor.officer.id, actor.station, kind, reason, subjects});
}

Refusals LookCloser::objectionsToReveal(const Dossier& dossier, const Actor& actor) const {
    return objectionsTo(m_desk, actor, Function::Reveal, subjectOf(dossier));
}

Outcome<Dossier> LookCloser::reveal(DossierId id, const ViewReason& reason, const Actor& actor) {
    return seen(ViewKind::Reveal, id, reason, actor);
}

Outcome<Dossier> LookCloser::seen(ViewKind kind, DossierId id, const ViewReason& given, const Actor& actor) {
    const auto reason = acceptedReason(given);
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto dossier = m_desk.dossiers.load(id);
    if (!dossier) return unknownDossier();
    const Refusals refusals = objectionsToReveal(*dossier, *acting) + reason.refusals();
    if (!refusals.isEmpty()) return noted(m_desk, *acting, keyOf(Function::Reveal), refusals);
    keep(kind, *reason, {id}, *acting);
    work->commit();
    return *dossier;
}

Outcome<SearchAnswer> LookCloser::search(const QString& text, int limit, const Actor& actor) {
    const QDate today = localDate(m_desk.clock.now());
    if (!isWholeNumber(text)) return m_desk.search.search(text, limit, visibleTo(actor, today));
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const Refusals refusals = objectionsTo(m_desk, *acting, Function::SearchByNumber, {});
    if (!refusals.isEmpty()) return noted(m_desk, *acting, keyOf(Function::SearchByNumber), refusals);
    SearchAnswer answer = m_desk.search.search(text, limit, visibleTo(*acting, today));
    QList<DossierId> found;
    for (const DossierRow& row : answer.rows) found += row.id;
    keep(ViewKind::NumberSearch, {QStringLiteral("search"), {}}, found, *acting);
    work->commit();
    return answer;
}

Outcome<ViewKind> LookCloser::recordExport(const Actor& actor) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const Refusals refusals = objectionsTo(m_desk, *acting, Function::ExportWithNames, {});
    if (!refusals.isEmpty()) return noted(m_desk, *acting, keyOf(Function::ExportWithNames), refusals);
    keep(ViewKind::Export, {QStringLiteral("export"), {}}, {}, *acting);
    work->commit();
    return ViewKind::Export;
}

Outcome<ViewKind> LookCloser::recordScan(DossierId id, const ViewReason& reason, const Actor& actor) {
    const auto opened = seen(ViewKind::Scan, id, reason, actor);
    if (!opened) return opened.refusals();
    return ViewKind::Scan;
}

}  // namespace motcua
