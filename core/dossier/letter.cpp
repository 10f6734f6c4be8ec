// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/letter.h"

#include "core/base/json.h"
#include "core/journal/commitment.h"

#include <QJsonArray>
#include <array>

namespace motcua {

namespace {

constexpr std::array<std::pair<LetterState, const char*>, 5> kLetterStates{
    {{LetterState::Issued, "issued"},
     {LetterState::Proposed, "proposed"},
     {LetterState::Accepted, "accepted"},
     {LetterState::Rejected, "rejected"},
     {LetterState::Undone, "undone"}}};

QJsonObject faultJson(const PaperFault& fault) {
    return {{QStringLiteral("index"), fault.paper.index},
            {QStringLiteral("name"), fault.paper.name},
            {QStringLiteral("wrong"), fault.wrong},
            {QStringLiteral("reason"), fault.reason}};
}

PaperFault faultFrom(const QJsonObject& object) {
    return {{object.value(QLatin1String("index")).toInt(), object.value(QLatin1String("name")).toString()},
            object.value(QLatin1String("wrong")).toBool(),
            object.value(QLatin1String("reason")).toString()};
}

bool counts(const Letter& letter) {
    return letter.state == LetterState::Issued;
}

/// Given once, whatever became of it.
bool wasGiven(const Letter& letter) {
    return counts(letter) ||
           (letter.state == LetterState::Undone && (letter.number > 0 || !letter.documentNo.isEmpty()));
}

}  // namespace

QString keyOf(LetterState state) {
    for (const auto& [value, key] : kLetterStates)
        if (value == state) return QLatin1String(key);
    return {};
}

std::optional<LetterState> letterStateFromKey(const QString& key) {
    for (const auto& [value, text] : kLetterStates)
        if (key == QLatin1String(text)) return value;
    return std::nullopt;
}

QJsonObject toJson(const LetterContent& content) {
    QJsonArray papers;
    for (const PaperFault& fault : content.papers) papers += faultJson(fault);
    QJsonObject object{{QStringLiteral("papers"), papers},
                       {QStringLiteral("returned"), QJsonArray::fromStringList(content.returned)},
                       {QStringLiteral("reason"), content.reason},
                       {QStringLiteral("feeSettlement"), content.feeSettlement},
                       {QStringLiteral("stage"), content.stage}};
    // Absent from letters of before: what vouches for them stays what it was.
    const auto put = [&object](const char* key, const QString& text) {
        if (!text.isEmpty()) object.insert(QLatin1String(key), text);
    };
    put("signerCapacity", content.signerCapacity);
    put("signerName", content.signerName);
    put("signingDecision", content.signingDecision);
    return object;
}

LetterContent letterContentFrom(const QJsonObject& object) {
    LetterContent content;
    for (const QJsonValue fault : object.value(QLatin1String("papers")).toArray())
        content.papers += faultFrom(fault.toObject());
    for (const QJsonValue name : object.value(QLatin1String("returned")).toArray())
        content.returned += name.toString();
    content.reason = object.value(QLatin1String("reason")).toString();
    content.feeSettlement = object.value(QLatin1String("feeSettlement")).toString();
    content.stage = object.value(QLatin1String("stage")).toString();
    content.signerCapacity = object.value(QLatin1String("signerCapacity")).toString();
    content.signerName = object.value(QLatin1String("signerName")).toString();
    content.signingDecision = object.value(QLatin1String("signingDecision")).toString();
    return content;
}

QByteArray contentCommitment(const Letter& letter) {
    return commitment(
        QStringLiteral("letter/1"), letter.salt,
        {QString::fromUtf8(canonicalJson(toJson(letter.content))), letter.legalBasis, letter.documentNo});
}

std::optional<Letter> latestIssued(const QList<Letter>& letters, const QString& form) {
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter)
        if (counts(*letter) && letter->form == form) return *letter;
    return std::nullopt;
}

QString printKey(const QList<Letter>& letters, const Letter& letter) {
    int place = 1;
    for (const Letter& one : letters) {
        if (one.id == letter.id) break;
        if (one.form == letter.form && wasGiven(one)) ++place;
    }
    return place == 1 ? letter.form : letter.form + QLatin1Char('/') + QString::number(place);
}

}  // namespace motcua
