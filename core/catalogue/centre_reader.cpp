// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/catalogue/centre.h"
#include "core/catalogue/centre_check.h"
#include "core/catalogue/centre_json.h"
#include "core/catalogue/checked_centre.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace motcua {

namespace {

const QString kFormat = QStringLiteral("motcua-centre");
/// Raised whenever a file that was accepted might not be any more.
constexpr char kCheckedBy[] = "centre-check/1";

QStringList levels() {
    return {QStringLiteral("tinh"), QStringLiteral("huyen"), QStringLiteral("xa")};
}

UnitKind kindFrom(const QString& text) {
    if (text == QStringLiteral("committee")) return UnitKind::Committee;
    if (text == QStringLiteral("oneStop")) return UnitKind::OneStop;
    if (text == QStringLiteral("division")) return UnitKind::Division;
    return UnitKind::Department;
}

QJsonObject readCalendar(const CentreJson& json) {
    json.allowOnly({QStringLiteral("base"), QStringLiteral("weeks"), QStringLiteral("days")});
    QJsonObject calendar;
    if (json.has("base"))
        calendar.insert(QStringLiteral("base"), json.choice("base", {QStringLiteral("national")}));
    for (const CentreJson& week : json.children("weeks", false)) (void)week.validity("from", "to");
    for (const CentreJson& day : json.children("days", false)) (void)day.date("date");
    calendar.insert(QStringLiteral("weeks"), json.value("weeks").toArray());
    calendar.insert(QStringLiteral("days"), json.value("days").toArray());
    return calendar;
}

AgencyCode readAgencyCode(const CentreJson& json) {
    json.allowOnly({QStringLiteral("code"), QStringLiteral("validFrom"), QStringLiteral("validTo"),
                    QStringLiteral("legalBasis"), QStringLiteral("evidence")});
    return {json.text("code", 35), json.validity(), json.text("legalBasis"), json.text("evidence")};
}

CentreUnit readUnit(const CentreJson& json) {
    json.allowOnly({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("shortName"),
                    QStringLiteral("heading"), QStringLiteral("kind"), QStringLiteral("parent"),
                    QStringLiteral("level"), QStringLiteral("place"), QStringLiteral("communeCode"),
                    QStringLiteral("address"), QStringLiteral("phone"), QStringLiteral("agencyCodes"),
                    QStringLiteral("calendar")});
    CentreUnit unit;
    unit.key = json.reference("key");
    unit.name = json.text("name");
    unit.shortName = json.text("shortName", 80);
    const CentreJson heading = json.child("heading");
    unit.headingParent = heading.optionalText("parent", 120);
    unit.headingUnit = heading.texts("unit", true);
    unit.kind = kindFrom(json.choice("kind", {QStringLiteral("committee"), QStringLiteral("oneStop"),
                                              QStringLiteral("department"), QStringLiteral("division")}));
    unit.parentKey = json.optionalText("parent", 80);
    unit.level = json.choice("level", levels());
    unit.place = json.text("place", 80);
    unit.communeCode = json.optionalText("communeCode", 10);
    unit.address = json.optionalText("address");
    unit.phone = json.optionalText("phone", 40);
    for (const CentreJson& each : json.children("agencyCodes", false))
        unit.agencyCodes.append(readAgencyCode(each));
    if (json.has("calendar")) unit.calendar = readCalendar(json.child("calendar"));
    return unit;
}

CentreCounter readCounter(const CentreJson& json) {
    json.allowOnly({QStringLiteral("unit"), QStringLiteral("no"), QStringLiteral("name")});
    return {json.text("unit", 80), json.number("no", 1, 999), json.text("name", 80)};
}

CentreOfficer readOfficer(const CentreJson& json) {
    json.allowOnly(
        {QStringLiteral("login"), QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("grants")});
    CentreOfficer officer{json.reference("login"), json.text("name", 120), json.text("title", 120), {}};
    for (const CentreJson& each : json.children("grants", true)) {
        each.allowOnly(
            {QStringLiteral("unit"), QStringLiteral("role"), QStringLiteral("from"), QStringLiteral("to")});
        officer.grants.append({each.text("unit", 80), each.text("role", 80), each.validity("from", "to")});
    }
    return officer;
}

CentreRule readRule(const CentreJson& json) {
    json.allowOnly({QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("validFrom"),
                    QStringLiteral("validTo"), QStringLiteral("legalBasis"), QStringLiteral("evidence")});
    return {json.text("key", 80), json.value("value"), json.validity(), json.text("legalBasis", 500),
            json.text("evidence", 80)};
}

Competence readCompetence(const CentreJson& json) {
    json.allowOnly({QStringLiteral("receivedIn"), QStringLiteral("level"), QStringLiteral("sectors"),
                    QStringLiteral("procedures"), QStringLiteral("unit")});
    const QString level = json.has("level") ? json.choice("level", levels()) : QString();
    return {json.optionalText("receivedIn", 80), level, json.texts("sectors", false),
            json.texts("procedures", false), json.text("unit", 80)};
}

CentreForm readForm(const CentreJson& json) {
    json.allowOnly({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("paper"),
                    QStringLiteral("landscape"), QStringLiteral("layout"), QStringLiteral("symbol"),
                    QStringLiteral("copies")});
    CentreForm form;
    form.number = json.text("number", 40);
    form.title = json.text("title", 200, true);
    form.paper = json.choice("paper", {QStringLiteral("A5"), QStringLiteral("A4")});
    form.landscape = json.flag("landscape");
    form.layout = json.reference("layout");
    form.symbol = json.optionalText("symbol", 20);
    form.copies = json.number("copies", 1, 9);
    return form;
}

FormSet readFormSet(const CentreJson& json) {
    json.allowOnly({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("validFrom"),
                    QStringLiteral("validTo"), QStringLiteral("legalBasis"), QStringLiteral("forms")});
    FormSet set{json.reference("key"), json.text("name"), json.validity(), json.text("legalBasis"), {}};
    const CentreJson forms = json.child("forms");
    const QStringList meanings{form_meaning::kReceipt,   form_meaning::kSupplement, form_meaning::kRefusal,
                               form_meaning::kExtension, form_meaning::kStop,       form_meaning::kControl,
                               form_meaning::kRegister};
    forms.allowOnly(meanings);
    for (const QString& meaning : meanings) {
        const QByteArray key = meaning.toLatin1();
        // Only the stop notice is younger than the others.
        if (forms.has(key.constData()) || meaning != form_meaning::kStop)
            set.forms.insert(meaning, readForm(forms.child(key.constData())));
    }
    return set;
}

}  // namespace

