// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/application.h"

#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/identity/personal_id.h"
#include "core/identity/phone.h"
#include "core/identity/tax_code.h"

#include <QRegularExpression>

namespace motcua {

namespace {

constexpr int kMostSets = 99;
constexpr int kMostCopies = 999;

/// The first sign that is neither Latin nor common to all scripts: it could not be printed, and letters that
/// only look Latin would hide a name from every search.
std::optional<QString> foreignLetterIn(const QString& text) {
    for (const QChar c : text)
        if (c.isSurrogate() || (c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common &&
                                c.script() != QChar::Script_Inherited))
            return QString(c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c);
    return std::nullopt;
}

/// Gathers the fields of one form and everything that is wrong with them.
class Fields {
public:
    QString text(const QString& value, const QString& field, const QString& label, qsizetype longest,
                 bool required = false, bool multiLine = false) {
        const auto accepted = acceptedText(value, {field, label, longest, multiLine, required});
        if (!accepted) {
            m_refusals += accepted.refusals();
            return {};
        }
        if (const auto foreign = foreignLetterIn(*accepted))
            refuse(QStringLiteral("text.script"),
                   DossierSay::tr("%1 holds the sign \"%2\", which slips cannot print.").arg(label, *foreign),
                   DossierSay::tr("Write it in Latin letters, as the identity paper does."), field);
        return *accepted;
    }

    /// A number that has a parser of its own; empty stays empty.
    template <class Parser, class Reader>
    QString number(const QString& value, const QString& field, Parser parse, Reader read) {
        const QString clean = tidied(value);
        if (clean.isEmpty()) return {};
        const auto parsed = parse(clean);
        if (parsed) return read(*parsed);
        for (Refusal refusal : parsed.refusals()) {
            refusal.field = field;
            m_refusals += refusal;
        }
        return {};
    }

    void refuse(const QString& key, const QString& message, const QString& remedy, const QString& field) {
        m_refusals += Refusal{key, message, remedy, field};
    }

