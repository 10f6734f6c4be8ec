// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/correct_contact.h"

#include "core/dossier/application.h"
#include "core/dossier/changed_since.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

#include <QJsonArray>

namespace motcua {

namespace {

Refusal nothingNew() {
    return refused("contact.same", DossierSay::tr("Nothing was changed."),
                   DossierSay::tr("Enter what is to be corrected."), "phone");
}

Refusal noOwner() {
    return refused("contact.owner", DossierSay::tr("The owner of this dossier is the submitter."),
                   DossierSay::tr("Correct the data of the submitter."), "whose");
}

/// The fields in which two persons differ, as events name them.
QStringList changedFields(const Person& before, const Person& after) {
    QStringList fields;
    if (before.phone != after.phone) fields += QStringLiteral("phone");
    if (before.address != after.address) fields += QStringLiteral("address");
    if (before.email != after.email) fields += QStringLiteral("email");
    return fields;
}

const Person& personOf(const Dossier& dossier, Whose whose) {
    return whose == Whose::Owner ? dossier.owner.value() : dossier.submitter;
}

}  // namespace

QString keyOf(Whose whose) {
    return whose == Whose::Owner ? QStringLiteral("owner") : QStringLiteral("submitter");
}

std::optional<Whose> whoseFromKey(const QString& key) {
    for (const Whose whose : {Whose::Submitter, Whose::Owner})
        if (keyOf(whose) == key) return whose;
    return std::nullopt;
}

bool isBeforeTransfer(const Dossier& dossier) {
    return dossier.process.tokens.size() == 1 && !isEnded(dossier.status);
}

Event contactEvent(const Dossier& after, Whose whose, const QStringList& fields, bool transferred,
                   const Actor& actor, Instant at) {
    Event event = officeEvent(event_kind::kContactCorrected, actor, at,
                              {{QStringLiteral("whose"), keyOf(whose)},
                               {QStringLiteral("fields"), QJsonArray::fromStringList(fields)},
                               {QStringLiteral("transferred"), transferred},
                               {QStringLiteral("state"), stateOf(after)}},
                              after.id);
    event.personalDataCommit = personalCommitment(after);
    return event;
}

Refusals CorrectContact::against(const Dossier& dossier, const Actor& actor) const {
    if (dossier.personalSalt.isEmpty())
        return {
            refused("contact.erased", DossierSay::tr("The personal data of this dossier were erased."), {})};
    const Subject subject = subjectOf(dossier);
    if (isBeforeTransfer(dossier) && objectionsTo(m_desk, actor, Function::EditContact, subject).isEmpty())
        return {};
    return objectionsTo(m_desk, actor, Function::CorrectContact, subject);
}

Outcome<Dossier> CorrectContact::corrected(const Dossier& before, Whose whose,
                                           const ContactChange& change) const {
    if (whose == Whose::Owner && !before.owner) return noOwner();
    Person person = personOf(before, whose);
    if (change.phone) person.phone = *change.phone;
    if (change.address) person.address = *change.address;
    if (change.email) person.email = *change.email;
    const auto accepted = acceptedPerson(person, keyOf(whose), localDate(m_desk.clock.now()));
    if (!accepted) return accepted.refusals();
    if (changedFields(personOf(before, whose), *accepted).isEmpty()) return nothingNew();
    Dossier after = before;
    (whose == Whose::Owner ? *after.owner : after.submitter) = *accepted;
    return after;
}

Outcome<Dossier> CorrectContact::correct(DossierId id, Whose whose, const ContactChange& change,
                                         const Actor& actor, std::optional<qint64> seenVersion) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    const auto before = m_desk.dossiers.load(id);
    if (!before) return unknownDossier();
    const Refusals refusals = against(*before, *acting);
    if (!refusals.isEmpty()) return noted(m_desk, *acting, keyOf(Function::CorrectContact), refusals);
    if (seenVersion && *seenVersion != before->version) return changedSince(m_desk, *before, *seenVersion);
    auto made = corrected(*before, whose, change);
    if (!made) return made.refusals();
    Dossier after = std::move(made).value();
    m_desk.dossiers.updateContact(*before, after);
    m_desk.dossiers.update(after);
    after.version += 1;
    m_desk.journal.append(contactEvent(after, whose,
                                       changedFields(personOf(*before, whose), personOf(after, whose)),
                                       !isBeforeTransfer(*before), *acting, m_desk.clock.now()));
    work->commit();
    return after;
}

}  // namespace motcua
