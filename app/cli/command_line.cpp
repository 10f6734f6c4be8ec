// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/archive_commands.h"
#include "app/cli/calendar_change_line.h"
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/date_commands.h"
#include "app/cli/dossier_line.h"
#include "app/cli/linked_line.h"
#include "app/cli/oversight_commands.h"
#include "app/cli/people_line.h"
#include "app/cli/privacy_line.h"
#include "app/cli/report_line.h"
#include "app/cli/safety_line.h"
#include "app/cli/usage_words.h"
#include "app/cli/user_line.h"
#include "app/cli/void_commands.h"

#include <CLI/CLI.hpp>
#include <QJsonDocument>
#include <cstdio>

namespace motcua::cli {

namespace {

/// The command line under construction. Values are read into `std::string`s that live as long as the line.
class Line {
public:
    Line() : m_app(CliSay::tr("MotCua: the desk of a one-stop-shop centre").toStdString(), "motcua-cli") {
        nameParts();
        m_app.require_subcommand(1);
        m_app.fallthrough();
        m_app.add_option("--store", text("store"),
                         said(CliSay::tr("store file; default: the desktop's own")));
        m_app.add_option("--as", text("login"), said(CliSay::tr("act as this officer")));
        m_app.add_flag("--json", m_json, said(CliSay::tr("one JSON document on stdout")));
        m_app.add_option("--at", text("at"), said(CliSay::tr("set the clock; practice stores only")));
        m_app.set_version_flag("--version", MOTCUA_VERSION, said(CliSay::tr("the version of the program")));
        const OnCommand commands = [this](CLI::App* command, Command run, bool draws) {
            on(command, std::move(run), draws);
        };
        addCalendar();
        addStore();
        addCatalogue();
        addProcesses();
        addDossierCommands(m_app, commands);
        addLists();
        addPeopleCommands(m_app, commands);
        addCalendarChangeCommands(m_app, commands);
        addLinkedCommands(m_app, commands);
        addPrivacyCommands(m_app, commands);
        addUserCommands(m_app, commands);
        addSafetyCommands(m_app, [this](CLI::App* command, Command run) { on(command, std::move(run)); });
        addReportCommands(m_app, commands);
        addDateCommands(m_app, commands);
        addVoidCommands(m_app, commands);
        addOversightCommands(m_app, commands);
        addArchiveCommands(m_app, commands);
        groupHelp(m_app);
    }

    CLI::App& app() { return m_app; }

    void fill(ParsedLine& line) const {
        line.call->store = value("store");
        line.call->login = value("login");
        line.call->json = m_json;
        line.draws = m_draws;
        const auto command = m_command;
        line.run = [command, call = line.call] { return command(*call); };
    }

    [[nodiscard]] QString value(const char* name) const { return QString::fromStdString(*m_texts.at(name)); }

private:
    static std::string said(const QString& sentence) { return sentence.toStdString(); }

    /// The words of the help around the commands.
    void nameParts() {
        m_app.set_help_flag("-h,--help", said(CliSay::tr("this page, and of every command its own")));
        m_app.option_defaults()->group(said(CliSay::tr("Options")));
        m_app.group(said(CliSay::tr("Commands")));
        const auto page = m_app.get_formatter();
        const std::pair<const char*, QString> names[] = {{"Usage", CliSay::tr("Usage")},
                                                         {"OPTIONS", CliSay::tr("OPTIONS")},
                                                         {"Positionals", CliSay::tr("Arguments")},
                                                         {"Subcommands", CliSay::tr("Commands")},
                                                         {"SUBCOMMAND", CliSay::tr("COMMAND")},
                                                         {"TEXT", CliSay::tr("TEXT")},
                                                         {"INT", CliSay::tr("NUMBER")},
                                                         {"REQUIRED", CliSay::tr("(required)")},
                                                         {"Needs", CliSay::tr("needs")},
                                                         {"Excludes", CliSay::tr("not with")}};
        for (const auto& [part, name] : names) page->label(part, said(name));
    }

