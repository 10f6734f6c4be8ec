// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_data.h"

#include "core/base/text.h"
#include "core/calendar/limit_text.h"
#include "core/dossier/dossier_say.h"

#include <QJsonArray>
#include <QMap>

namespace motcua {

namespace {

using Kinds = QMap<QString, QJsonValue::Type>;
using Asked = ConsultWish::One;

constexpr const char* kTexts[] = {"note",         "reason",        "to",      "documentNo",
                                  "documentDate", "legalBasis",    "newDue",  "requestedOn",
                                  "override",     "feeSettlement", "opinion", "payBy"};
constexpr const char* kNumbers[] = {"amount", "consultNo"};
constexpr const char* kLists[] = {"missingPapers", "suppliedPapers", "returnedOriginals"};

Kinds topMembers() {
    Kinds kinds{{QStringLiteral("receiver"), QJsonValue::Object}};
    for (const char* text : kTexts) kinds.insert(QLatin1String(text), QJsonValue::String);
    kinds.insert(QStringLiteral("consult"), QJsonValue::Object);
    for (const char* number : kNumbers) kinds.insert(QLatin1String(number), QJsonValue::Double);
    for (const char* list : kLists) kinds.insert(QLatin1String(list), QJsonValue::Array);
    return kinds;
}

class DataReader {
public:
    explicit DataReader(const Directory& directory) : m_directory(directory) {}

    Outcome<ActInput> read(const QJsonObject& object) {
        allowOnly(object, topMembers(), QString());
        if (!m_refusals.isEmpty()) return m_refusals;
        ActInput input;
        const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
        input.note = text("note");
        input.reason = text("reason");
        input.documentNo = text("documentNo");
        input.legalBasis = text("legalBasis");
        input.feeSettlement = text("feeSettlement");
        input.overrideReason = text("override");
        input.documentDate = date(object, "documentDate");
        input.newDue = date(object, "newDue");
        input.requestedOn = date(object, "requestedOn");
        input.payBy = date(object, "payBy");
        readPapers(object, input);
        readOffice(object, input);
        if (object.contains(QLatin1String("receiver")))
            input.receiver = receiver(object.value(QLatin1String("receiver")).toObject());
        if (!text("to").isEmpty()) input.to = officer(text("to"));
        if (!m_refusals.isEmpty()) return m_refusals;
        return input;
    }

private:
    void refuse(const QString& field) {
        m_refusals += Refusal{
            QStringLiteral("act.data"),
            DossierSay::tr("The field \"%1\" of the data file is unknown or of the wrong kind.").arg(field),
            DossierSay::tr(
                "It may hold: note, reason, to, receiver {name, identity, authorised, by}, missingPapers, "
                "suppliedPapers, returnedOriginals, documentNo, documentDate, legalBasis, newDue, "
                "requestedOn, feeSettlement, override, amount, payBy, opinion, consultNo, consult {asked, "
                "join, "
                "quorum, silence, within}."),
            field};
    }

    void allowOnly(const QJsonObject& object, const Kinds& known, const QString& path) {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const auto type = known.constFind(it.key());
            if (type == known.constEnd() || it.value().type() != *type)
                refuse(path + shortened(it.key(), 60));
        }
    }

    std::optional<QDate> date(const QJsonObject& object, const char* key) {
        const QString text = object.value(QLatin1String(key)).toString();
        if (text.isEmpty()) return std::nullopt;
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid()) refuse(QLatin1String(key));
        return day.isValid() ? std::optional(day) : std::nullopt;
    }

    PaperRef paper(const QJsonObject& object) const {
        return {object.value(QLatin1String("index")).toInt(), object.value(QLatin1String("name")).toString()};
    }

