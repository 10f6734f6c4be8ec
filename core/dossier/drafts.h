// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace motcua {

/// Half-typed forms, kept so that a crash or a power cut brings them back. Outside the journal: a draft is
/// nobody's dossier yet. One a station and page.
class Drafts {
public:
    virtual ~Drafts() = default;
    /// Replaces what was kept under this name; empty bytes remove it. \throws IoError.
    virtual void keep(const QString& name, const QByteArray& bytes) = 0;
    /// Empty where nothing is kept.
    [[nodiscard]] virtual QByteArray kept(const QString& name) const = 0;
};

}  // namespace motcua
