// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/by_two_words.h"

#include "core/dossier/correct_date.h"
#include "core/dossier/take_fees.h"
#include "core/dossier/void_number.h"
#include "ui/dossier/ui_dossier_say.h"

namespace motcua::ui {

namespace {

QString reasonKey(const QJsonObject& body) {
    return body.value(QLatin1String("reason")).toString();
}

/// A receipt was given, or is taken back by two persons.
void wordFees(TimelineEntry& entry, const QString& kind, const QJsonObject& body) {
    entry.mark = TimelineEntry::Mark::Hollow;
    entry.title = kind == fee_event::kTaken            ? UiDossierSay::tr("Fees taken")
                  : kind == fee_event::kCancelProposed ? UiDossierSay::tr("Cancelling a receipt proposed")
                  : kind == fee_event::kCancelDeclined ? UiDossierSay::tr("The receipt holds")
                                                       : UiDossierSay::tr("Receipt cancelled");
    FeePayment payment;
    payment.number = body.value(QLatin1String("number")).toInteger();
    payment.year = body.value(QLatin1String("year")).toInt();
    payment.amount = Dong{body.value(QLatin1String("amount")).toInteger()};
    entry.note = UiDossierSay::tr("%1, receipt %2").arg(toVietnamese(payment.amount), receiptNo(payment));
    if (const auto reason = cancelReasonFromKey(reasonKey(body)))
        entry.note += QStringLiteral(": ") + labelOf(*reason);
}

/// Its number is voided by two persons.
void wordVoiding(TimelineEntry& entry, const QString& kind, const QJsonObject& body) {
    entry.mark = TimelineEntry::Mark::Hollow;
    entry.title = kind == void_event::kVoided     ? UiDossierSay::tr("Number voided")
                  : kind == void_event::kProposed ? UiDossierSay::tr("Voiding the number proposed")
                                                  : UiDossierSay::tr("The number holds");
    if (const auto reason = voidReasonFromKey(reasonKey(body))) entry.note = labelOf(*reason);
}

/// A date is corrected by two persons: what it was and what it is.
void wordDate(TimelineEntry& entry, const QString& kind, const QJsonObject& body) {
    entry.mark = TimelineEntry::Mark::Hollow;
    entry.title = kind == date_event::kCorrected  ? UiDossierSay::tr("Date corrected")
                  : kind == date_event::kProposed ? UiDossierSay::tr("Correction of a date proposed")
                                                  : UiDossierSay::tr("The date stays");
    const auto which = whichDateFromKey(body.value(QLatin1String("which")).toString());
    if (!which) return;
    const auto at = [&](const char* key) {
        const auto value = dateValueFrom(*which, body.value(QLatin1String(key)).toString());
        return value ? toShortVietnamese(*value) : QString();
    };
    entry.note = QStringLiteral("%1: %2 \u2192 %3").arg(labelOf(*which), at("old"), at("new"));
    if (const auto reason = dateReasonFromKey(reasonKey(body)))
        entry.note += QStringLiteral(" · ") + labelOf(*reason);
}

}  // namespace

bool wordByTwo(TimelineEntry& entry, const QString& kind, const QJsonObject& body) {
    if (kind.startsWith(QLatin1String("fees.")))
        wordFees(entry, kind, body);
    else if (kind.startsWith(QLatin1String("number.")))
        wordVoiding(entry, kind, body);
    else if (kind.startsWith(QLatin1String("date.")))
        wordDate(entry, kind, body);
    else
        return false;
    return true;
}

}  // namespace motcua::ui
