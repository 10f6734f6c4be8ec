// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// The dates of a dossier that somebody typed. What the clock of the machine wrote is not corrected.
enum class WhichDate {
    ClockStart,  ///< when the competent agency received a non-boundary dossier (NĐ 309/2026)
    PayBy,       ///< the last day for a financial obligation
    Document,    ///< of the document that an act rests on
    Requested    ///< the day on which the applicant asked to stop
};

[[nodiscard]] QList<WhichDate> allWhichDates();
/// "clockStart", "payBy", "document", "requested".
[[nodiscard]] QString keyOf(WhichDate which);
[[nodiscard]] std::optional<WhichDate> whichDateFromKey(const QString& key);
/// In words for people, translated.
[[nodiscard]] QString labelOf(WhichDate which);

/// Why a date was recorded wrongly. A closed list: events hold no free text.
enum class DateReason { Typing, PaperMisread, ToldWrongly, Other };

[[nodiscard]] QList<DateReason> allDateReasons();
/// "typing", "paper", "told", "other".
[[nodiscard]] QString keyOf(DateReason reason);
[[nodiscard]] std::optional<DateReason> dateReasonFromKey(const QString& key);
[[nodiscard]] QString labelOf(DateReason reason);

/// What is recorded: a legal day or, of the start of the clock, a moment.
struct DateValue {
    QDate day;                      ///< at UTC+7
    std::optional<Instant> moment;  ///< to the second

    [[nodiscard]] static DateValue of(QDate day) { return {day, std::nullopt}; }
    [[nodiscard]] static DateValue of(Instant moment);
    friend bool operator==(const DateValue&, const DateValue&) = default;
};

/// As rows and events keep it: "2026-11-24", "2026-11-24T08:00:00+07:00".
[[nodiscard]] QString isoOf(const DateValue& value);
/// Reads that; of a moment also without zone or seconds. Nothing where it is no such date.
[[nodiscard]] std::optional<DateValue> dateValueFrom(WhichDate which, const QString& iso);
/// "24/11/2026", "08:00 24/11/2026".
[[nodiscard]] QString toShortVietnamese(const DateValue& value);

enum class CorrectionState { Open, Made, Declined };

/// "open", "made", "declined".
[[nodiscard]] QString keyOf(CorrectionState state);
[[nodiscard]] std::optional<CorrectionState> correctionStateFromKey(const QString& key);

/// A date that is to be corrected by two persons, or was, or was not.
struct DateCorrection {
    DossierId dossier{0};
    int no = 0;  ///< 1, 2, … within the dossier
    WhichDate which = WhichDate::ClockStart;
    qint64 ref = 0;  ///< the number of the obligation, or the event that the letter was issued with
    DateValue from;
    DateValue to;
    DateReason reason = DateReason::Other;
    OfficerId proposedBy{0};
    qint64 proposedEvent = 0;
    CorrectionState state = CorrectionState::Open;
    std::optional<OfficerId> decidedBy;
    std::optional<qint64> decidedEvent;  ///< with `decidedBy`

    friend bool operator==(const DateCorrection&, const DateCorrection&) = default;
};

/// What events say of it: which date, both values, the key of the reason.
[[nodiscard]] QJsonObject correctionMembers(const DateCorrection& correction);

/// The corrections of dates. Writing needs a Work.
class DateCorrections {
public:
    virtual ~DateCorrections() = default;
    /// In the order of their numbers.
    [[nodiscard]] virtual QList<DateCorrection> of(DossierId dossier) const = 0;
    /// The one that nobody has decided about yet; there is one at most.
    [[nodiscard]] virtual std::optional<DateCorrection> open(DossierId dossier) const = 0;
    /// Of all dossiers, by their ids.
    [[nodiscard]] virtual QList<DateCorrection> allOpen() const = 0;
    virtual void add(const DateCorrection& correction) = 0;
    /// Writes how the one that is open was decided. \throws LogicError where it is not open.
    virtual void decide(const DateCorrection& correction) = 0;
};

}  // namespace motcua
