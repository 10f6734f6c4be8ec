// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure_entry.h"

#include "core/calendar/limit_text.h"
#include "core/catalogue/catalogue_say.h"
#include "core/catalogue/entry_fields.h"
#include "core/catalogue/fee_text.h"
#include "core/catalogue/procedure_code.h"

#include <QRegularExpression>
#include <algorithm>

namespace motcua {

namespace {

constexpr EntryFields::Bounds kName{2000, false, true};
constexpr EntryFields::Bounds kShort{300, false, false};
constexpr EntryFields::Bounds kLine{2000, false, false};
constexpr EntryFields::Bounds kText{4000, true, false};
constexpr EntryFields::Bounds kPaperName{4000, true, true};
constexpr qsizetype kMostWays = 50;
constexpr qsizetype kMostPapers = 500;
constexpr qsizetype kMostRows = 200;

QString repair() {
    return CatalogueSay::tr("Correct the entry in the file and import it again.");
}

/// Reads the parts of one entry into one procedure.
class EntryReader {
public:
    explicit EntryReader(const QJsonObject& entry) : m_entry(entry) {}

    Outcome<Procedure> read() {
        m_procedure.code = code();
        m_procedure.name = m_fields.text(at("name"), QStringLiteral("name"), kName);
        m_procedure.sector = m_fields.text(at("field"), QStringLiteral("field"), kShort);
        m_procedure.levels = m_fields.texts(at("levels"), QStringLiteral("levels"), kMostRows, kShort);
        m_procedure.agency = m_fields.text(at("agency"), QStringLiteral("agency"), kText);
        m_procedure.region = m_fields.text(at("region"), QStringLiteral("region"), kShort);
        readWays();
        readPapers();
        readResults();
        m_procedure.legalBasis =
            m_fields.texts(at("legal_basis"), QStringLiteral("legal_basis"), kMostRows, kLine);
        m_procedure.decision = m_fields.text(at("decision"), QStringLiteral("decision"), kShort);
        m_procedure.audience = m_fields.texts(at("audience"), QStringLiteral("audience"), kMostRows, kShort);
        if (!m_fields.refusals().isEmpty()) return m_fields.refusals();
        return m_procedure;
    }

private:
    [[nodiscard]] QJsonValue at(const char* key) const { return m_entry.value(QLatin1String(key)); }

    void refuse(const char* key, const QString& message, const QString& field) {
        m_fields.refuse({QString::fromLatin1(key), message, repair(), field});
    }

    /// The national code; an entry without one goes by its id in the file.
    QString code() {
        const QString field = QStringLiteral("code");
        const QString text = m_fields.text(at("code"), field, kShort);
        if (!text.isEmpty()) {
            if (const auto code = procedureCodeFromText(text)) return *code;
            refuse("catalogue.code",
                   CatalogueSay::tr(
                       "The procedure code does not have the form 1.001193 or 1.001193.000.00.00.H47."),
                   field);
            return {};
        }
        static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]{0,31}\\z"));
        const QString id = m_fields.text(at("id"), QStringLiteral("id"), kShort);
        if (form.match(id).hasMatch()) return id;
        refuse("catalogue.key", CatalogueSay::tr("The entry has neither a procedure code nor a usable id."),
               field);
        return {};
    }

    void attend(const QString& field, const QString& reason, const QString& raw) {
        m_procedure.attention.append({field, reason, raw});
    }

    void readWays() {
        const QJsonArray ways = m_fields.array(at("ways"), QStringLiteral("ways"), kMostWays);
        for (qsizetype i = 0; i < ways.size(); ++i) readWay(ways.at(i), fieldAt(QStringLiteral("ways"), i));
        if (ways.isEmpty()) attend(QStringLiteral("ways"), QStringLiteral("limit.missing"), {});
        for (const Channel channel : m_procedure.channels()) {
            const auto unread = [channel](const FilingWay& way) {
                return way.channels.contains(channel) && !way.limit;
            };
            const bool allRead = std::none_of(m_procedure.ways.begin(), m_procedure.ways.end(), unread);
            if (!allRead || m_procedure.limitFor(channel)) continue;
            attend(QStringLiteral("ways"), QStringLiteral("limit.differs"), keyOf(channel));
        }
    }

    void readWay(const QJsonValue& value, const QString& field) {
        const QJsonObject object = m_fields.object(value, field);
        FilingWay way;
        way.channels = channels(object.value(QLatin1String("channels")), field + QStringLiteral(".channels"));
        const QJsonObject time =
            m_fields.object(object.value(QLatin1String("time")), field + QStringLiteral(".time"));
        way.limitRaw =
            m_fields.text(time.value(QLatin1String("raw")), field + QStringLiteral(".time.raw"), kText);
        way.limit = limitFromText(way.limitRaw);
        if (!way.limit) attend(field + QStringLiteral(".limit"), limitDoubt(way.limitRaw), way.limitRaw);
        way.note = m_fields.text(object.value(QLatin1String("note")), field + QStringLiteral(".note"), kText);
        const QString feesField = field + QStringLiteral(".fees");
        const QJsonArray fees = m_fields.array(object.value(QLatin1String("fees")), feesField, kMostRows);
        for (qsizetype i = 0; i < fees.size(); ++i) way.fees += feesOf(fees.at(i), fieldAt(feesField, i));
        m_procedure.ways.append(way);
    }

