// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// One sending of one application. Its key makes a retry after a crash find the dossier it made.
struct Submission {
    QString key;
    DossierId dossier{0};
    QByteArray
        content;  ///< hash of what was sent, salted per store: the same key with other content is a mistake
    Instant at;
    QString station;
};

/// Remembers submissions, in the same Work as their dossiers.
class Submissions {
public:
    virtual ~Submissions() = default;
    [[nodiscard]] virtual std::optional<Submission> find(const QString& key) const = 0;
    virtual void add(const Submission& submission) = 0;
    /// Received at the counter but without a printed slip yet: what a crash between receiving and
    /// printing leaves in doubt. Newest first, at most `most`; empty station = all stations.
    [[nodiscard]] virtual QList<Submission> inDoubt(const QString& station, int most) const = 0;
};

}  // namespace motcua
