// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_status.h"

#include <array>

namespace motcua {

namespace {

struct Entry {
    PublicStatus status;
    const char* key;
};

constexpr std::array<Entry, 10> kEntries = {{
    {PublicStatus::Registered, "registered"},
    {PublicStatus::Received, "received"},
    {PublicStatus::NotAccepted, "notAccepted"},
    {PublicStatus::Processing, "processing"},
    {PublicStatus::SupplementRequested, "supplementRequested"},
    {PublicStatus::FinancialObligation, "financialObligation"},
    {PublicStatus::Withdrawn, "withdrawn"},
    {PublicStatus::Stopped, "stopped"},
    {PublicStatus::Finished, "finished"},
    {PublicStatus::Returned, "returned"},
}};

}  // namespace

QString keyOf(PublicStatus status) {
    return QString::fromLatin1(kEntries.at(size_t(code(status) - 1)).key);
}

std::optional<PublicStatus> publicStatusFromKey(const QString& key) {
    for (const Entry& entry : kEntries)
        if (QLatin1String(entry.key) == key) return entry.status;
    return std::nullopt;
}

}  // namespace motcua
