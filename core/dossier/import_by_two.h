// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace motcua {

struct Desk;

/// Whether a store asks for two persons before a file changes its catalogue: it is no practice store, and
/// somebody administers it already.
[[nodiscard]] bool importTakesTwo(const Desk& desk);
/// Why the actor may not prepare such a file: permitted(Function::Import, Way::Prepares).
[[nodiscard]] Refusals objectionsToPrepare(const Desk& desk, const Actor& actor);

/// A file of procedures on its way into a store for real work: who administers prepares it, a supervisor who
/// is somebody else lets it in (S2). The journal alone keeps what was prepared, by the hash of the file: one
/// that was touched meanwhile is another file. The file that was prepared last is the one that waits.
class ImportByTwo {
public:
    /// `desk` is used as long as the object lives.
    ImportByTwo(Desk& desk, const QByteArray& file);

    /// Hexadecimal BLAKE2b-256 of the file, to be compared by both.
    [[nodiscard]] const QString& hash() const { return m_hash; }

    /// Writes down that the actor prepared the file, with what it would do in numbers ("import.prepared").
    /// Refused as objectionsToPrepare() says. In a Work of its own. \throws StoreError.
    [[nodiscard]] Outcome<QString> prepare(const Actor& actor, const QJsonObject& counts);
    /// Why the actor may not let it in; for the Work of the import. Refused as permitted(Way::Approves) says,
    /// with a fresh proof of who he is; "import.unprepared"; "separation.proposer". \throws StoreError.
    [[nodiscard]] Refusals objectionsToAdmit(const Actor& actor) const;
    /// Writes down that it was let in ("import.admitted"); within the Work of the import.
    void tellAdmitted(const Actor& actor, const QJsonObject& counts);

private:
    [[nodiscard]] std::optional<OfficerId> preparedBy() const;

    Desk& m_desk;
    QString m_hash;
};

}  // namespace motcua
