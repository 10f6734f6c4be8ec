// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/application_json.h"

#include "core/base/text.h"
#include "core/calendar/limit_text.h"
#include "core/dossier/dossier_say.h"
#include "core/identity/identity_card.h"

#include <QJsonArray>
#include <cmath>

namespace motcua {

namespace {

constexpr qint64 kMostFee = 1'000'000'000'000;

/// Reads the members of one object and remembers which were asked for, so that the rest is named as unknown.
class Reader {
public:
    Reader(QJsonObject object, QString path, Refusals& refusals)
        : m_object(std::move(object)), m_path(std::move(path)), m_refusals(refusals) {}

    QString text(const char* key) {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull() || value.isString()) return value.toString();
        wrong(key, DossierSay::tr("text"));
        return {};
    }

    qint64 whole(const char* key, qint64 otherwise, qint64 most = 1'000'000) {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull()) return otherwise;
        const double number = value.toDouble(-1);
        if (value.isDouble() && number >= 0 && number <= double(most) && number == std::floor(number))
            return qint64(number);
        wrong(key, DossierSay::tr("a whole number, zero or more"));
        return otherwise;
    }

    QJsonObject object(const char* key) {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            wrong(key, DossierSay::tr("an object"));
        return value.toObject();
    }

    QJsonArray array(const char* key) {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isNull() && !value.isArray()) wrong(key, DossierSay::tr("a list"));
        return value.toArray();
    }

    /// One of a closed list; `read` gives nothing for anything else.
    template <class Read>
    auto oneOf(const char* key, const char* words,
               decltype(std::declval<Read>()(QString()).value()) otherwise, Read read) {
        const QString value = text(key);
        if (value.isEmpty()) return otherwise;
        const auto known = read(value);
        if (!known) wrong(key, DossierSay::tr("one of: %1").arg(QLatin1String(words)));
        return known.value_or(otherwise);
    }

    [[nodiscard]] bool has(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        return !value.isUndefined() && !value.isNull();
    }

    void wrong(const char* key, const QString& right) {
        const QString field = path(key);
        m_refusals += Refusal{QStringLiteral("application.field"),
                              DossierSay::tr("The field \"%1\" must be %2.").arg(field, right),
                              DossierSay::tr("Correct the application file."), field};
    }

    void adopt(const Refusals& refusals, const char* key) {
        for (Refusal refusal : refusals) {
            refusal.field = path(key);
            m_refusals += refusal;
        }
    }

    void refuseUnknown() {
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
            if (!m_taken.contains(it.key())) {
                const QString field = m_path + shortened(it.key(), 60);
                m_refusals += Refusal{QStringLiteral("application.unknown"),
                                      DossierSay::tr("There is no field \"%1\".").arg(field),
                                      DossierSay::tr("Remove it, or correct its spelling."), field};
            }
    }

private:
    QJsonValue take(const char* key) {
        m_taken.insert(QLatin1String(key));
        return m_object.value(QLatin1String(key));
    }
    [[nodiscard]] QString path(const char* key) const { return m_path + QLatin1String(key); }

    QJsonObject m_object;
    QString m_path;
    Refusals& m_refusals;
    QSet<QString> m_taken;
};

Person readPerson(const QJsonObject& object, const QString& path, Refusals& refusals) {
    Reader reader(object, path + QLatin1Char('.'), refusals);
    Person person;
    person.kind = reader.oneOf("kind", "citizen, enterprise, household, organisation", PersonKind::Citizen,
                               personKindFromKey);
    person.name = reader.text("name");
    person.personalId = reader.text("personalId");
    person.taxCode = reader.text("taxCode");
    const QString birthDate = reader.text("birthDate");
    if (!birthDate.isEmpty()) {
        const auto parsed = BirthDate::parsed(birthDate);
        if (parsed)
            person.birthDate = *parsed;
        else
            reader.adopt(parsed.refusals(), "birthDate");
    }
    const QString gender = reader.text("gender");
    if (!gender.isEmpty()) {
        person.gender = genderFrom(gender);
        if (!person.gender)
            reader.wrong("gender", DossierSay::tr("one of: %1").arg(QStringLiteral("male, female, Nam, Nữ")));
    }
    person.address = reader.text("address");
    person.phone = reader.text("phone");
    person.email = reader.text("email");
    reader.refuseUnknown();
    return person;
}

