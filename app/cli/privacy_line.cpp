// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/privacy_line.h"

#include "app/cli/privacy_commands.h"
#include "core/dossier/erasure.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <map>
#include <optional>
#include <string>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Where the options of the commands are read into; lives as long as the commands.
struct Given {
    std::map<std::string, std::string> texts;
    qint64 id = 0;
    bool ofOwner = false;
    std::optional<std::string> phone;
    std::optional<std::string> address;
    std::optional<std::string> email;

    [[nodiscard]] QString text(const char* name) { return QString::fromStdString(texts[name]); }
};

std::string said(const QString& sentence) {
    return sentence.toStdString();
}

using Shared = std::shared_ptr<Given>;

void addExtract(CLI::App& app, const OnCommand& on, const Shared& given) {
    auto* command =
        app.add_subcommand("extract", said(Say::tr("who looked at a dossier, for the person concerned")));
    auto* code = command->add_option("code", given->texts["code"]);
    auto* id = command->add_option("--id", given->texts["id"],
                                   said(Say::tr("all dossiers of the person with this whole number")));
    command->add_option("--out", given->texts["out"], said(Say::tr("writes the extract as PDF")));
    code->excludes(id);
    command->require_option(1, 2);
    on(
        command,
        [given](const Call& call) {
            return extract(call, given->text("code"), given->text("id"), given->text("out"));
        },
        true);
}

void addProposal(CLI::App* erase, const OnCommand& on, const Shared& given) {
    auto* propose = erase->add_subcommand("propose", said(Say::tr("by the archivist")));
    propose->add_option("code", given->texts["code"])->required();
    propose
        ->add_option("--ground", given->texts["ground"],
                     erasureGrounds().join(QStringLiteral(", ")).toStdString())
        ->required();
    propose
        ->add_option("--retention", given->texts["retention"],
                     retentionClasses().join(QStringLiteral(", ")).toStdString())
        ->required();
    on(
        propose,
        [given](const Call& call) {
            return proposeErasure(call,
                                  {given->text("code"), given->text("ground"), given->text("retention")});
        },
        false);
}

void addErase(CLI::App& app, const OnCommand& on, const Shared& given) {
    auto* erase =
        app.add_subcommand("erase", said(Say::tr("personal data of ended dossiers: proposed by one, "
                                                 "approved by two others")))
            ->require_subcommand(1);
    addProposal(erase, on, given);
    auto* approve = erase->add_subcommand("approve", said(Say::tr("by a leader or the supervisor")));
    approve->add_option("id", given->id)->required();
    on(
        approve, [given](const Call& call) { return approveErasure(call, given->id); }, false);
    auto* reject = erase->add_subcommand("reject", said(Say::tr("by a leader or the supervisor")));
    reject->add_option("id", given->id)->required();
    on(
        reject, [given](const Call& call) { return rejectErasure(call, given->id); }, false);
    on(
        erase->add_subcommand("run", said(Say::tr("erases everything that is approved"))),
        [](const Call& call) { return runErasures(call); }, false);
    on(
        erase->add_subcommand("list",
                              said(Say::tr("what was proposed and erased, and which files still hold it"))),
        [](const Call& call) { return listErasures(call); }, false);
}

std::optional<QString> textOf(const std::optional<std::string>& given) {
    return given ? std::optional(QString::fromStdString(*given)) : std::nullopt;
}

void addCorrect(CLI::App& app, const OnCommand& on, const Shared& given) {
    auto* correct = app.add_subcommand("correct", said(Say::tr("puts right what was written down wrongly")))
                        ->require_subcommand(1);
    auto* contact = correct->add_subcommand("contact", said(Say::tr("how submitter or owner are reached")));
    contact->add_option("code", given->texts["contact"], said(Say::tr("code of the dossier")))->required();
    contact->add_flag("--owner", given->ofOwner, said(Say::tr("of the owner, not the submitter")));
    contact->add_option("--phone", given->phone, said(Say::tr("telephone number")));
    contact->add_option("--address", given->address, said(Say::tr("address")));
    contact->add_option("--email", given->email, said(Say::tr("e-mail address")));
    on(
        contact,
        [given](const Call& call) {
            return correctContact(call, {given->text("contact"), given->ofOwner, textOf(given->phone),
                                         textOf(given->address), textOf(given->email)});
        },
        false);
}

}  // namespace

void addPrivacyCommands(CLI::App& app, const OnCommand& on) {
    const auto given = std::make_shared<Given>();
    addExtract(app, on, given);
    addErase(app, on, given);
    addCorrect(app, on, given);
    auto* small = app.add_subcommand(
        "small-office",
        said(Say::tr("whether one person may receive and decide, marked in the daily report")));
    small->add_option("setting", given->texts["setting"])->check(CLI::IsMember({"on", "off"}));
    on(
        small, [given](const Call& call) { return smallOffice(call, given->text("setting")); }, false);
}

}  // namespace motcua::cli
