// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/dossier.h"

#include <QStringList>

namespace motcua {

struct Desk;
struct Event;

namespace event_kind {
inline const QString kContactCorrected = QStringLiteral("contact.corrected");
}  // namespace event_kind

/// Whose contact data.
enum class Whose { Submitter, Owner };
/// "submitter", "owner".
[[nodiscard]] QString keyOf(Whose whose);
[[nodiscard]] std::optional<Whose> whoseFromKey(const QString& key);

/// Where a person is reached. What is absent stays as it is; what is empty is taken away.
struct ContactChange {
    std::optional<QString> phone;
    std::optional<QString> address;
    std::optional<QString> email;
};

/// Whether the dossier still lies where it was received: nobody else has worked with what was written down.
[[nodiscard]] bool isBeforeTransfer(const Dossier& dossier);

/// The draft of the event: whose data, which fields and whether others had them already, and a commitment to
/// the personal data as they are now. Never a value.
[[nodiscard]] Event contactEvent(const Dossier& after, Whose whose, const QStringList& fields,
                                 bool transferred, const Actor& actor, Instant at);

/// Puts right how submitter or owner are reached: a wrong telephone number finds nobody. Name and numbers of
/// the person are those of his papers and are not touched.
class CorrectContact {
public:
    explicit CorrectContact(Desk& desk) : m_desk(desk) {}

    /// Why the actor may not: before the transfer whoever received it edits, and officers of its units
    /// correct, who show who they are again; "contact.erased" where nothing is left to correct.
    [[nodiscard]] Refusals against(const Dossier& dossier, const Actor& actor) const;

    /// Refused as above, with "dossier.unknown", "dossier.changed" where it does not stand at the version
    /// that was seen, "contact.owner" where there is no owner beside the submitter, "contact.same", and as
    /// acceptedPerson() does. \throws StoreError.
    [[nodiscard]] Outcome<Dossier> correct(DossierId dossier, Whose whose, const ContactChange& change,
                                           const Actor& actor, std::optional<qint64> seenVersion = {});

private:
    [[nodiscard]] Outcome<Dossier> corrected(const Dossier& before, Whose whose,
                                             const ContactChange& change) const;

    Desk& m_desk;
};

}  // namespace motcua
