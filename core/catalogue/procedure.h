// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/filing_way.h"
#include "core/catalogue/required_paper.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace motcua {

/// What of a procedure could not be understood and needs an officer's eye.
struct Attention {
    QString field;   ///< "ways[0].limit", "ways[1].fees[0]", "code", "papers"
    QString reason;  ///< stable key, e.g. "limit.unitLost"; attentionText() says it to people
    QString raw;     ///< the words as found

    friend bool operator==(const Attention&, const Attention&) = default;
};

/// The sentence for people behind the key of an Attention, translated.
[[nodiscard]] QString attentionText(const QString& reason);

/// What a kind of result looks like.
struct ProcedureResult {
    QString name;
    QString code;  ///< "KQ.G10.000978", may be empty

    friend bool operator==(const ProcedureResult&, const ProcedureResult&) = default;
};

/// One administrative procedure as the catalogue describes it at one time. A value; versions, validity and
/// ids belong to the repository.
struct Procedure {
    QString
        code;  ///< national code ("1.001193", "1.012753.H19"); where none is known, the file's id ("p01122")
    QString name;
    QString sector;
    QStringList levels;  ///< "tinh", "huyen", "xa", "bo", "khac"
    QString agency;
    QString region;  ///< set where the entry is local
    QList<FilingWay> ways;
    QList<RequiredPaper> papers;
    QList<ProcedureResult> results;
    QStringList legalBasis;
    QString decision;
    QStringList audience;
    QList<Attention> attention;

    /// The limit over this channel; over one that no way uses, that of limit(). None where it could not be
    /// read, or where several ways with different limits use the channel.
    [[nodiscard]] std::optional<TimeLimit> limitFor(Channel channel) const;
    /// The limit for lists: the counter's, or, where nothing is filed at the counter, the one that all ways
    /// share.
    [[nodiscard]] std::optional<TimeLimit> limit() const;
    /// The fees over this channel that are valid on the day, without repetition.
    [[nodiscard]] QList<FeeItem> feesFor(Channel channel, QDate day) const;
    /// The channels that some way uses, in the order of the enum.
    [[nodiscard]] QList<Channel> channels() const;
    [[nodiscard]] bool needsAttention() const { return !attention.isEmpty(); }

    friend bool operator==(const Procedure&, const Procedure&) = default;
};

/// Canonical: equal procedures give equal objects, and procedureFromJson() gives the procedure back.
[[nodiscard]] QJsonObject toJson(const Procedure& procedure);
/// Reads what toJson() wrote. \throws Fault "catalogue.damaged" where it is anything else.
[[nodiscard]] Procedure procedureFromJson(const QJsonObject& object);
/// BLAKE2b-256 of the canonical JSON, 32 bytes: equal exactly where the procedures are equal.
[[nodiscard]] QByteArray contentHash(const Procedure& procedure);

}  // namespace motcua
