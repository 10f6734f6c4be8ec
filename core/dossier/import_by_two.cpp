// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/import_by_two.h"

#include "core/base/json.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

#include <QCryptographicHash>

namespace motcua {

namespace {

const QString kFile = QStringLiteral("file");

QJsonObject withFile(QJsonObject counts, const QString& hash) {
    counts.insert(kFile, hash);
    return counts;
}

}  // namespace

bool importTakesTwo(const Desk& desk) {
    return !desk.centre.isPractice() && isAdministered(desk);
}

Refusals objectionsToPrepare(const Desk& desk, const Actor& actor) {
    const auto acting = asOfNow(desk, actor);
    if (!acting) return acting.refusals();
    return objectionsTo(desk, *acting, Function::Import, {}, Way::Prepares);
}

ImportByTwo::ImportByTwo(Desk& desk, const QByteArray& file)
    : m_desk(desk),
      m_hash(QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Blake2b_256).toHex())) {}

Outcome<QString> ImportByTwo::prepare(const Actor& actor, const QJsonObject& counts) {
    const auto work = m_desk.work.begin();
    const Refusals refusals = objectionsToPrepare(m_desk, actor);
    if (!refusals.isEmpty()) return noted(m_desk, actor, QStringLiteral("import.prepare"), refusals);
    m_desk.journal.append(
        officeEvent(office_event::kImportPrepared, actor, m_desk.clock.now(), withFile(counts, m_hash)));
    work->commit();
    return m_hash;
}

std::optional<OfficerId> ImportByTwo::preparedBy() const {
    const auto last =
        m_desk.journal.lastOfOffice({office_event::kImportPrepared, office_event::kImportAdmitted});
    if (!last || last->kind != office_event::kImportPrepared) return std::nullopt;
    const auto body = parsedJson(last->body);
    if (!body || body->toObject().value(kFile).toString() != m_hash) return std::nullopt;
    return last->actor;
}

Refusals ImportByTwo::objectionsToAdmit(const Actor& actor) const {
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    Refusals refusals = objectionsTo(m_desk, *acting, Function::Import, {}, Way::Approves);
    const auto preparer = preparedBy();
    if (!preparer)
        refusals +=
            refused("import.unprepared", DossierSay::tr("This file is not the one that waits to be let in."),
                    DossierSay::tr("The administrator prepares it first: catalogue import FILE."), "file");
    else if (const auto same = proposerApproves(*preparer, {}, acting->officer.id))
        refusals += *same;
    return noted(m_desk, *acting, QStringLiteral("import.admit"), refusals);
}

void ImportByTwo::tellAdmitted(const Actor& actor, const QJsonObject& counts) {
    m_desk.journal.append(
        officeEvent(office_event::kImportAdmitted, actor, m_desk.clock.now(), withFile(counts, m_hash)));
}

}  // namespace motcua
