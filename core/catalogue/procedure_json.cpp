// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/catalogue/procedure.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace motcua {

namespace {

const QStringList kFeeKinds = {QStringLiteral("amount"), QStringLiteral("free"),
                               QStringLiteral("setElsewhere"), QStringLiteral("notUnderstood")};

template <class T, class Write>
QJsonArray arrayOf(const QList<T>& values, Write write) {
    QJsonArray array;
    for (const T& value : values) array.append(write(value));
    return array;
}

template <class Read>
auto listOf(const QJsonValue& array, Read read) {
    QList<decltype(read(QJsonValue()))> values;
    for (const QJsonValue& value : array.toArray()) values.append(read(value));
    return values;
}

QJsonValue same(const QString& text) {
    return text;
}

QString text(const QJsonValue& value) {
    return value.toString();
}

QJsonValue isoOrNull(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue& value) {
    if (!value.isString()) return std::nullopt;
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid()) throw Fault(QStringLiteral("catalogue.damaged"), QStringLiteral("unreadable date"));
    return day;
}

QJsonValue feeToJson(const FeeItem& fee) {
    return QJsonObject{{QStringLiteral("kind"), kFeeKinds.at(int(fee.kind))},
                       {QStringLiteral("amount"), fee.amount ? QJsonValue(fee.amount->amount) : QJsonValue()},
                       {QStringLiteral("raw"), fee.raw},
                       {QStringLiteral("condition"), fee.condition},
                       {QStringLiteral("from"), isoOrNull(fee.validFrom)},
                       {QStringLiteral("to"), isoOrNull(fee.validTo)},
                       {QStringLiteral("doubt"), fee.doubt}};
}

FeeItem feeFromJson(const QJsonValue& value) {
    const qsizetype kind = kFeeKinds.indexOf(value[QLatin1String("kind")].toString());
    if (kind < 0) throw Fault(QStringLiteral("catalogue.damaged"), QStringLiteral("unknown kind of fee"));
    FeeItem fee;
    fee.kind = FeeKind(kind);
    if (const QJsonValue amount = value[QLatin1String("amount")]; amount.isDouble())
        fee.amount = Dong{amount.toInteger()};
    fee.raw = text(value[QLatin1String("raw")]);
    fee.condition = text(value[QLatin1String("condition")]);
    fee.validFrom = dayFrom(value[QLatin1String("from")]);
    fee.validTo = dayFrom(value[QLatin1String("to")]);
    fee.doubt = text(value[QLatin1String("doubt")]);
    return fee;
}

QJsonValue wayToJson(const FilingWay& way) {
    return QJsonObject{
        {QStringLiteral("channels"), arrayOf(way.channels, [](Channel c) { return QJsonValue(keyOf(c)); })},
        {QStringLiteral("limit"), way.limit ? QJsonValue(way.limit->toShort()) : QJsonValue()},
        {QStringLiteral("limitRaw"), way.limitRaw},
        {QStringLiteral("fees"), arrayOf(way.fees, feeToJson)},
        {QStringLiteral("note"), way.note}};
}

FilingWay wayFromJson(const QJsonValue& value) {
    FilingWay way;
    for (const QString& key : listOf(value[QLatin1String("channels")], text)) {
        const std::optional<Channel> channel = channelFromKey(key);
        if (!channel) throw Fault(QStringLiteral("catalogue.damaged"), QStringLiteral("unknown channel"));
        way.channels.append(*channel);
    }
    const QJsonValue limit = value[QLatin1String("limit")];
    if (limit.isString()) {
        way.limit = limitFromShort(limit.toString());
        if (!way.limit) throw Fault(QStringLiteral("catalogue.damaged"), QStringLiteral("unreadable limit"));
    }
    way.limitRaw = text(value[QLatin1String("limitRaw")]);
    way.fees = listOf(value[QLatin1String("fees")], feeFromJson);
    way.note = text(value[QLatin1String("note")]);
    return way;
}