    QList<Channel> channels(const QJsonValue& value, const QString& field) {
        QList<Channel> channels;
        for (const QString& key : m_fields.texts(value, field, kMostRows, kShort)) {
            const std::optional<Channel> channel = channelFromKey(key);
            if (!channel)
                refuse("catalogue.channel",
                       CatalogueSay::tr("The file names a way of filing that is not known."), field);
            else if (!channels.contains(*channel))
                channels.append(*channel);
        }
        if (channels.isEmpty())
            refuse("catalogue.channel", CatalogueSay::tr("A way of filing names no channel."), field);
        std::sort(channels.begin(), channels.end());
        return channels;
    }

    QList<FeeItem> feesOf(const QJsonValue& value, const QString& field) {
        const QJsonObject object = m_fields.object(value, field);
        const QString raw =
            m_fields.text(object.value(QLatin1String("raw")), field + QStringLiteral(".raw"), kText);
        const QString beside =
            m_fields.text(object.value(QLatin1String("text")), field + QStringLiteral(".text"), kText);
        QList<FeeItem> fees = feesFromText(raw, beside);
        QStringList doubts;
        for (const FeeItem& fee : fees)
            if (!fee.doubt.isEmpty() && !doubts.contains(fee.doubt)) doubts.append(fee.doubt);
        const QString words = beside.isEmpty() ? raw : raw + QStringLiteral(" | ") + beside;
        for (const QString& doubt : doubts) attend(field, doubt, words);
        return fees;
    }

    void readPapers() {
        const QJsonArray rows = m_fields.array(at("papers"), QStringLiteral("papers"), kMostPapers);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString field = fieldAt(QStringLiteral("papers"), i);
            m_procedure.papers.append(paper(m_fields.object(rows.at(i), field), field + QLatin1Char('.')));
        }
        sortByNumber(m_procedure.papers);
        for (qsizetype i = 0; i < m_procedure.papers.size(); ++i) m_procedure.papers[i].index = int(i) + 1;
    }

    RequiredPaper paper(const QJsonObject& row, const QString& prefix) {
        const auto text = [&](const char* key, const EntryFields::Bounds& bounds) {
            return m_fields.text(row.value(QLatin1String(key)), prefix + QLatin1String(key), bounds);
        };
        RequiredPaper paper;
        paper.name = text("name", kPaperName);
        paper.templateName = text("template", kShort);
        paper.group = text("group", kLine);
        paper.noteRow =
            m_fields.flag(row.value(QLatin1String("note_row")), prefix + QStringLiteral("note_row"));
        const auto originals =
            m_fields.count(row.value(QLatin1String("originals")), prefix + QStringLiteral("originals"));
        const auto copies =
            m_fields.count(row.value(QLatin1String("copies")), prefix + QStringLiteral("copies"));
        paper.originals = originals.value_or(0);
        paper.copies = copies.value_or(0);
        paper.required = isRequired(paper, originals || copies);
        return paper;
    }

    /// Crawled lists are out of order; where every paper carries its number, the number decides.
    static void sortByNumber(QList<RequiredPaper>& papers) {
        static const QRegularExpression form(QStringLiteral("^\\(?([0-9]{1,3})[.)]"));
        const auto number = [](const RequiredPaper& paper) {
            const QRegularExpressionMatch match = form.match(paper.name);
            return match.hasMatch() ? match.captured(1).toInt() : -1;
        };
        if (std::any_of(papers.begin(), papers.end(), [&](const RequiredPaper& p) { return number(p) < 0; }))
            return;
        std::stable_sort(papers.begin(), papers.end(), [&](const RequiredPaper& a, const RequiredPaper& b) {
            return number(a) < number(b);
        });
    }

    void readResults() {
        const QJsonArray rows = m_fields.array(at("results"), QStringLiteral("results"), kMostRows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString field = fieldAt(QStringLiteral("results"), i);
            const QJsonObject row = m_fields.object(rows.at(i), field);
            m_procedure.results.append(
                {m_fields.text(row.value(QLatin1String("name")), field + QStringLiteral(".name"), kText),
                 m_fields.text(row.value(QLatin1String("code")), field + QStringLiteral(".code"), kShort)});
        }
    }

    const QJsonObject& m_entry;
    EntryFields m_fields;
    Procedure m_procedure;
};

}  // namespace

Outcome<Procedure> procedureFromEntry(const QJsonObject& entry) {
    return EntryReader(entry).read();
}

}  // namespace motcua