/// What the card says, where the form does not say otherwise.
void fillFromCard(Person& person, const IdentityCard& card) {
    if (person.name.isEmpty()) person.name = card.name;
    if (person.personalId.isEmpty()) person.personalId = card.personalId.digits();
    if (!person.birthDate) person.birthDate = card.birthDate;
    if (!person.gender) person.gender = card.gender;
    if (person.address.isEmpty()) person.address = card.address;
}

QList<SubmittedPaper> readPapers(const QJsonArray& array, Refusals& refusals) {
    QList<SubmittedPaper> papers;
    for (qsizetype i = 0; i < array.size() && i <= longest::kPapers; ++i) {
        Reader reader(array.at(i).toObject(), QStringLiteral("papers[%1].").arg(i), refusals);
        SubmittedPaper paper;
        paper.index = int(reader.whole("index", 0));
        paper.name = reader.text("name");
        if (paper.index == 0 && paper.name.isEmpty())
            reader.wrong("index", DossierSay::tr("given, or the paper named"));
        paper.originals = int(reader.whole("originals", 0));
        paper.certified = int(reader.whole("certified", 0));
        paper.photocopies = int(reader.whole("copies", 0));
        reader.refuseUnknown();
        papers += paper;
    }
    return papers;
}

QList<DueFee> readFees(const QJsonArray& array, Refusals& refusals) {
    QList<DueFee> fees;
    if (array.size() > longest::kPapers)
        refusals += Refusal{QStringLiteral("fees.many"),
                            DossierSay::tr("There are more than %1 fees.").arg(longest::kPapers),
                            DossierSay::tr("Combine fees of the same kind."), QStringLiteral("fees")};
    for (qsizetype i = 0; i < array.size() && i < longest::kPapers; ++i) {
        Reader reader(array.at(i).toObject(), QStringLiteral("fees[%1].").arg(i), refusals);
        DueFee fee{reader.text("name"), std::nullopt};
        const qint64 amount = reader.whole("amount", -1, kMostFee);
        if (amount >= 0) fee.amount = Dong{amount};
        reader.refuseUnknown();
        fees += fee;
    }
    return fees;
}

std::optional<NonBoundary> readNonBoundary(Reader& parent, Refusals& refusals) {
    if (!parent.has("nonBoundary")) {
        (void)parent.object("nonBoundary");
        return std::nullopt;
    }
    Reader reader(parent.object("nonBoundary"), QStringLiteral("nonBoundary."), refusals);
    NonBoundary out{reader.text("competentUnit"), {}};
    if (out.competentUnit.isEmpty()) reader.wrong("competentUnit", DossierSay::tr("the key of a unit"));
    const auto start = instantFromIso(reader.text("clockStartAt"));
    if (start)
        out.clockStartAt = *start;
    else
        reader.wrong("clockStartAt", DossierSay::tr("a date and time such as 2026-11-24T08:00"));
    reader.refuseUnknown();
    return out;
}

void readLimit(Reader& reader, Application& out) {
    const QString limit = reader.text("limit");
    out.limitReason = reader.text("limitReason");
    if (limit.isEmpty()) return;
    out.limit = limitFromText(limit);
    if (!out.limit) reader.wrong("limit", DossierSay::tr("a limit such as 3wd, 8wh, 5cd, 1mo or now"));
    if (out.limitReason.isEmpty()) out.limitReason = out.note;
    if (out.limitReason.isEmpty()) out.limitReason = QStringLiteral("Theo tệp hồ sơ nộp");
}

QJsonObject personToJson(const Person& person) {
    QJsonObject object{{QStringLiteral("kind"), keyOf(person.kind)}, {QStringLiteral("name"), person.name}};
    const auto put = [&object](const char* key, const QString& value) {
        if (!value.isEmpty()) object.insert(QLatin1String(key), value);
    };
    put("personalId", person.personalId);
    put("taxCode", person.taxCode);
    if (person.birthDate) put("birthDate", person.birthDate->toIso());
    if (person.gender) put("gender", toKey(*person.gender));
    put("address", person.address);
    put("phone", person.phone);
    put("email", person.email);
    return object;
}

