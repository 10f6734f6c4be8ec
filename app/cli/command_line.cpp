// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The command line under construction. Values are read into `std::string`s that live as long as the line.
class Line {
public:
    Line() : m_app("MotCua: the desk of a one-stop-shop centre", "motcua-cli") {
        m_app.require_subcommand(1);
        m_app.fallthrough();
        m_app.add_option("--store", text("store"), "store file; default: the desktop's own");
        m_app.add_option("--as", text("login"), "act as this officer");
        m_app.add_flag("--json", m_json, "one JSON document on stdout");
        m_app.add_option("--at", text("at"), "set the clock; practice stores only");
        m_app.set_version_flag("--version", MOTCUA_VERSION);
        addCalendar();
        addStore();
        addCatalogue();
        addDossier();
        addLists();
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
    using Command = std::function<Answer(const Call&)>;

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
        auto* dueCommand = m_app.add_subcommand("due", "due date, and why");
        auto* limit =
            dueCommand->add_option("--limit", text("limit"), "3wd, 8wh, 5cd, 1mo, now, or in Vietnamese");
        auto* start = dueCommand->add_option("--start", text("start"), "when the clock starts");
        auto* ledger = dueCommand->add_option("--ledger", text("ledger"), "clock ledger file");
        dueCommand->add_option("--calendar", text("calendar"), "calendar file");
        limit->needs(start);
        start->needs(limit);
        ledger->excludes(limit);
        on(dueCommand, [this](const Call& call) {
            return due(call, {value("limit"), value("start"), value("ledger"), value("calendar")});
        });
        auto* elapsedCommand = m_app.add_subcommand("elapsed", "working time between two instants");
        elapsedCommand->add_option("--from", text("from"))->required();
        elapsedCommand->add_option("--to", text("to"))->required();
        elapsedCommand->add_option("--calendar", text("calendar"), "calendar file");
        on(elapsedCommand,
           [this](const Call& call) { return elapsed(call, value("from"), value("to"), value("calendar")); });
        auto* identity =
            m_app.add_subcommand("identity", "identity cards and numbers")->require_subcommand(1);
        auto* parse = identity->add_subcommand("parse", "reads a card's QR or a number");
        parse->add_option("text", text("identity"))->required();
        on(parse, [this](const Call& call) { return parseIdentity(call, value("identity")); });
    }

    void addStore() {
        auto* init = m_app.add_subcommand("init", "makes a store");
        init->add_option("--centre", text("centre"), "shipped centre or centre file")->required();
        init->add_flag("--practice", m_practice, "open demonstration officers, movable clock");
        on(init, [this](const Call& call) { return initStore(call, value("centre"), m_practice); });
        on(m_app.add_subcommand("selfcheck", "what start-up checks"),
           [](const Call& call) { return selfcheck(call); });
        auto* demoCommand = m_app.add_subcommand("demo", "fills a practice store");
        demoCommand->add_option("--dossiers", m_demo.dossiers)->required()->check(CLI::Range(1, 5'000'000));
        demoCommand->add_option("--seed", m_demo.seed)->required();
        demoCommand->add_option("--months", m_demo.months)->check(CLI::Range(1, 120));
        on(demoCommand, [this](const Call& call) { return demo(call, m_demo); });
    }