RefusalReason readRefusalReason(const CentreJson& json) {
    json.allowOnly({QStringLiteral("key"), QStringLiteral("text"), QStringLiteral("legalBasis"),
                    QStringLiteral("procedures"), QStringLiteral("validFrom"), QStringLiteral("validTo")});
    return {json.text("key", 40), json.optionalText("text", 500), json.optionalText("legalBasis", 500),
            json.texts("procedures", false), json.validity()};
}

namespace {

/// A form set written out in the file, or the shipped one that it names.
void readFormSets(const CentreJson& json, Centre& centre, Refusals& problems) {
    const QJsonArray entries = json.value("formSets").toArray();
    if (entries.isEmpty()) {
        (void)json.texts("formSets", true);
        return;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = QStringLiteral("formSets[%1]").arg(i);
        if (entries.at(i).isObject()) {
            centre.formSets.append(readFormSet({entries.at(i).toObject(), path, problems, json.trust()}));
            continue;
        }
        const QString key = entries.at(i).toString();
        QFile file(QStringLiteral(":/forms/%1.json").arg(key));
        const auto shipped =
            !key.contains(u'/') && file.open(QIODevice::ReadOnly)
                ? parsedJson(file.readAll())
                : Outcome<QJsonValue>(Refusal{
                      QStringLiteral("centre.unknownFormSet"),
                      QCoreApplication::translate("centre", "%1: no form set \"%2\" ships with the program.")
                          .arg(path, key.left(60)),
                      QCoreApplication::translate("centre", "Name a shipped one, or write the set out here."),
                      path});
        if (shipped)
            centre.formSets.append(readFormSet({shipped.value().toObject(), path, problems, json.trust()}));
        else
            problems.append(shipped.refusals());
    }
}

void readRoles(const CentreJson& json, Centre& centre) {
    const CentreJson roles = json.child("roles");
    const QJsonObject names = json.value("roles").toObject();
    for (auto it = names.constBegin(); it != names.constEnd(); ++it)
        centre.roles.insert(it.key(), roles.text(it.key().toUtf8().constData(), 80));
}

Centre readCentre(const CentreJson& json, Refusals& problems) {
    json.allowOnly({QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("key"),
                    QStringLiteral("name"), QStringLiteral("about"), QStringLiteral("validFrom"),
                    QStringLiteral("validTo"), QStringLiteral("defaultUnit"), QStringLiteral("coreSet"),
                    QStringLiteral("formSets"), QStringLiteral("roles"), QStringLiteral("calendar"),
                    QStringLiteral("rules"), QStringLiteral("units"), QStringLiteral("counters"),
                    QStringLiteral("officers"), QStringLiteral("competences"),
                    QStringLiteral("refusalReasons")});
    (void)json.choice("format", {kFormat});
    (void)json.number("version", 1, 1);
    (void)json.optionalText("about", 2000);
    Centre centre;
    centre.key = json.reference("key");
    centre.name = json.text("name", 120);
    centre.validity = json.validity();
    centre.defaultUnitKey = json.text("defaultUnit", 80);
    centre.coreSet = json.optionalText("coreSet", 80);
    centre.calendar = readCalendar(json.child("calendar"));
    readRoles(json, centre);
    readFormSets(json, centre, problems);
    for (const CentreJson& each : json.children("rules", true)) centre.rules.append(readRule(each));
    for (const CentreJson& each : json.children("units", true)) centre.units.append(readUnit(each));
    for (const CentreJson& each : json.children("counters", true)) centre.counters.append(readCounter(each));
    for (const CentreJson& each : json.children("officers", false)) centre.officers.append(readOfficer(each));
    for (const CentreJson& each : json.children("competences", true))
        centre.competences.append(readCompetence(each));
    for (const CentreJson& each : json.children("refusalReasons", false))
        centre.refusalReasons.append(readRefusalReason(each));
    return centre;
}

}  // namespace

Outcome<Centre> centreFromJson(const QByteArray& bytes) {
    const auto parsed = parsedJson(bytes, {8 * 1024 * 1024, 16});
    if (!parsed) return parsed.refusals();
    Refusals problems;
    const CentreJson json(parsed.value().toObject(), {}, problems);
    if (json.value("format").toString() != kFormat)
        return Refusal{
            QStringLiteral("centre.notSuchFile"),
            QCoreApplication::translate("centre", "This is no centre file."),
            QCoreApplication::translate("centre", "Choose a file that says \"format\": \"%1\".").arg(kFormat),
            QStringLiteral("format")};
    Centre centre = readCentre(json, problems);
    problems.append(centreFlaws(centre));
    if (!problems.isEmpty()) return problems;
    return centre;
}

QByteArray centreFingerprint(const QByteArray& bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(kCheckedBy));
    hash.addData(bytes);
    return hash.result().toHex();
}

Outcome<Centre> checkedCentreFromJson(const QByteArray& bytes) {
    Refusals problems;
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    Centre centre = readCentre({file, {}, problems, CentreJson::Trust::Checked}, problems);
    if (!problems.isEmpty()) return problems;
    return centre;
}

}  // namespace motcua
