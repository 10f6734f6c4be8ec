// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/privacy_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/privacy_commands.h"
#include "app/cli/sub_command.h"
#include "core/dossier/erasure.h"

#include <CLI/CLI.hpp>
#include <map>
#include <optional>
#include <string>

namespace motcua::cli {

namespace {

/// Where the options of the commands are read into; lives as long as the commands.
struct PrivacyGiven {
    std::map<std::string, std::string> texts;
    qint64 id = 0;
    bool ofOwner = false;
    std::optional<std::string> phone;
    std::optional<std::string> address;
    std::optional<std::string> email;

    [[nodiscard]] QString text(const char* name) { return QString::fromStdString(texts[name]); }
};

using SharedPrivacy = std::shared_ptr<PrivacyGiven>;

void addExtract(CLI::App& app, const OnCommand& on, const SharedPrivacy& given) {
    auto* command =
        app.add_subcommand("extract", said(CliSay::tr("who looked at a dossier, for the person concerned")));
    auto* code = command->add_option("code", given->texts["code"]);
    auto* id = command->add_option("--id", given->texts["id"],
                                   said(CliSay::tr("all dossiers of the person with this whole number")));
    command->add_option("--out", given->texts["out"], said(CliSay::tr("writes the extract as PDF")));
    code->excludes(id);
    command->require_option(1, 2);
    on(
        command,
        [given](const Call& call) {
            return extract(call, given->text("code"), given->text("id"), given->text("out"));
        },
        true);
}

void addProposal(CLI::App* erase, const OnCommand& on, const SharedPrivacy& given) {
    auto* propose = erase->add_subcommand("propose", said(CliSay::tr("by the archivist")));
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

void addErase(CLI::App& app, const OnCommand& on, const SharedPrivacy& given) {
    auto* erase =
        app.add_subcommand("erase", said(CliSay::tr("personal data of ended dossiers: proposed by one, "
                                                    "approved by two others")))
            ->require_subcommand(1);
    addProposal(erase, on, given);
    auto* approve = erase->add_subcommand("approve", said(CliSay::tr("by a leader or the supervisor")));
    approve->add_option("id", given->id)->required();
    on(
        approve, [given](const Call& call) { return approveErasure(call, given->id); }, false);
    auto* reject = erase->add_subcommand("reject", said(CliSay::tr("by a leader or the supervisor")));
    reject->add_option("id", given->id)->required();
    on(
        reject, [given](const Call& call) { return rejectErasure(call, given->id); }, false);
    on(
        erase->add_subcommand("run", said(CliSay::tr("erases everything that is approved"))),
        [](const Call& call) { return runErasures(call); }, false);
    on(
        erase->add_subcommand(
            "list", said(CliSay::tr("what was proposed and erased, and which files still hold it"))),
        [](const Call& call) { return listErasures(call); }, false);
}

std::optional<QString> textOf(const std::optional<std::string>& given) {
    return given ? std::optional(QString::fromStdString(*given)) : std::nullopt;
}

void addCorrect(CLI::App& app, const OnCommand& on, const SharedPrivacy& given) {
    auto* correct =
        app.add_subcommand("correct", said(CliSay::tr("puts right what was written down wrongly")))
            ->require_subcommand(1);
    auto* contact =
        correct->add_subcommand("contact", said(CliSay::tr("how submitter or owner are reached")));
    contact->add_option("code", given->texts["contact"], said(CliSay::tr("code of the dossier")))->required();
    contact->add_flag("--owner", given->ofOwner, said(CliSay::tr("of the owner, not the submitter")));
    contact->add_option("--phone", given->phone, said(CliSay::tr("telephone number")));
    contact->add_option("--address", given->address, said(CliSay::tr("address")));
    contact->add_option("--email", given->email, said(CliSay::tr("e-mail address")));
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
    const auto given = std::make_shared<PrivacyGiven>();
    addExtract(app, on, given);
    addErase(app, on, given);
    addCorrect(app, on, given);
    auto* small = app.add_subcommand(
        "small-office",
        said(CliSay::tr("whether one person may receive and decide, marked in the daily report")));
    small->add_option("setting", given->texts["setting"])->check(CLI::IsMember({"on", "off"}));
    on(
        small, [given](const Call& call) { return smallOffice(call, given->text("setting")); }, false);
}

}  // namespace motcua::cli