    void addCatalogue() {
        auto* catalogue = m_app.add_subcommand("catalogue", "procedures")->require_subcommand(1);
        auto* import = catalogue->add_subcommand("import", "imports procedures");
        import->add_option("file", text("file"))->required();
        on(import, [this](const Call& call) { return importCatalogueFile(call, value("file")); });
        auto* list = catalogue->add_subcommand("list", "looks procedures up");
        list->add_option("--search", text("search"));
        list->add_option("--sector", text("sector"));
        list->add_option("--limit", m_limit)->check(CLI::Range(1, 100'000));
        on(list, [this](const Call& call) {
            return listCatalogue(call, value("search"), value("sector"), m_limit ? *m_limit : 50);
        });
        auto* showCommand = catalogue->add_subcommand("show", "one procedure");
        showCommand->add_option("code", text("code"))->required();
        on(showCommand, [this](const Call& call) { return showProcedure(call, value("code")); });

        auto* workflow = m_app.add_subcommand("workflow", "internal processes")->require_subcommand(1);
        auto* check = workflow->add_subcommand("check", "static check");
        check->add_option("file", text("file"))->required();
        on(check, [this](const Call& call) { return checkWorkflowFile(call, value("file")); });
        auto* importProcess = workflow->add_subcommand("import", "publishes processes");
        importProcess->add_option("file", text("file"))->required();
        on(importProcess, [this](const Call& call) { return importWorkflowFile(call, value("file")); });
        auto* showProcess = workflow->add_subcommand("show", "the process of a procedure");
        showProcess->add_option("code", text("code"))->required();
        on(showProcess, [this](const Call& call) { return showWorkflow(call, value("code")); });
    }

    void addDossier() {
        auto* receiveCommand = m_app.add_subcommand("receive", "receives one dossier");
        receiveCommand->add_option("file", text("file"), "application file")->required();
        receiveCommand->add_option("--slip", text("slip"), "writes the receipt slip as PDF");
        receiveCommand->add_option("--key", text("key"), "idempotency key");
        on(
            receiveCommand,
            [this](const Call& call) { return receive(call, value("file"), value("slip"), value("key")); },
            true);
        auto* actions = m_app.add_subcommand("actions", "what may be done now, and why not");
        actions->add_option("code", text("code"))->required();
        on(actions, [this](const Call& call) { return actionsOf(call, value("code")); });
        auto* actCommand = m_app.add_subcommand("act", "performs one action");
        actCommand->add_option("code", text("code"))->required();
        actCommand->add_option("action", text("action"))->required();
        actCommand->add_option("--note", text("note"));
        actCommand->add_option("--reason", text("reason"));
        actCommand->add_option("--data", text("data"), "what the action needs, as a JSON file");
        on(actCommand, [this](const Call& call) {
            return act(call, value("code"), value("action"), {value("note"), value("reason"), value("data")});
        });
        auto* showCommand = m_app.add_subcommand("show", "one dossier");
        showCommand->add_option("code", text("code"))->required();
        on(showCommand, [this](const Call& call) { return show(call, value("code")); });
        auto* historyCommand = m_app.add_subcommand("history", "events and clock ledger of a dossier");
        historyCommand->add_option("code", text("code"))->required();
        on(historyCommand, [this](const Call& call) { return history(call, value("code")); });
        auto* slip = m_app.add_subcommand("slip", "prints a form of a dossier");
        slip->add_option("code", text("code"))->required();
        slip->add_option("--form", text("form"))->required();
        slip->add_option("--out", text("out"))->required();
        on(
            slip,
            [this](const Call& call) { return printSlip(call, value("code"), value("form"), value("out")); },
            true);
    }

    void addLists() {
        auto* searchCommand = m_app.add_subcommand("search", "finds dossiers");
        searchCommand->add_option("text", text("search"))->required();
        searchCommand->add_option("--limit", m_limit)->check(CLI::Range(1, 1000));
        on(searchCommand,
           [this](const Call& call) { return search(call, value("search"), m_limit ? *m_limit : 50); });
        auto* listCommand = m_app.add_subcommand("list", "work lists");
        listCommand->add_option("--status", text("status"));
        listCommand->add_flag("--overdue", m_overdue);
        listCommand->add_option("--due-within", text("dueWithin"));
        listCommand->add_option("--unit", text("unit"));
        listCommand->add_option("--officer", text("officer"));
        listCommand->add_option("--limit", m_limit)->check(CLI::Range(1, 100'000));
        on(listCommand, [this](const Call& call) {
            return list(call, {value("status"), m_overdue, value("dueWithin"), value("unit"),
                               value("officer"), m_limit ? *m_limit : 100});
        });
    }

    CLI::App m_app;
    std::map<std::string, std::unique_ptr<std::string>> m_texts;
    Command m_command;
    bool m_json = false;
    bool m_draws = false;
    bool m_practice = false;
    bool m_overdue = false;
    std::optional<int> m_limit;
    DemoArguments m_demo;
};

void print(std::FILE* file, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    if (!bytes.endsWith('\n')) std::fputc('\n', file);
}

QString sentenceFor(const Fault& fault) {
    if (fault.code() == QLatin1String("io.read"))
        return Say::tr("The file cannot be read. Check its name and your right to read it.");
    if (fault.code() == QLatin1String("io.large")) return Say::tr("The file is too large.");
    if (fault.code() == QLatin1String("io.write"))
        return Say::tr("The file cannot be written. Check the folder and the free space.");
    if (fault.code() == QLatin1String("store.missing"))
        return Say::tr("There is no store at this place. Make one with init, or name another with --store.");
    return Say::tr("The store or the disk reports a fault (%1). Nothing was changed.").arg(fault.code());
}

Answer faulted(const QString& code, const QString& sentence, const char* technical) {
    std::fprintf(stderr, "%s\n", technical);
    return {Exit::Fault,
            {{QStringLiteral("fault"),
              QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), sentence}}}},
            sentence};
}

Answer answerOf(const ParsedLine& line) {
    try {
        return line.run();
    } catch (const Fault& fault) {
        return faulted(fault.code(), sentenceFor(fault), fault.what());
    } catch (const std::exception& error) {
        return faulted(QStringLiteral("internal"),
                       Say::tr("The program has met an error of its own. Nothing was changed."),
                       error.what());
    }
}

}  // namespace

ParsedLine parsed(int argc, char** argv) {
    ParsedLine out;
    const auto line = std::make_shared<Line>();
    try {
        line->app().parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        out.exit = line->app().exit(error) == 0 ? 0 : int(Exit::Usage);
        return out;
    }
    line->fill(out);
    const QString at = line->value("at");
    out.call->at = instantFromIso(at);
    if (!at.isEmpty() && !out.call->at) {
        print(stderr, QStringLiteral("--at: 2026-11-23T09:00"));
        out.run = nullptr;
        out.exit = int(Exit::Usage);
    }
    const auto run = out.run;
    if (run) out.run = [line, run] { return run(); };  // keeps the values alive
    return out;
}

int answered(const ParsedLine& line) {
    const Answer answer = answerOf(line);
    if (line.call->json)
        print(stdout, QString::fromUtf8(QJsonDocument(answer.document).toJson(QJsonDocument::Compact)));
    else
        print(answer.exit == Exit::Done ? stdout : stderr, answer.text);
    return int(answer.exit);
}

}  // namespace motcua::cli
