// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace motcua {

struct Desk;

/// What a file may do to a store for real work once two persons have agreed to it.
enum class FileAct {
    Procedures,  ///< it is let into the catalogue
    Processes,   ///< its processes are published
    Restore,     ///< a backup takes the place of the store
};

/// Whether a store asks for two persons before a file changes it: it is no practice store, and somebody
/// administers it already.
[[nodiscard]] bool takesTwo(const Desk& desk);
/// Why the actor who tries to prepare such a file may not; see noted().
[[nodiscard]] Refusals objectionsToPrepare(const Desk& desk, const Actor& actor, FileAct act);

/// Hexadecimal BLAKE2b-256 of a file, to be compared by both.
[[nodiscard]] QString hashOfFile(const QByteArray& bytes);
/// The same of the beginning of a backup and its length. That is enough: a backup that was touched anywhere
/// does not open, and no two begin alike. \throws IoError "io.read".
[[nodiscard]] QString fingerprintOfBackup(const QString& path);

/// A file on its way into a store for real work: who administers prepares it, a supervisor who is somebody
/// else lets it in (S2). The journal alone keeps what was prepared, by the hash of the file: one that was
/// touched meanwhile is another file. Of each kind of act the file that was prepared last is the one that
/// waits, for a week: what somebody meant to do long ago is nothing that a supervisor should find lying
/// about.
class FileByTwo {
public:
    /// `desk` is used as long as the object lives; `hash` as the functions above make it.
    FileByTwo(Desk& desk, FileAct act, QString hash);

    [[nodiscard]] const QString& hash() const { return m_hash; }
    /// Who prepared it; nothing where it is not the file that waits.
    [[nodiscard]] std::optional<OfficerId> preparedBy() const;

    /// Writes down that the actor prepared the file, with what it would do in numbers ("import.prepared",
    /// "workflow.prepared", "restore.prepared"). Refused as objectionsToPrepare() says. In a Work of its own.
    /// \throws StoreError.
    [[nodiscard]] Outcome<QString> prepare(const Actor& actor, const QJsonObject& counts);
    /// Why the actor may not let it in; for the Work of the act. Refused as permitted(Way::Approves) says,
    /// with a fresh proof of who he is; "import.unprepared" ("restore.unprepared"); "separation.proposer".
    /// \throws StoreError.
    [[nodiscard]] Refusals objectionsToAdmit(const Actor& actor) const;
    /// Writes down that it was let in ("import.admitted" …); within the Work of the act.
    void tellAdmitted(const Actor& actor, const QJsonObject& counts);
    /// Both, in a Work of its own: for what is then done outside the store.
    [[nodiscard]] Refusals admit(const Actor& actor, const QJsonObject& counts);

private:
    Desk& m_desk;
    FileAct m_act;
    QString m_hash;
};

}  // namespace motcua
