// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/catalogue/centre.h"
#include "core/catalogue/centre_check.h"
#include "tests/support/catch2.h"

#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace motcua;

namespace {

QJsonObject vectorFile(const char* name) {
    QFile file(QStringLiteral(MOTCUA_VECTORS "/centres/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto parsed = parsedJson(file.readAll());
    REQUIRE(parsed.isDone());
    return parsed.value().toObject();
}

/// The value with the one at "units/1/parent" replaced; a null of kind Undefined removes it.
QJsonValue changed(const QJsonValue& value, const QStringList& path, const QJsonValue& to) {
    if (path.isEmpty()) return to;
    const QStringList rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = path.first().toInt();
        if (index == array.size())
            array.append(changed(QJsonObject(), rest, to));
        else
            array.replace(index, changed(array.at(index), rest, to));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = changed(object.value(path.first()), rest, to);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), inner);
    return object;
}

Outcome<Centre> read(const QJsonObject& object) {
    return centreFromJson(QJsonDocument(object).toJson());
}

bool says(const Refusals& refusals, const QString& key, const QString& field) {
    return std::any_of(refusals.begin(), refusals.end(), [&](const Refusal& each) {
        return each.key == key && each.field == field && !each.message.isEmpty() && !each.remedy.isEmpty();
    });
}

}  // namespace

TEST_CASE("the smallest centre is read whole") {
    const auto centre = read(vectorFile("smallest.json"));
    for (const Refusal& refusal : centre.refusals()) UNSCOPED_INFO(refusal.message.toStdString());
    REQUIRE(centre.isDone());
    CHECK(centre->units.size() == 2);
    CHECK(centre->unit(QStringLiteral("desk"))->headingUnit.size() == 2);
    CHECK(centre->officers.first().grants.first().unitKey == QStringLiteral("desk"));
    CHECK(centre->roles.value(QStringLiteral("receivingOfficer")) == QStringLiteral("Cán bộ tiếp nhận"));
}

TEST_CASE("each fault of a centre file is named with its path") {
    const QJsonObject good = vectorFile("smallest.json");
    const QJsonArray faults = vectorFile("faults.json").value(QStringLiteral("faults")).toArray();
    REQUIRE(faults.size() > 25);
    for (const QJsonValue& each : faults) {
        const QJsonObject fault = each.toObject();
        const QString at = fault.value(QStringLiteral("at")).toString();
        CAPTURE(at, fault.value(QStringLiteral("put")).toVariant().toString());
        const QJsonValue broken =
            changed(good, at.split(u'/'), fault.value(QStringLiteral("put")));  // absent: removed
        const auto centre = read(broken.toObject());
        for (const Refusal& refusal : centre.refusals())
            UNSCOPED_INFO((refusal.key + u' ' + refusal.field).toStdString());
        CHECK(says(centre.refusals(), fault.value(QStringLiteral("key")).toString(),
                   fault.value(QStringLiteral("field")).toString()));
    }
}

TEST_CASE("all faults are told at once") {
    QJsonValue file = vectorFile("smallest.json");
    file = changed(file, {QStringLiteral("units"), QStringLiteral("1"), QStringLiteral("parent")},
                   QStringLiteral("nobody"));
    file = changed(file, {QStringLiteral("name")}, QJsonValue(QJsonValue::Undefined));
    const auto centre = read(file.toObject());
    CHECK(says(centre.refusals(), QStringLiteral("centre.unknownUnit"), QStringLiteral("units[1].parent")));
    CHECK(says(centre.refusals(), QStringLiteral("centre.missing"), QStringLiteral("name")));
}

TEST_CASE("what is no centre file is refused in one sentence") {
    CHECK(centreFromJson("[]").refusals().first().key == QStringLiteral("centre.notSuchFile"));
    CHECK(centreFromJson("{}").refusals().size() == 1);
    CHECK(centreFromJson("").refusals().first().key == QStringLiteral("json.syntax"));
    CHECK(centreFromJson(QByteArray(9 * 1024 * 1024, ' ')).refusals().first().key ==
          QStringLiteral("json.size"));
}

TEST_CASE("agency codes of both orders are known and nothing else") {
    for (const char* good : {"000.00.01.H47", "000.01.31.H47", "H17", "H17.12", "G09.20", "H47.10.23"})
        CHECK(isAgencyCode(QString::fromLatin1(good)));
    for (const char* bad : {"", "H1", "Z17", "h17.12", "H17.", "H17.1234", "000.00.00.01.H47", "H17.12\n",
                            "H17.1.2.3.4.5.6.7", "00.00.01.H47"})
        CHECK(!isAgencyCode(QString::fromLatin1(bad)));
}
