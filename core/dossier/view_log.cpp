// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/view_log.h"

#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"

#include <QCoreApplication>
#include <array>

namespace motcua {

namespace {

struct Named {
    const char* key;
    const char* sentence;
};

constexpr std::array<Named, 9> kPurposes{{
    {"handling", QT_TRANSLATE_NOOP("dossier", "Handling the dossier")},
    {"contact", QT_TRANSLATE_NOOP("dossier", "Contacting the submitter")},
    {"identity", QT_TRANSLATE_NOOP("dossier", "Comparing identity papers")},
    {"correction", QT_TRANSLATE_NOOP("dossier", "Correcting data")},
    {"complaint", QT_TRANSLATE_NOOP("dossier", "Handling a complaint or petition")},
    {"inspection", QT_TRANSLATE_NOOP("dossier", "Inspection and supervision")},
    {"citizen", QT_TRANSLATE_NOOP("dossier", "At the request of the person concerned")},
    {"search", QT_TRANSLATE_NOOP("dossier", "Search by personal number or tax code")},
    {"export", QT_TRANSLATE_NOOP("dossier", "Export of a list with names")},
}};

constexpr std::array<Named, 4> kKinds{{
    {"reveal", QT_TRANSLATE_NOOP("dossier", "Saw the full numbers")},
    {"search", QT_TRANSLATE_NOOP("dossier", "Found by the whole number")},
    {"export", QT_TRANSLATE_NOOP("dossier", "Exported in a list with names")},
    {"scan", QT_TRANSLATE_NOOP("dossier", "Opened a scanned paper")},
}};

}  // namespace

QString keyOf(ViewKind kind) {
    return QString::fromLatin1(kKinds.at(size_t(kind)).key);
}

std::optional<ViewKind> viewKindFromKey(const QString& key) {
    for (size_t i = 0; i < kKinds.size(); ++i)
        if (key == QLatin1String(kKinds.at(i).key)) return ViewKind(i);
    return std::nullopt;
}

QString label(ViewKind kind) {
    return QCoreApplication::translate("dossier", kKinds.at(size_t(kind)).sentence);
}

const QStringList& viewPurposes() {
    static const QStringList keys = [] {
        QStringList list;
        for (const Named& purpose : kPurposes) list += QString::fromLatin1(purpose.key);
        return list;
    }();
    return keys;
}

QString purposeLabel(const QString& purpose) {
    for (const Named& known : kPurposes)
        if (purpose == QLatin1String(known.key))
            return QCoreApplication::translate("dossier", known.sentence);
    return purpose;
}

Outcome<ViewReason> acceptedReason(const ViewReason& reason) {
    Refusals refusals;
    if (!viewPurposes().contains(reason.purpose))
        refusals += {QStringLiteral("purpose.unknown"),
                     DossierSay::tr("For what the numbers are looked at is missing."),
                     DossierSay::tr("Choose one of: %1.").arg(viewPurposes().join(QStringLiteral(", "))),
                     QStringLiteral("purpose")};
    const auto words = acceptedText(
        reason.words, {QStringLiteral("words"), DossierSay::tr("The reason"), longest::kText, true, false});
    refusals += words.refusals();
    if (!refusals.isEmpty()) return refusals;
    return ViewReason{reason.purpose, *words};
}

}  // namespace motcua
