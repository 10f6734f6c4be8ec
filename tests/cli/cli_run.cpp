// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <memory>

namespace motcua::test {

namespace {

constexpr int kPatienceMs = 60'000;

CliRun ran(const QString& program, const QStringList& arguments, const QString& folder,
           const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kPatienceMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A fresh practice store of a centre, made once in this process.
QString prepared(const QString& centre, const QString& at) {
    static QHash<QString, std::shared_ptr<Cli>> made;
    std::shared_ptr<Cli>& kept = made[centre + u' ' + at];
    if (!kept) {
        kept = std::make_shared<Cli>();
        const CliRun run = kept->run({QStringLiteral("--store"), QStringLiteral("store.db"),
                                      QStringLiteral("--at"), at, QStringLiteral("init"),
                                      QStringLiteral("--centre"), centre, QStringLiteral("--practice")});
        CAPTURE(run.err);
        REQUIRE(run.exit == 0);
    }
    return kept->path(QStringLiteral("store.db"));
}

}  // namespace

QJsonObject CliRun::json() const {
    CAPTURE(out, err, exit);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

QStringList CliRun::refusals() const {
    QStringList keys;
    for (const QJsonValue refusal : json().value(QStringLiteral("refusals")).toArray()) {
        CHECK_FALSE(refusal.toObject().value(QStringLiteral("message")).toString().isEmpty());
        keys += refusal.toObject().value(QStringLiteral("key")).toString();
    }
    return keys;
}

QStringList Cli::files() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString Cli::file(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path(name);
}

QString Cli::file(const QString& name, const QJsonObject& object) const {
    return file(name, QJsonDocument(object).toJson());
}

CliRun Cli::run(const QStringList& arguments) const {
    return ran(qEnvironmentVariable("MOTCUA_CLI"), arguments, m_folder.path(), environment());
}

QProcessEnvironment Cli::environment() const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("MOTCUA_STORE"));
    environment.insert(QStringLiteral("MOTCUA_STATE"), m_state.path());
    return environment;
}

void Cli::forgetWhatThisMachineHasSeen() {
    QDir state(m_state.path());
    for (const QString& name : state.entryList(QDir::Files)) REQUIRE(state.remove(name));
}

CliRun Cli::json(const QStringList& arguments) const {
    return run(QStringList{QStringLiteral("--json")} + arguments);
}

CliStore::CliStore(const QString& centre, const QString& at) : m_at(at) {
    REQUIRE(QFile::copy(prepared(centre, at), store()));
}

QStringList CliStore::frame() const {
    QStringList frame{QStringLiteral("--store"), store(), QStringLiteral("--at"), m_at};
    if (!m_login.isEmpty()) frame += {QStringLiteral("--as"), m_login};
    return frame;
}

CliRun CliStore::in(const QStringList& command) const {
    return json(frame() + command);
}

CliRun CliStore::words(const QStringList& command) const {
    return run(frame() + command);
}

CliRun CliStore::tryReceive(const QJsonObject& application, const QStringList& options) const {
    const QString name = file(QStringLiteral("application.json"), application);
    return in(QStringList{QStringLiteral("receive"), name} + options);
}

QJsonObject CliStore::receive(const QJsonObject& application, const QStringList& options) const {
    const CliRun run = tryReceive(application, options);
    CAPTURE(run.err);
    REQUIRE(run.exit == 0);
    return run.json();
}

int CliStore::dossiers() const {
    return in({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("1")})
        .json()
        .value(QStringLiteral("total"))
        .toInt(-1);
}

QString CliStore::broken() const {
    QStringList names;
    for (const QJsonValue check :
         in({QStringLiteral("selfcheck")}).json().value(QStringLiteral("checks")).toArray())
        if (!check.toObject().value(QStringLiteral("ok")).toBool())
            names += check.toObject().value(QStringLiteral("name")).toString();
    return names.join(u' ');
}

QStringList line(const char* words) {
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject object(const char* json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonObject anApplication() {
    return object(R"({"procedure":"1.004837","submitter":{"name":"Nguyễn Thị Đào","phone":"0905000123"},
                      "papers":[{"index":1,"originals":1}]})");
}

QJsonObject anApplicationWith(const QString& key, const QJsonValue& value) {
    QJsonObject application = anApplication();
    application.insert(key, value);
    return application;
}

QString textOfPdf(const QString& path) {
    const CliRun run =
        ran(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")},
            QDir::tempPath(), Cli().environment());
    REQUIRE(run.exit == 0);
    return QString::fromUtf8(run.out);
}

}  // namespace motcua::test