QJsonArray feesToJson(const QList<DueFee>& fees) {
    QJsonArray array;
    for (const DueFee& fee : fees) {
        QJsonObject object{{QStringLiteral("name"), fee.name}};
        if (fee.amount) object.insert(QStringLiteral("amount"), fee.amount->amount);
        array += object;
    }
    return array;
}

}  // namespace

Outcome<Application> applicationFromJson(const QJsonObject& object) {
    Refusals refusals;
    Reader reader(object, QString(), refusals);
    Application out;
    out.procedureCode = reader.text("procedure");
    out.channel = reader.oneOf("channel", "counter, post, online, kiosk", Channel::Counter, channelFromKey);
    out.submitter = readPerson(reader.object("submitter"), QStringLiteral("submitter"), refusals);
    const QString card = reader.text("idCardQr");
    if (!card.isEmpty()) {
        // The dates of the card are held against today when the application is received.
        const auto parsed = parsedIdentityCard(card, QDate(2199, 12, 31));
        if (parsed)
            fillFromCard(out.submitter, *parsed);
        else
            reader.adopt(parsed.refusals(), "idCardQr");
    }
    const bool hasOwner = reader.has("owner");
    const QJsonObject owner = reader.object("owner");
    if (hasOwner) out.owner = readPerson(owner, QStringLiteral("owner"), refusals);
    out.papers = readPapers(reader.array("papers"), refusals);
    out.sets = int(reader.whole("sets", 1));
    out.returnBy = reader.oneOf("returnBy", "counter, post, online", ReturnBy::Counter, returnByFromKey);
    out.request = reader.text("request");
    out.note = reader.text("note");
    readLimit(reader, out);
    const bool hasFees = reader.has("fees");
    const QJsonArray fees = reader.array("fees");
    if (hasFees) out.fees = readFees(fees, refusals);
    out.nonBoundary = readNonBoundary(reader, refusals);
    out.workflowKey = reader.text("workflow");
    reader.refuseUnknown();
    if (!refusals.isEmpty()) return refusals;
    return out;
}

QJsonArray toJson(const QList<SubmittedPaper>& papers) {
    QJsonArray array;
    for (const SubmittedPaper& paper : papers)
        array += QJsonObject{{QStringLiteral("index"), paper.index},
                             {QStringLiteral("name"), paper.name},
                             {QStringLiteral("originals"), paper.originals},
                             {QStringLiteral("certified"), paper.certified},
                             {QStringLiteral("copies"), paper.photocopies}};
    return array;
}

QJsonObject toJson(const Application& application) {
    QJsonObject object{{QStringLiteral("procedure"), application.procedureCode},
                       {QStringLiteral("channel"), keyOf(application.channel)},
                       {QStringLiteral("submitter"), personToJson(application.submitter)},
                       {QStringLiteral("papers"), toJson(application.papers)},
                       {QStringLiteral("sets"), application.sets},
                       {QStringLiteral("returnBy"), keyOf(application.returnBy)},
                       {QStringLiteral("request"), application.request},
                       {QStringLiteral("note"), application.note}};
    if (application.owner) object.insert(QStringLiteral("owner"), personToJson(*application.owner));
    if (application.limit) object.insert(QStringLiteral("limit"), application.limit->toShort());
    if (!application.limitReason.isEmpty())
        object.insert(QStringLiteral("limitReason"), application.limitReason);
    if (application.fees) object.insert(QStringLiteral("fees"), feesToJson(*application.fees));
    if (!application.workflowKey.isEmpty())
        object.insert(QStringLiteral("workflow"), application.workflowKey);
    if (application.nonBoundary)
        object.insert(
            QStringLiteral("nonBoundary"),
            QJsonObject{{QStringLiteral("competentUnit"), application.nonBoundary->competentUnit},
                        {QStringLiteral("clockStartAt"), toIso(application.nonBoundary->clockStartAt)}});
    return object;
}

}  // namespace motcua