    static void groupHelp(CLI::App& app) {
        if (app.get_help_ptr()) app.get_help_ptr()->group(said(CliSay::tr("Options")));
        for (CLI::App* command : app.get_subcommands(nullptr)) groupHelp(*command);
    }

    std::string& text(const std::string& name) {
        auto& slot = m_texts[name];
        if (!slot) slot = std::make_unique<std::string>();
        return *slot;
    }

    void on(CLI::App* command, Command run, bool draws = false) {
        command->callback([this, run = std::move(run), draws] {
            m_command = run;
            m_draws = draws;
        });
    }

    void addCalendar() {
        auto* dueCommand = m_app.add_subcommand("due", said(CliSay::tr("due date, and why")));
        auto* limit = dueCommand->add_option("--limit", text("limit"),
                                             said(CliSay::tr("3wd, 8wh, 5cd, 1mo, now, or in Vietnamese")));
        auto* start =
            dueCommand->add_option("--start", text("start"), said(CliSay::tr("when the clock starts")));
        auto* ledger =
            dueCommand->add_option("--ledger", text("ledger"), said(CliSay::tr("clock ledger file")));
        dueCommand->add_option("--calendar", text("calendar"), said(CliSay::tr("calendar file")));
        limit->needs(start);
        start->needs(limit);
        ledger->excludes(limit);
        on(dueCommand, [this](const Call& call) {
            return due(call, {value("limit"), value("start"), value("ledger"), value("calendar")});
        });
        auto* elapsedCommand =
            m_app.add_subcommand("elapsed", said(CliSay::tr("working time between two instants")));
        elapsedCommand->add_option("--from", text("from"))->required();
        elapsedCommand->add_option("--to", text("to"))->required();
        elapsedCommand->add_option("--calendar", text("calendar"), said(CliSay::tr("calendar file")));
        on(elapsedCommand,
           [this](const Call& call) { return elapsed(call, value("from"), value("to"), value("calendar")); });
        auto* identity = m_app.add_subcommand("identity", said(CliSay::tr("identity cards and numbers")))
                             ->require_subcommand(1);
        auto* parse = identity->add_subcommand("parse", said(CliSay::tr("reads a card's QR or a number")));
        parse->add_option("text", text("identity"))->required();
        on(parse, [this](const Call& call) { return parseIdentity(call, value("identity")); });
    }

    void addStore() {
        auto* init = m_app.add_subcommand("init", said(CliSay::tr("makes a store")));
        init->add_option("--centre", text("centre"), said(CliSay::tr("shipped centre or centre file")))
            ->required();
        init->add_flag("--practice", m_practice,
                       said(CliSay::tr("open demonstration officers, movable clock")));
        on(init, [this](const Call& call) { return initStore(call, value("centre"), m_practice); });
        on(m_app.add_subcommand("selfcheck", said(CliSay::tr("what start-up checks"))),
           [](const Call& call) { return selfcheck(call); });
        auto* demoCommand = m_app.add_subcommand(
            "demo", said(CliSay::tr("fills a practice store with dossiers made by chance")));
        demoCommand->add_option("--dossiers", m_demo.dossiers)->required()->check(CLI::Range(1, 5'000'000));
        demoCommand->add_option("--seed", m_demo.seed)->required();
        demoCommand->add_option("--months", m_demo.months)->check(CLI::Range(1, 120));
        on(demoCommand, [this](const Call& call) { return demo(call, m_demo); });
    }