    [[nodiscard]] const Refusals& refusals() const { return m_refusals; }

private:
    Refusals m_refusals;
};

Person acceptedPerson(const Person& person, const QString& who, QDate today, Fields& fields) {
    Person out = person;
    const auto at = [&who](const char* field) { return who + QLatin1Char('.') + QLatin1String(field); };
    out.name = fields.text(person.name, at("name"), DossierSay::tr("The name"), longest::kName, true);
    out.address =
        fields.text(person.address, at("address"), DossierSay::tr("The address"), longest::kAddress);
    out.email = fields.text(person.email, at("email"), DossierSay::tr("The e-mail address"), longest::kName);
    out.personalId = fields.number(
        person.personalId, at("personalId"), [](const QString& text) { return PersonalId::parsed(text); },
        [](const PersonalId& id) { return id.digits(); });
    out.taxCode = fields.number(
        person.taxCode, at("taxCode"), [](const QString& text) { return TaxCode::parsed(text); },
        [](const TaxCode& code) { return code.text(); });
    out.phone = fields.number(
        person.phone, at("phone"), [](const QString& text) { return Phone::parsed(text); },
        [](const Phone& phone) { return phone.number(); });
    static const QRegularExpression mail(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\z"));
    if (!out.email.isEmpty() && !mail.match(out.email).hasMatch())
        fields.refuse(QStringLiteral("email.form"), DossierSay::tr("The e-mail address is not complete."),
                      DossierSay::tr("Write it as name@domain, or leave it empty."), at("email"));
    if (person.birthDate && person.birthDate->isAfter(today))
        fields.refuse(QStringLiteral("birthDate.future"),
                      DossierSay::tr("The date of birth lies in the future."),
                      DossierSay::tr("Compare it with the identity card."), at("birthDate"));
    return out;
}

QList<SubmittedPaper> acceptedPapers(const QList<SubmittedPaper>& papers, Fields& fields) {
    if (papers.size() > longest::kPapers) {
        fields.refuse(QStringLiteral("papers.many"),
                      DossierSay::tr("There are more than %1 papers.").arg(longest::kPapers),
                      DossierSay::tr("Combine papers of the same kind."), QStringLiteral("papers"));
        return {};
    }
    QList<SubmittedPaper> out;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        SubmittedPaper paper = papers.at(i);
        const QString field = QStringLiteral("papers[%1]").arg(i);
        paper.name = fields.text(paper.name, field + QStringLiteral(".name"),
                                 DossierSay::tr("The name of a paper"), longest::kPaper, paper.index == 0);
        for (const int count : {paper.originals, paper.certified, paper.photocopies})
            if (count < 0 || count > kMostCopies)
                fields.refuse(QStringLiteral("papers.count"),
                              DossierSay::tr("The number of copies of a paper must lie between 0 and %1.")
                                  .arg(kMostCopies),
                              DossierSay::tr("Correct the number."), field);
        if (paper.total() > 0) out += paper;
    }
    return out;
}

void checkWhole(const Application& application, Fields& fields) {
    if (application.procedureCode.isEmpty())
        fields.refuse(QStringLiteral("procedure.missing"), DossierSay::tr("No procedure is chosen."),
                      DossierSay::tr("Search the procedure by its name or code."),
                      QStringLiteral("procedure"));
    if (application.sets < 1 || application.sets > kMostSets)
        fields.refuse(QStringLiteral("sets.range"),
                      DossierSay::tr("The number of sets must lie between 1 and %1.").arg(kMostSets),
                      DossierSay::tr("Correct the number."), QStringLiteral("sets"));
    if (application.limit && application.limitReason.isEmpty())
        fields.refuse(QStringLiteral("limit.reason"),
                      DossierSay::tr("A time limit was entered without a reason."),
                      DossierSay::tr("Say which document sets this limit."), QStringLiteral("limitReason"));
}

void warnAbout(const Person& person, QStringList& warnings) {
    const auto id =
        person.personalId.isEmpty() ? Outcome<PersonalId>(Refusal{}) : PersonalId::parsed(person.personalId);
    if (!id) return;
    for (const IdentityWarning& warning : id->warnings() + id->checkAgainst(person.birthDate, person.gender))
        warnings += warning.message;
}

}  // namespace

Outcome<Application> acceptedApplication(const Application& application, QDate today) {
    Fields fields;
    Application out = application;
    out.procedureCode = tidied(application.procedureCode);
    out.workflowKey = tidied(application.workflowKey);
    out.submitter = acceptedPerson(application.submitter, QStringLiteral("submitter"), today, fields);
    if (application.owner)
        out.owner = acceptedPerson(*application.owner, QStringLiteral("owner"), today, fields);
    if (out.owner == out.submitter) out.owner.reset();
    out.papers = acceptedPapers(application.papers, fields);
    out.limitReason = fields.text(application.limitReason, QStringLiteral("limitReason"),
                                  DossierSay::tr("The reason for the limit"), longest::kText);
    out.request = fields.text(application.request, QStringLiteral("request"), DossierSay::tr("The request"),
                              longest::kText, false, true);
    out.note = fields.text(application.note, QStringLiteral("note"), DossierSay::tr("The note"),
                           longest::kText, false, true);
    if (out.fees)
        for (DueFee& fee : *out.fees) {
            fee.name = fields.text(fee.name, QStringLiteral("fees"), DossierSay::tr("The name of a fee"),
                                   longest::kPaper, true);
            if (fee.amount && (fee.amount->amount < 0 || fee.amount->amount > 1'000'000'000'000))
                fields.refuse(QStringLiteral("fees.range"),
                              DossierSay::tr("The amount of a fee cannot be right."),
                              DossierSay::tr("Correct the amount."), QStringLiteral("fees"));
        }
    checkWhole(out, fields);
    if (!fields.refusals().isEmpty()) return fields.refusals();
    return out;
}

Outcome<Person> acceptedPerson(const Person& person, const QString& who, QDate today) {
    Fields fields;
    Person out = acceptedPerson(person, who, today, fields);
    if (!fields.refusals().isEmpty()) return fields.refusals();
    return out;
}

Refusals missingFor(const Application& application, const Procedure& procedure) {
    Refusals refusals;
    QSet<int> given;
    for (const SubmittedPaper& paper : application.papers) {
        given.insert(paper.index);
        if (paper.index < 0 || paper.index > procedure.papers.size())
            refusals += Refusal{QStringLiteral("papers.unknown"),
                                DossierSay::tr("The procedure has no paper number %1.").arg(paper.index),
                                DossierSay::tr("Use a number of the list, or name the paper."),
                                QStringLiteral("papers")};
    }
    for (const RequiredPaper& paper : procedure.papers)
        if (paper.required && !given.contains(paper.index))
            refusals +=
                Refusal{QStringLiteral("papers.missing"),
                        DossierSay::tr("Missing: %1").arg(shortened(paper.name, 160)),
                        DossierSay::tr("Take the paper in and tick it, or give a supplement request."),
                        QStringLiteral("papers[%1]").arg(paper.index)};
    const auto limit = procedure.limitFor(application.channel);
    if (limit && application.limit && *limit != *application.limit)
        refusals += Refusal{
            QStringLiteral("limit.known"),
            DossierSay::tr("The procedure has a time limit of its own: %1.").arg(limit->toVietnamese()),
            DossierSay::tr("Leave the limit empty."), QStringLiteral("limit")};
    if (!limit && !application.limit)
        refusals += Refusal{QStringLiteral("limit.missing"),
                            DossierSay::tr("The catalogue gives no time limit for this procedure."),
                            DossierSay::tr("Enter the limit and the document that sets it."),
                            QStringLiteral("limit")};
    return refusals;
}

std::optional<Refusal> clockStartObjection(const NonBoundary& nonBoundary, Instant now) {
    constexpr qint64 kMinute = 60'000;
    if (nonBoundary.clockStartAt.ms >= now.ms - now.ms % kMinute) return std::nullopt;
    return Refusal{
        QStringLiteral("nonBoundary.clockStart"),
        DossierSay::tr("The competent agency cannot have received the dossier before this counter did."),
        DossierSay::tr("Enter when it will receive or has received it."),
        QStringLiteral("nonBoundary.clockStartAt")};
}

QStringList warningsFor(const Application& application) {
    QStringList warnings;
    warnAbout(application.submitter, warnings);
    if (application.owner) warnAbout(*application.owner, warnings);
    return warnings;
}

}  // namespace motcua
