// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/clock_event.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace motcua {

namespace {

template <class Kind, size_t n>
using Keys = std::array<std::pair<Kind, const char*>, n>;

constexpr Keys<ClockEventKind, 6> kKinds{{{ClockEventKind::Start, "start"},
                                          {ClockEventKind::Pause, "pause"},
                                          {ClockEventKind::Resume, "resume"},
                                          {ClockEventKind::Restart, "restart"},
                                          {ClockEventKind::Extend, "extend"},
                                          {ClockEventKind::Stop, "stop"}}};

constexpr Keys<ClockReason, 11> kReasons{{{ClockReason::Unstated, "unstated"},
                                          {ClockReason::Receipt, "receipt"},
                                          {ClockReason::Supplement, "supplement"},
                                          {ClockReason::FinancialObligation, "financialObligation"},
                                          {ClockReason::OtherAgency, "otherAgency"},
                                          {ClockReason::ApplicantRequest, "applicantRequest"},
                                          {ClockReason::ForceMajeure, "forceMajeure"},
                                          {ClockReason::Delay, "delay"},
                                          {ClockReason::Finished, "finished"},
                                          {ClockReason::Refused, "refused"},
                                          {ClockReason::Silence, "silence"}}};

constexpr Keys<Responsible, 4> kResponsible{{{Responsible::Centre, "centre"},
                                             {Responsible::Applicant, "applicant"},
                                             {Responsible::OtherAgency, "otherAgency"},
                                             {Responsible::Nobody, "nobody"}}};

template <class Kind, size_t n>
QString keyOf(const Keys<Kind, n>& keys, Kind kind) {
    for (const auto& [value, key] : keys)
        if (value == kind) return QLatin1String(key);
    return {};
}

template <class Kind, size_t n>
std::optional<Kind> kindOf(const Keys<Kind, n>& keys, const QString& text) {
    for (const auto& [value, key] : keys)
        if (text == QLatin1String(key)) return value;
    return std::nullopt;
}

}  // namespace

QString toKey(ClockEventKind kind) {
    return keyOf(kKinds, kind);
}

QString toKey(ClockReason reason) {
    return keyOf(kReasons, reason);
}

QString toKey(Responsible responsible) {
    return keyOf(kResponsible, responsible);
}

std::optional<ClockEventKind> clockEventKindFromKey(const QString& key) {
    return kindOf(kKinds, key);
}

std::optional<ClockReason> clockReasonFromKey(const QString& key) {
    return kindOf(kReasons, key);
}

std::optional<Responsible> responsibleFromKey(const QString& key) {
    return kindOf(kResponsible, key);
}

QString clockReasonText(ClockReason reason) {
    switch (reason) {
        case ClockReason::Receipt:
            return QCoreApplication::translate("calendar", "complete dossier received");
        case ClockReason::Supplement:
            return QCoreApplication::translate("calendar", "supplement of the dossier");
        case ClockReason::FinancialObligation:
            return QCoreApplication::translate("calendar", "financial obligation");
        case ClockReason::OtherAgency:
            return QCoreApplication::translate("calendar", "waiting for another agency");
        case ClockReason::ApplicantRequest:
            return QCoreApplication::translate("calendar", "at the applicant's request");
        case ClockReason::ForceMajeure:
            return QCoreApplication::translate("calendar", "force majeure");
        case ClockReason::Delay:
            return QCoreApplication::translate("calendar", "not finished in time");
        case ClockReason::Finished:
            return QCoreApplication::translate("calendar", "result ready");
        case ClockReason::Refused:
            return QCoreApplication::translate("calendar", "refused");
        case ClockReason::Silence:
            return QCoreApplication::translate("calendar", "no supplement in time");
        case ClockReason::Unstated:
            break;
    }
    return QCoreApplication::translate("calendar", "no reason stated");
}

Responsible usuallyResponsible(ClockReason reason) {
    switch (reason) {
        case ClockReason::Supplement:
        case ClockReason::FinancialObligation:
        case ClockReason::ApplicantRequest:
        case ClockReason::Silence:
            return Responsible::Applicant;
        case ClockReason::OtherAgency:
            return Responsible::OtherAgency;
        case ClockReason::Unstated:
        case ClockReason::ForceMajeure:
            return Responsible::Nobody;
        case ClockReason::Receipt:
        case ClockReason::Delay:
        case ClockReason::Finished:
        case ClockReason::Refused:
            break;
    }
    return Responsible::Centre;
}

}  // namespace motcua
