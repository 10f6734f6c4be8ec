// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_document.h"

#include <utility>

namespace motcua {

namespace {

QString plain(const FormLine& line) {
    QString out;
    for (const FormRun& run : line) out += run.text;
    return out;
}

/// Faces as people mark them in plain text: *bold*, _italic_.
QString marked(const FormLine& line) {
    QString out;
    for (const FormRun& run : line) {
        const QString sign = run.bold ? QStringLiteral("*") : run.italic ? QStringLiteral("_") : QString();
        out += sign + run.text + sign;
    }
    return out;
}

/// One after another, as `std::visit` asks for it.
class TextWriter {
public:
    void line(const QString& text) {
        if (!text.isEmpty()) m_out += text + QLatin1Char('\n');
    }
    void gap() { m_out += QLatin1Char('\n'); }

    void operator()(const FormParagraph& paragraph) { line(marked(paragraph.runs)); }
    void operator()(const FormPair& pair) {
        line(marked(pair.left) + QStringLiteral("    ") + marked(pair.right));
    }
    void operator()(const FormNumberedList& list) {
        for (qsizetype i = 0; i < list.items.size(); ++i)
            line(QStringLiteral("%1. ").arg(list.first + i) + list.items.at(i));
    }
    void operator()(const FormTable& table) {
        QStringList head;
        for (const FormColumn& column : table.columns)
            head +=
                column.group.isEmpty() ? column.header : column.group + QStringLiteral(": ") + column.header;
        row(head);
        for (const QStringList& cells : table.rows) row(cells);
    }
    void operator()(const FormSignatures& signatures) {
        for (const QString& recipient : signatures.recipients) line(QStringLiteral("[→ %1]").arg(recipient));
        for (const FormSignatures::Signer& signer : signatures.signers)
            if (!signer.role.isEmpty())
                line(QStringLiteral("[*%1* _%2_ %3]").arg(oneLine(signer.role), signer.hint, signer.name));
    }

    [[nodiscard]] const QString& text() const { return m_out; }

private:
    static QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QStringLiteral(" / ")); }
    void row(const QStringList& cells) {
        QString out = QStringLiteral("|");
        for (const QString& cell : cells) out += QLatin1Char(' ') + oneLine(cell) + QStringLiteral(" |");
        line(out);
    }

    QString m_out;
};

struct TextCollector {
    QStringList& out;

    void operator()(const FormParagraph& paragraph) { out += plain(paragraph.runs); }
    void operator()(const FormPair& pair) { out << plain(pair.left) << plain(pair.right); }
    void operator()(const FormNumberedList& list) { out += list.items; }
    void operator()(const FormTable& table) {
        for (const FormColumn& column : table.columns) out << column.group << column.header;
        for (const QStringList& cells : table.rows) out += cells;
    }
    void operator()(const FormSignatures& signatures) {
        out += signatures.recipients;
        for (const FormSignatures::Signer& signer : signatures.signers)
            out << signer.role << signer.hint << signer.name;
    }
};

}  // namespace

const QString& nationName() {
    static const QString text = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    return text;
}

const QString& nationMotto() {
    static const QString text = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    return text;
}

const QString& practiceMark() {
    static const QString text = QStringLiteral("THỰC HÀNH");
    return text;
}

QString toText(const FormDocument& document) {
    TextWriter out;
    out.line((document.page.paper == PaperSize::A5 ? QStringLiteral("A5") : QStringLiteral("A4")) +
             (document.page.landscape ? QStringLiteral(" ngang") : QString()));
    out.line(document.formNumber);
    for (const QString& line : document.heading.superior) out.line(line);
    for (const QString& line : document.heading.unit) out.line(QLatin1Char('*') + line + QLatin1Char('*'));
    out.line(document.heading.number);
    out.line(nationName());
    out.line(nationMotto());
    out.line(document.heading.placeAndDate);
    out.gap();
    for (const QString& line : document.title) out.line(line);
    out.line(marked(document.subtitle));
    if (document.practice) out.line(practiceMark());
    for (const QString& mark : document.marks) out.line(mark);
    if (!document.qr.isEmpty()) out.line(QStringLiteral("[QR %1]").arg(document.qr));
    if (!document.qrPlaceholder.isEmpty()) out.line(QStringLiteral("[%1]").arg(document.qrPlaceholder));
    out.gap();
    for (const FormBlock& block : document.body) std::visit(out, block);
    out.gap();
    out.line(marked(document.footer.left));
    out.line(marked(document.footer.right));
    out.line(document.footer.note);
    if (document.footer.numbered) out.line(QStringLiteral("[Trang …]"));
    return out.text();
}

QStringList textsOf(const FormDocument& document) {
    QStringList out{document.formNumber,    document.heading.number,      document.heading.placeAndDate,
                    document.qrPlaceholder, plain(document.subtitle),     plain(document.footer.left),
                    document.footer.note,   plain(document.footer.right), document.runningHead};
    out << document.heading.superior << document.heading.unit << document.title << document.marks;
    for (const FormBlock& block : document.body) std::visit(TextCollector{out}, block);
    return out;
}

}  // namespace motcua
