// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/date_correction.h"

#include "core/dossier/dossier_say.h"

#include <array>
#include <utility>

namespace motcua {

namespace {

constexpr std::array<std::pair<WhichDate, const char*>, 4> kWhichDates{{{WhichDate::ClockStart, "clockStart"},
                                                                        {WhichDate::PayBy, "payBy"},
                                                                        {WhichDate::Document, "document"},
                                                                        {WhichDate::Requested, "requested"}}};

constexpr std::array<std::pair<DateReason, const char*>, 4> kDateReasons{{{DateReason::Typing, "typing"},
                                                                          {DateReason::PaperMisread, "paper"},
                                                                          {DateReason::ToldWrongly, "told"},
                                                                          {DateReason::Other, "other"}}};

constexpr std::array<std::pair<CorrectionState, const char*>, 3> kCorrectionStates{
    {{CorrectionState::Open, "open"},
     {CorrectionState::Made, "made"},
     {CorrectionState::Declined, "declined"}}};

template <class Value, std::size_t Size>
QString keyIn(const std::array<std::pair<Value, const char*>, Size>& keys, Value wanted) {
    for (const auto& [value, key] : keys)
        if (value == wanted) return QLatin1String(key);
    return {};
}

template <class Value, std::size_t Size>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char*>, Size>& keys,
                             const QString& wanted) {
    for (const auto& [value, key] : keys)
        if (wanted == QLatin1String(key)) return value;
    return std::nullopt;
}

template <class Value, std::size_t Size>
QList<Value> valuesIn(const std::array<std::pair<Value, const char*>, Size>& keys) {
    QList<Value> values;
    for (const auto& pair : keys) values += pair.first;
    return values;
}

}  // namespace

QList<WhichDate> allWhichDates() {
    return valuesIn(kWhichDates);
}

QString keyOf(WhichDate which) {
    return keyIn(kWhichDates, which);
}

std::optional<WhichDate> whichDateFromKey(const QString& key) {
    return valueIn(kWhichDates, key);
}

QString labelOf(WhichDate which) {
    switch (which) {
        case WhichDate::ClockStart:
            return DossierSay::tr("Received by the competent agency");
        case WhichDate::PayBy:
            return DossierSay::tr("Last day for the financial obligation");
        case WhichDate::Document:
            return DossierSay::tr("Date of the document");
        case WhichDate::Requested:
            break;
    }
    return DossierSay::tr("Day of the request");
}

QList<DateReason> allDateReasons() {
    return valuesIn(kDateReasons);
}

QString keyOf(DateReason reason) {
    return keyIn(kDateReasons, reason);
}

std::optional<DateReason> dateReasonFromKey(const QString& key) {
    return valueIn(kDateReasons, key);
}

QString labelOf(DateReason reason) {
    switch (reason) {
        case DateReason::Typing:
            return DossierSay::tr("It was mistyped");
        case DateReason::PaperMisread:
            return DossierSay::tr("A paper was misread");
        case DateReason::ToldWrongly:
            return DossierSay::tr("It was told wrongly");
        case DateReason::Other:
            break;
    }
    return DossierSay::tr("Another reason");
}

DateValue DateValue::of(Instant moment) {
    return {localDate(moment), Instant{moment.ms - moment.ms % 1'000}};
}

QString isoOf(const DateValue& value) {
    return value.moment ? toIso(*value.moment) : value.day.toString(Qt::ISODate);
}

std::optional<DateValue> dateValueFrom(WhichDate which, const QString& iso) {
    constexpr int kDayLength = 10;
    if (which == WhichDate::ClockStart) {
        const auto moment = iso.size() > kDayLength ? instantFromIso(iso) : std::nullopt;
        return moment ? std::optional(DateValue::of(*moment)) : std::nullopt;
    }
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() && iso.size() == kDayLength ? std::optional(DateValue::of(day)) : std::nullopt;
}

QString toShortVietnamese(const DateValue& value) {
    return value.moment ? toShortVietnamese(*value.moment) : value.day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString keyOf(CorrectionState state) {
    return keyIn(kCorrectionStates, state);
}

std::optional<CorrectionState> correctionStateFromKey(const QString& key) {
    return valueIn(kCorrectionStates, key);
}

QJsonObject correctionMembers(const DateCorrection& correction) {
    return {
        {QStringLiteral("no"), correction.no},         {QStringLiteral("which"), keyOf(correction.which)},
        {QStringLiteral("ref"), correction.ref},       {QStringLiteral("old"), isoOf(correction.from)},
        {QStringLiteral("new"), isoOf(correction.to)}, {QStringLiteral("reason"), keyOf(correction.reason)}};
}

}  // namespace motcua
