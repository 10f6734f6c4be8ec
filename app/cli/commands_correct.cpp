// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/privacy_commands.h"
#include "app/cli/session.h"
#include "core/dossier/correct_contact.h"
#include "core/dossier/look_closer.h"

namespace motcua::cli {

namespace {

/// As lists show it: the telephone masked.
QJsonObject contactJson(const Person& person) {
    return {{QStringLiteral("phone"), person.phone},
            {QStringLiteral("address"), person.address},
            {QStringLiteral("email"), person.email}};
}

}  // namespace

Answer correctContact(const Call& call, const ContactArguments& arguments) {
    Session session(call);
    const auto dossier = session.visibleDossier(arguments.code);
    if (!dossier) return refused(dossier.refusals());
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const Whose whose = arguments.ofOwner ? Whose::Owner : Whose::Submitter;
    const auto after =
        CorrectContact(session.desk())
            .correct(dossier->id, whose, {arguments.phone, arguments.address, arguments.email}, *actor);
    if (!after) return refused(after.refusals());
    const Dossier shown = masked(*after);
    return {Exit::Done,
            {{QStringLiteral("code"), after->code},
             {QStringLiteral("whose"), keyOf(whose)},
             {QStringLiteral("contact"), contactJson(arguments.ofOwner ? *shown.owner : shown.submitter)},
             {QStringLiteral("version"), after->version}},
            CliSay::tr("The contact data of %1 are corrected; the journal says by whom.").arg(after->code)};
}

}  // namespace motcua::cli
