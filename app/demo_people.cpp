// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_people.h"

#include "core/base/json.h"
#include "core/identity/province_codes.h"

#include <QFile>
#include <array>

namespace motcua {

namespace {

constexpr int kYoungest = 18;
constexpr int kOldest = 84;
constexpr int kLocalProvinces[] = {48, 49};

QJsonObject nameParts() {
    QFile file(QStringLiteral(":/demo/name_parts.json"));
    if (!file.open(QIODevice::ReadOnly)) throw LogicError(QStringLiteral("the parts of names are missing"));
    const auto json = parsedJson(file.readAll());
    if (!json) throw LogicError(QStringLiteral("the parts of names: ") + json.refusals().first().message);
    return json->toObject();
}

QStringList texts(const QJsonObject& parts, const char* key) {
    QStringList out;
    for (const QJsonValue value : parts.value(QLatin1String(key)).toArray()) out += value.toString();
    if (out.isEmpty()) throw LogicError(QStringLiteral("no parts of names under ") + QLatin1String(key));
    return out;
}

/// "Ủy ban nhân dân phường Hải Châu" → "phường Hải Châu".
QString territoryOf(const CentreUnit& unit) {
    static const QString committee = QStringLiteral("Ủy ban nhân dân ");
    return unit.name.startsWith(committee) ? unit.name.mid(committee.size()) : unit.place;
}

QStringList placesOf(const Centre& centre) {
    QStringList places;
    for (const CentreUnit& unit : centre.units) {
        const CentreUnit* above = centre.unit(unit.parentKey);
        if (unit.kind != UnitKind::Committee || !above) continue;
        places += territoryOf(unit) + QStringLiteral(", ") + territoryOf(*above);
    }
    if (places.isEmpty())
        for (const CentreUnit& unit : centre.units) places += unit.place;
    return places;
}

QString digits(qint64 number, int width) {
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

QString phoneOf(qint64 no, Draw& draw) {
    static const QStringList prefixes{QStringLiteral("0905"), QStringLiteral("0914"), QStringLiteral("0935"),
                                      QStringLiteral("0976"), QStringLiteral("0983"), QStringLiteral("0367"),
                                      QStringLiteral("0385"), QStringLiteral("0702"), QStringLiteral("0796"),
                                      QStringLiteral("0852"), QStringLiteral("0328"), QStringLiteral("0779")};
    // Drawn one after the other: in one sum the compiler may choose which comes first.
    const QString prefix = draw.oneOf(prefixes);
    return prefix + digits((no * 611'953 + draw.below(1000)) % 1'000'000, 6);
}

/// Ten digits with their check digit; numbers that have none are passed over.
QString taxCodeOf(qint64 no) {
    static constexpr std::array<int, 9> weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    for (qint64 serial = 1'000'000 + no * 7 % 8'000'000;; ++serial) {
        const QString body = QStringLiteral("04") + digits(serial, 7);
        int sum = 0;
        for (size_t i = 0; i < weights.size(); ++i) sum += weights.at(i) * body.at(qsizetype(i)).digitValue();
        if (const int check = 10 - sum % 11; check < 10) return body + QString::number(check);
    }
}

}  // namespace

DemoPeople::DemoPeople(const Centre& centre, quint64 seed, QDate today)
    : m_seed(seed), m_today(today), m_places(placesOf(centre)) {
    const QJsonObject parts = nameParts();
    for (const QJsonValue value : parts.value(QLatin1String("family")).toArray())
        m_families.add(value.toArray().at(0).toString(), value.toArray().at(1).toInt());
    m_ethnicFamilies = texts(parts, "familyEthnic");
    m_male = texts(parts, "male");
    m_female = texts(parts, "female");
    m_streets = texts(parts, "streets");
    m_stepNotes = texts(parts, "stepNotes");
    m_sendBackNotes = texts(parts, "sendBackNotes");
    m_withdrawNotes = texts(parts, "withdrawNotes");
    m_limitReasons = texts(parts, "limitReasons");
    for (int code = 1; code < 100; ++code)
        if (provinceOfBirthRegistration(code)) m_provinces += code;
}

Person DemoPeople::citizen(qint64 no) const {
    Draw draw(mixed(m_seed, quint64(no)));
    Person person;
    person.gender = draw.permille(520) ? Gender::Female : Gender::Male;
    const int year = m_today.year() - int(draw.between(kYoungest + 1, kOldest));
    person.birthDate = BirthDate(QDate(year, 1, 1).addDays(draw.below(365)));
    person.name = nameOf(*person.gender, draw);
    person.personalId = personalIdOf(no, year, *person.gender, draw);
    person.phone = phoneOf(no, draw);
    person.address = addressOf(draw);
    return person;
}

Person DemoPeople::household(qint64 no) const {
    const Person owner = citizen(no);
    Person person;
    person.kind = PersonKind::Household;
    person.name = QStringLiteral("Hộ kinh doanh ") + owner.name;
    person.taxCode = owner.personalId;
    person.phone = owner.phone;
    person.address = owner.address;
    return person;
}

Person DemoPeople::enterprise(qint64 no) const {
    Draw draw(mixed(m_seed ^ 0xe7e7, quint64(no)));
    static const QStringList forms{QStringLiteral("Công ty TNHH "), QStringLiteral("Công ty Cổ phần "),
                                   QStringLiteral("Công ty TNHH Xây dựng "),
                                   QStringLiteral("Công ty TNHH Thương mại Dịch vụ ")};
    Person person;
    person.kind = PersonKind::Enterprise;
    const QString form = draw.oneOf(forms);
    person.name = form + draw.oneOf(m_male);
    person.taxCode = taxCodeOf(no);
    person.phone = phoneOf(no, draw);
    person.address = addressOf(draw);
    return person;
}

QString DemoPeople::nameOf(Gender gender, Draw& draw) const {
    const QString family = draw.permille(30) ? draw.oneOf(m_ethnicFamilies) : m_families.drawn(draw);
    const QString& pair = draw.oneOf(gender == Gender::Male ? m_male : m_female);
    // The lists are of young people; the middle names of their parents were fewer.
    if (draw.permille(600)) return family + QLatin1Char(' ') + pair;
    const QString given = pair.section(QLatin1Char(' '), -1);
    return family + (gender == Gender::Male ? QStringLiteral(" Văn ") : QStringLiteral(" Thị ")) + given;
}

QString DemoPeople::personalIdOf(qint64 no, int birthYear, Gender gender, Draw& draw) const {
    const int province = draw.permille(850) ? kLocalProvinces[draw.below(2)] : int(draw.oneOf(m_provinces));
    const int century = (birthYear / 100 - 19) * 2 + (gender == Gender::Female ? 1 : 0);
    // A bijection of the last digits: no two of a million people share a number.
    return digits(province, 3) + QString::number(century) + digits(birthYear % 100, 2) +
           digits((no % 1'000'000 * 617'777 + qint64(m_seed % 999'983)) % 1'000'000, 6);
}

QString DemoPeople::addressOf(Draw& draw) const {
    const QString street = draw.oneOf(m_streets);
    QString number = QString::number(draw.between(1, 420));
    if (draw.permille(200))
        number = QStringLiteral("K") + number + QStringLiteral("/") + QString::number(draw.between(1, 60));
    return QStringLiteral("%1 %2, %3").arg(number, street, draw.oneOf(m_places));
}

}  // namespace motcua