    void addCatalogue() {
        auto* catalogue =
            m_app.add_subcommand("catalogue", said(CliSay::tr("procedures")))->require_subcommand(1);
        auto* import = catalogue->add_subcommand("import", said(CliSay::tr("imports procedures")));
        import->add_option("file", text("file"))->required();
        on(import, [this](const Call& call) { return importCatalogueFile(call, value("file")); });
        auto* approve = catalogue->add_subcommand(
            "approve", said(CliSay::tr("lets a file in that the administrator prepared; by a supervisor")));
        approve->add_option("file", text("file"))->required();
        on(approve, [this](const Call& call) { return approveCatalogueFile(call, value("file")); });
        auto* list = catalogue->add_subcommand("list", said(CliSay::tr("looks procedures up")));
        list->add_option("--search", text("search"));
        list->add_option("--sector", text("sector"));
        list->add_option("--limit", m_limit)->check(CLI::Range(1, 100'000));
        on(list, [this](const Call& call) {
            return listCatalogue(call, value("search"), value("sector"), m_limit ? *m_limit : 50);
        });
        auto* showCommand = catalogue->add_subcommand("show", said(CliSay::tr("one procedure")));
        showCommand->add_option("code", text("code"))->required();
        on(showCommand, [this](const Call& call) { return showProcedure(call, value("code")); });
    }

    void addProcesses() {
        auto* workflow =
            m_app.add_subcommand("workflow", said(CliSay::tr("internal processes")))->require_subcommand(1);
        auto* check = workflow->add_subcommand("check", said(CliSay::tr("static check")));
        check->add_option("file", text("file"))->required();
        on(check, [this](const Call& call) { return checkWorkflowFile(call, value("file")); });
        auto* importProcess = workflow->add_subcommand("import", said(CliSay::tr("publishes processes")));
        importProcess->add_option("file", text("file"))->required();
        on(importProcess, [this](const Call& call) { return importWorkflowFile(call, value("file")); });
        auto* approveProcess = workflow->add_subcommand(
            "approve", said(CliSay::tr("lets a file in that the administrator prepared; by a supervisor")));
        approveProcess->add_option("file", text("file"))->required();
        on(approveProcess, [this](const Call& call) { return approveWorkflowFile(call, value("file")); });
        auto* showProcess = workflow->add_subcommand("show", said(CliSay::tr("the process of a procedure")));
        showProcess->add_option("code", text("code"))->required();
        showProcess->add_option("--key", text("key"), said(CliSay::tr("one of several approved processes")));
        on(showProcess, [this](const Call& call) { return showWorkflow(call, value("code"), value("key")); });
    }

    void addLists() {
        auto* searchCommand = m_app.add_subcommand("search", said(CliSay::tr("finds dossiers")));
        searchCommand->add_option("text", text("search"))->required();
        searchCommand->add_option("--limit", m_limit)->check(CLI::Range(1, 1000));
        on(searchCommand,
           [this](const Call& call) { return search(call, value("search"), m_limit ? *m_limit : 50); });
        auto* listCommand = m_app.add_subcommand("list", said(CliSay::tr("work lists")));
        listCommand->add_option("--status", text("status"));
        listCommand->add_flag("--overdue", m_overdue);
        listCommand->add_flag("--closable", m_closable,
                              said(CliSay::tr("asked to supplement and silent for too long")));
        listCommand->add_flag("--expiring-without-letter", m_expiring,
                              said(CliSay::tr("due by the next working day, without an extension")));
        listCommand->add_flag("--supplemented-again", m_again,
                              said(CliSay::tr("asked to supplement again, let through by a supervisor")));
        listCommand->add_flag("--linked-outcomes", m_linked,
                              said(CliSay::tr("whose linked dossiers have ended, not yet noted")));
        listCommand->add_flag("--asked", m_asked,
                              said(CliSay::tr("waits for the opinion of the officer of --officer")));
        listCommand->add_flag("--silent", m_silent,
                              said(CliSay::tr("waits for an opinion past its due date")));
        listCommand->add_option("--due-within", text("dueWithin"));
        listCommand->add_option("--unit", text("unit"));
        listCommand->add_option("--officer", text("officer"));
        listCommand->add_option("--limit", m_limit)->check(CLI::Range(1, 100'000));
        on(listCommand, [this](const Call& call) {
            return list(call, {value("status"), m_overdue, value("dueWithin"), value("unit"),
                               value("officer"), m_limit ? *m_limit : 100, m_closable, m_expiring, m_again,
                               m_linked, m_asked, m_silent});
        });
    }

    CLI::App m_app;
    std::map<std::string, std::unique_ptr<std::string>> m_texts;
    Command m_command;
    bool m_json = false;
    bool m_draws = false;
    bool m_practice = false;
    bool m_overdue = false;
    bool m_closable = false;
    bool m_expiring = false;
    bool m_again = false;
    bool m_linked = false;
    bool m_asked = false;
    bool m_silent = false;
    std::optional<int> m_limit;
    DemoArguments m_demo;
};

/// False where the text did not get out: a full disk, or nobody who reads.
bool print(std::FILE* file, const QString& text) {
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n')) bytes += '\n';
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size()) &&
           std::fflush(file) == 0;
}

Answer answerOf(const ParsedLine& line) {
    try {
        return line.run();
    } catch (const Fault& fault) {
        return faulted(fault);
    } catch (const std::exception& error) {
        return faulted(error);
    }
}

}  // namespace

namespace {

/// What is wrong with the line, on stderr; with --json the one document as well.
ParsedLine misused(const QString& sentence, bool json) {
    ParsedLine out;
    out.exit = int(Exit::Usage);
    (void)print(stderr, sentence);
    const Answer answer = refused(Refusal{QStringLiteral("usage"), sentence, {}, {}});
    if (json)
        (void)print(stdout, QString::fromUtf8(QJsonDocument(answer.document).toJson(QJsonDocument::Compact)));
    return out;
}

QString sentenceFor(const CLI::ParseError& error, const CLI::App& app) {
    const auto rest = app.remaining();
    if (error.get_name() == "RequiredError" && !rest.empty() && app.get_subcommands().empty())
        return CliSay::tr("There is no command \"%1\". The commands are told by motcua-cli --help.")
            .arg(QString::fromStdString(rest.front()));
    if (error.get_name() == "RequiredError" && app.get_subcommands().empty())
        return CliSay::tr("Name a command. The commands are told by motcua-cli --help.");
    return CliSay::tr("The command line is not understood: %1. Its form is told by motcua-cli --help.")
        .arg(usageWords(QString::fromStdString(error.what())));
}

}  // namespace

ParsedLine parsed(int argc, char** argv) {
    ParsedLine out;
    const auto line = std::make_shared<Line>();
    try {
        line->app().parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            line->app().exit(error);
            return out;
        }
        const bool json =
            std::any_of(argv, argv + argc, [](const char* word) { return !qstrcmp(word, "--json"); });
        return misused(sentenceFor(error, line->app()), json);
    }
    line->fill(out);
    const QString at = line->value("at");
    out.call->at = instantFromIso(at);
    if (!at.isEmpty() && !out.call->at)
        return misused(CliSay::tr("--at takes a date and time such as 2026-11-23T09:00."), out.call->json);
    out.run = [line, run = out.run] { return run(); };  // keeps the values alive
    return out;
}

int answered(const ParsedLine& line) {
    const Answer answer = answerOf(line);
    bool told = true;
    if (line.call->json)
        told =
            print(stdout, QString::fromUtf8(QJsonDocument(answer.document).toJson(QJsonDocument::Compact)));
    if (!line.call->json || answer.exit != Exit::Done)
        told = print(answer.exit == Exit::Done ? stdout : stderr, answer.text) && told;
    if (told || answer.exit != Exit::Done) return int(answer.exit);
    (void)print(stderr, CliSay::tr("The command was carried out, but its answer could not be written."));
    return int(Exit::Fault);
}

}  // namespace motcua::cli