QJsonValue paperToJson(const RequiredPaper& paper) {
    return QJsonObject{
        {QStringLiteral("index"), paper.index},       {QStringLiteral("name"), paper.name},
        {QStringLiteral("required"), paper.required}, {QStringLiteral("originals"), paper.originals},
        {QStringLiteral("copies"), paper.copies},     {QStringLiteral("template"), paper.templateName},
        {QStringLiteral("group"), paper.group},       {QStringLiteral("noteRow"), paper.noteRow}};
}

RequiredPaper paperFromJson(const QJsonValue& value) {
    return {value[QLatin1String("index")].toInt(),     text(value[QLatin1String("name")]),
            value[QLatin1String("required")].toBool(), value[QLatin1String("originals")].toInt(),
            value[QLatin1String("copies")].toInt(),    text(value[QLatin1String("template")]),
            text(value[QLatin1String("group")]),       value[QLatin1String("noteRow")].toBool()};
}

QJsonValue resultToJson(const ProcedureResult& result) {
    return QJsonObject{{QStringLiteral("name"), result.name}, {QStringLiteral("code"), result.code}};
}

ProcedureResult resultFromJson(const QJsonValue& value) {
    return {text(value[QLatin1String("name")]), text(value[QLatin1String("code")])};
}

QJsonValue attentionToJson(const Attention& attention) {
    return QJsonObject{{QStringLiteral("field"), attention.field},
                       {QStringLiteral("reason"), attention.reason},
                       {QStringLiteral("raw"), attention.raw}};
}

Attention attentionFromJson(const QJsonValue& value) {
    return {text(value[QLatin1String("field")]), text(value[QLatin1String("reason")]),
            text(value[QLatin1String("raw")])};
}

}  // namespace

QJsonObject toJson(const Procedure& procedure) {
    return {{QStringLiteral("code"), procedure.code},
            {QStringLiteral("name"), procedure.name},
            {QStringLiteral("sector"), procedure.sector},
            {QStringLiteral("levels"), arrayOf(procedure.levels, same)},
            {QStringLiteral("agency"), procedure.agency},
            {QStringLiteral("region"), procedure.region},
            {QStringLiteral("ways"), arrayOf(procedure.ways, wayToJson)},
            {QStringLiteral("papers"), arrayOf(procedure.papers, paperToJson)},
            {QStringLiteral("results"), arrayOf(procedure.results, resultToJson)},
            {QStringLiteral("legalBasis"), arrayOf(procedure.legalBasis, same)},
            {QStringLiteral("decision"), procedure.decision},
            {QStringLiteral("audience"), arrayOf(procedure.audience, same)},
            {QStringLiteral("attention"), arrayOf(procedure.attention, attentionToJson)}};
}

Procedure procedureFromJson(const QJsonObject& object) {
    Procedure procedure;
    procedure.code = text(object[QLatin1String("code")]);
    procedure.name = text(object[QLatin1String("name")]);
    if (procedure.code.isEmpty() || procedure.name.isEmpty())
        throw Fault(QStringLiteral("catalogue.damaged"), QStringLiteral("procedure without code or name"));
    procedure.sector = text(object[QLatin1String("sector")]);
    procedure.levels = listOf(object[QLatin1String("levels")], text);
    procedure.agency = text(object[QLatin1String("agency")]);
    procedure.region = text(object[QLatin1String("region")]);
    procedure.ways = listOf(object[QLatin1String("ways")], wayFromJson);
    procedure.papers = listOf(object[QLatin1String("papers")], paperFromJson);
    procedure.results = listOf(object[QLatin1String("results")], resultFromJson);
    procedure.legalBasis = listOf(object[QLatin1String("legalBasis")], text);
    procedure.decision = text(object[QLatin1String("decision")]);
    procedure.audience = listOf(object[QLatin1String("audience")], text);
    procedure.attention = listOf(object[QLatin1String("attention")], attentionFromJson);
    return procedure;
}

QByteArray contentHash(const Procedure& procedure) {
    return QCryptographicHash::hash(canonicalJson(toJson(procedure)), QCryptographicHash::Blake2b_256);
}

}  // namespace motcua