    QList<QJsonObject> objects(const QJsonObject& object, const char* key, Kinds known) {
        known.insert(QStringLiteral("index"), QJsonValue::Double);
        known.insert(QStringLiteral("name"), QJsonValue::String);
        QList<QJsonObject> found;
        const QJsonArray array = object.value(QLatin1String(key)).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = QStringLiteral("%1[%2]").arg(QLatin1String(key), QString::number(i));
            if (!array.at(i).isObject()) refuse(path);
            allowOnly(array.at(i).toObject(), known, path + QLatin1Char('.'));
            found += array.at(i).toObject();
        }
        return found;
    }

    /// A whole number above zero.
    std::optional<qint64> number(const QJsonObject& object, const char* key) {
        const QJsonValue found = object.value(QLatin1String(key));
        if (found.isUndefined()) return std::nullopt;
        const qint64 number = found.toInteger(0);
        if (number > 0) return number;
        refuse(QLatin1String(key));
        return std::nullopt;
    }

    /// A word that `reads` understands, refused where it does not.
    template <class Read>
    auto word(const QJsonObject& object, const char* key, const QString& path, Read reads)
        -> decltype(reads(QString())) {
        const QString found = object.value(QLatin1String(key)).toString();
        if (found.isEmpty()) return std::nullopt;
        const auto known = reads(found);
        if (!known) refuse(path + QLatin1String(key));
        return known;
    }

    void readOffice(const QJsonObject& object, ActInput& input) {
        if (const auto amount = number(object, "amount")) input.amount = Dong{*amount};
        if (const auto no = number(object, "consultNo")) input.consultNo = int(*no);
        input.opinion = word(object, "opinion", QString(), opinionFromKey);
        if (object.contains(QLatin1String("consult")))
            input.consult = consult(object.value(QLatin1String("consult")).toObject());
    }

    ConsultWish consult(const QJsonObject& object) {
        const QString path = QStringLiteral("consult.");
        allowOnly(object,
                  {{QStringLiteral("asked"), QJsonValue::Array},
                   {QStringLiteral("join"), QJsonValue::String},
                   {QStringLiteral("quorum"), QJsonValue::Double},
                   {QStringLiteral("silence"), QJsonValue::String},
                   {QStringLiteral("within"), QJsonValue::String}},
                  path);
        ConsultWish wish;
        wish.join = word(object, "join", path, consultJoinFromKey).value_or(wish.join);
        wish.silence = word(object, "silence", path, silenceRuleFromKey).value_or(wish.silence);
        wish.within = word(object, "within", path, limitFromText);
        wish.quorum = object.value(QLatin1String("quorum")).toInt();
        for (const QJsonValue one : object.value(QLatin1String("asked")).toArray())
            wish.asked += asked(one.toObject());
        return wish;
    }

    Asked asked(const QJsonObject& object) {
        const QString path = QStringLiteral("consult.asked.");
        allowOnly(object,
                  {{QStringLiteral("unit"), QJsonValue::String},
                   {QStringLiteral("officer"), QJsonValue::String},
                   {QStringLiteral("within"), QJsonValue::String}},
                  path);
        Asked one;
        one.within = word(object, "within", path, limitFromText);
        const QString unit = object.value(QLatin1String("unit")).toString();
        const QString login = object.value(QLatin1String("officer")).toString();
        if (!login.isEmpty()) one.officer = officer(login);
        if (unit.isEmpty()) return one;
        if (const auto known = m_directory.unitByKey(unit))
            one.unit = known->id;
        else
            m_refusals +=
                Refusal{QStringLiteral("unit.unknown"),
                        DossierSay::tr("There is no unit \"%1\" in this store.").arg(shortened(unit, 80)),
                        DossierSay::tr("Correct the data file."), path + QStringLiteral("unit")};
        return one;
    }

    void readPapers(const QJsonObject& object, ActInput& input) {
        const Kinds fault{{QStringLiteral("wrong"), QJsonValue::Bool},
                          {QStringLiteral("reason"), QJsonValue::String}};
        for (const QJsonObject& one : objects(object, "missingPapers", fault))
            input.missingPapers += PaperFault{paper(one), one.value(QLatin1String("wrong")).toBool(),
                                              one.value(QLatin1String("reason")).toString()};
        for (const QJsonObject& one : objects(object, "suppliedPapers", {}))
            input.suppliedPapers += paper(one);
        if (!object.contains(QLatin1String("returnedOriginals"))) return;
        input.returnedOriginals.emplace();
        for (const QJsonObject& one : objects(object, "returnedOriginals", {}))
            *input.returnedOriginals += paper(one);
    }

    ResultReceiver receiver(const QJsonObject& object) {
        allowOnly(object,
                  {{QStringLiteral("name"), QJsonValue::String},
                   {QStringLiteral("identity"), QJsonValue::String},
                   {QStringLiteral("authorised"), QJsonValue::Bool},
                   {QStringLiteral("by"), QJsonValue::String}},
                  QStringLiteral("receiver."));
        const auto by =
            returnByFromKey(object.value(QLatin1String("by")).toString(QStringLiteral("counter")));
        if (!by)
            m_refusals += Refusal{QStringLiteral("receiver.by"),
                                  DossierSay::tr("The result is returned by counter, post or online."),
                                  DossierSay::tr("Correct the data file."), QStringLiteral("receiver.by")};
        return {object.value(QLatin1String("name")).toString(),
                object.value(QLatin1String("identity")).toString(),
                object.value(QLatin1String("authorised")).toBool(), by.value_or(ReturnBy::Counter)};
    }

    std::optional<OfficerId> officer(const QString& login) {
        if (const auto known = m_directory.officerByLogin(login)) return known->id;
        m_refusals += Refusal{QStringLiteral("officer.unknown"),
                              DossierSay::tr("There is no active officer \"%1\" in this store.").arg(login),
                              DossierSay::tr("Correct the data file."), QStringLiteral("to")};
        return std::nullopt;
    }

    const Directory& m_directory;
    Refusals m_refusals;
};

}  // namespace

Outcome<ActInput> actInputFromJson(const QJsonObject& object, const Directory& directory) {
    return DataReader(directory).read(object);
}

}  // namespace motcua
