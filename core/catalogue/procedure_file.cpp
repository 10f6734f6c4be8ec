// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure_file.h"

#include "core/base/json.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue_say.h"
#include "core/catalogue/procedure_entry.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype kMostEntries = 20'000;
constexpr JsonLimits kLimits{16 * 1024 * 1024, 64};  // three times the national catalogue; bounds the memory

Refusal refusal(const char* key, const QString& message) {
    return {QString::fromLatin1(key),
            message,
            CatalogueSay::tr("Choose the file of the procedure catalogue."),
            {}};
}

bool looksLikeProcedure(const QJsonValue& entry) {
    const bool lists = entry[QLatin1String("ways")].isArray() || entry[QLatin1String("papers")].isArray();
    return lists && entry[QLatin1String("name")].isString();
}

/// A piece of the file that is safe to show in a report.
QString harmless(const QJsonValue& value) {
    QString out;
    for (const QChar c : value.toString().left(60))
        if (c.isPrint() && !c.isMark() && !c.isSurrogate() && c.category() != QChar::Other_Format) out += c;
    return shortened(out, 40);
}

QString idOf(const QJsonValue& entry, qsizetype place) {
    const QString id = harmless(entry[QLatin1String("id")]);
    return id.isEmpty() ? QLatin1Char('#') + QString::number(place + 1) : id;
}

Refusal duplicate() {
    return {QStringLiteral("catalogue.duplicateCode"),
            CatalogueSay::tr("The file names this procedure code twice."),
            CatalogueSay::tr("Keep one of the two entries."), QStringLiteral("code")};
}

Refusal noObject() {
    return {QStringLiteral("catalogue.type"),
            CatalogueSay::tr("The entry is not a procedure."),
            CatalogueSay::tr("Correct the entry in the file and import it again."),
            {}};
}

}  // namespace

Outcome<ProcedureFile> readProcedureFile(const QByteArray& bytes) {
    const Outcome<QJsonValue> json = parsedJson(bytes, kLimits);
    if (!json) return json.refusals();
    const QJsonArray entries = json->toArray();
    if (!json->isArray())
        return refusal("catalogue.notSuchFile",
                       CatalogueSay::tr("This file is not a catalogue of procedures."));
    if (entries.isEmpty())
        return refusal("catalogue.empty", CatalogueSay::tr("This catalogue names no procedure."));
    if (entries.size() > kMostEntries)
        return refusal(
            "catalogue.tooMany",
            CatalogueSay::tr("This catalogue has more than %1 procedures.").arg(groupedDigits(kMostEntries)));
    if (std::none_of(entries.begin(), entries.end(), looksLikeProcedure))
        return refusal("catalogue.notSuchFile",
                       CatalogueSay::tr("This file is not a catalogue of procedures."));

    ProcedureFile file;
    QSet<QString> codes;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonValue entry = entries.at(i);
        Outcome<Procedure> procedure =
            entry.isObject() ? procedureFromEntry(entry.toObject()) : Outcome<Procedure>(noObject());
        if (procedure && codes.contains(procedure->code)) procedure = duplicate();
        if (procedure) {
            codes.insert(procedure->code);
            file.procedures.append(std::move(procedure).value());
        } else {
            file.rejected.append(
                {idOf(entry, i), harmless(entry[QLatin1String("code")]), procedure.refusals()});
        }
    }
    return file;
}

}  // namespace motcua
