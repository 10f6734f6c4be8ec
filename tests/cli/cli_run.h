// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace motcua::test {

/// What a run of `motcua-cli` left behind.
struct CliRun {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// The one document on stdout; a failure of the test where there is anything else.
    [[nodiscard]] QJsonObject json() const;
    /// Keys of the refusals in the document, in order.
    [[nodiscard]] QStringList refusals() const;
};

/// A folder of its own in which the real program runs, on a machine of its own that remembers what it saw.
class Cli {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Names of everything in the folder.
    [[nodiscard]] QStringList files() const;
    /// Writes a file and answers its path.
    QString file(const QString& name, const QByteArray& bytes) const;
    QString file(const QString& name, const QJsonObject& object) const;

    [[nodiscard]] CliRun run(const QStringList& arguments) const;
    /// With --json in front.
    [[nodiscard]] CliRun json(const QStringList& arguments) const;
    /// In which the programs run.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// The memory of the machine is an anchor too.
    void forgetWhatThisMachineHasSeen();

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_state;
};

/// A practice store, and who works in it when. Stores of one centre and moment are copies of one that `init`
/// made: whoever needs one of another identity makes it at another moment.
class CliStore : public Cli {
public:
    explicit CliStore(const QString& centre = QStringLiteral("da-nang-2026"),
                      const QString& at = QStringLiteral("2026-11-23T09:00"));

    [[nodiscard]] QString store() const { return path(QStringLiteral("store.db")); }
    void at(const QString& instant) { m_at = instant; }
    void as(const QString& login) { m_login = login; }

    /// A command in this store, at this time, as this officer, with --json.
    [[nodiscard]] CliRun in(const QStringList& command) const;
    /// The same in words.
    [[nodiscard]] CliRun words(const QStringList& command) const;
    /// Receives an application and answers the receipt; a failure of the test where it is refused.
    [[nodiscard]] QJsonObject receive(const QJsonObject& application, const QStringList& options = {}) const;
    [[nodiscard]] CliRun tryReceive(const QJsonObject& application, const QStringList& options = {}) const;
    /// How many dossiers there are.
    [[nodiscard]] int dossiers() const;
    /// Names of the checks that failed, joined.
    [[nodiscard]] QString broken() const;

private:
    [[nodiscard]] QStringList frame() const;

    QString m_at;
    QString m_login;
};

/// The words of a command line that holds no quotes.
[[nodiscard]] QStringList line(const char* words);
/// The object of a JSON text.
[[nodiscard]] QJsonObject object(const char* json);

/// What somebody hands in for 1.004837 (three working days, one required paper).
[[nodiscard]] QJsonObject anApplication();
/// The same with one member replaced.
[[nodiscard]] QJsonObject anApplicationWith(const QString& key, const QJsonValue& value);

/// The text of a PDF as pdftotext reads it.
[[nodiscard]] QString textOfPdf(const QString& path);

}  // namespace motcua::test
