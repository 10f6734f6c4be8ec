// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/workbook_reader.h"

#include "tests/support/catch2.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace motcua::test {

namespace {

const QString kScript = QStringLiteral(R"python(
import json, re, sys, zipfile
import xml.etree.ElementTree as et
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
styles = et.fromstring(book.read('xl/styles.xml'))
codes = {f.get('numFmtId'): f.get('formatCode') for f in styles.iter(n + 'numFmt')}
codes['49'] = '@'
fonts = [f.find(n + 'b') is not None for f in styles.find(n + 'fonts')]
looks = [(codes.get(x.get('numFmtId'), ''), fonts[int(x.get('fontId'))]) for x in styles.find(n + 'cellXfs')]
sheet = et.fromstring(book.read('xl/worksheets/sheet1.xml'))
undo = lambda text: re.sub('_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m.group(1), 16)), text)
cells = {}
for c in sheet.iter(n + 'c'):
    kind, value = c.get('t', ''), ''
    if c.find(n + 'f') is not None: kind = 'formula'
    elif kind == 'inlineStr': value = undo(''.join(t.text or '' for t in c.iter(n + 't')))
    elif c.find(n + 'v') is not None: kind, value = kind or 'n', c.find(n + 'v').text
    code, bold = looks[int(c.get('s', 0))]
    cells[c.get('r')] = [kind, value, code, bold]
pane = next(sheet.iter(n + 'pane'), None)
filter = next(sheet.iter(n + 'autoFilter'), None)
print(json.dumps({
    'cells': cells,
    'merged': [m.get('ref') for m in sheet.iter(n + 'mergeCell')],
    'widths': [str(round(float(c.get('width')))) for c in sheet.iter(n + 'col')],
    'heights': {r.get('r'): float(r.get('ht', 15)) for r in sheet.iter(n + 'row')},
    'frozen': pane.get('topLeftCell') if pane is not None else '',
    'filter': filter.get('ref') if filter is not None else '',
    'formulas': len(list(sheet.iter(n + 'f'))),
    'links': len(list(sheet.iter(n + 'hyperlink')))}))
)python");

QStringList strings(const QJsonValue& array) {
    QStringList out;
    for (const QJsonValue& value : array.toArray()) out += value.toString();
    return out;
}

}  // namespace

WorkbookReader::WorkbookReader(const QString& path) {
    QProcess process;
    process.start(QStringLiteral("python3"), {QStringLiteral("-c"), kScript, path});
    REQUIRE(process.waitForFinished(60'000));
    CAPTURE(process.readAllStandardError());
    REQUIRE(process.exitCode() == 0);
    const QJsonObject read = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const QJsonObject cells = read.value(QStringLiteral("cells")).toObject();
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const QJsonArray cell = it->toArray();
        m_cells.insert(it.key(), {cell.at(0).toString(), cell.at(1).toString(), cell.at(2).toString(),
                                  cell.at(3).toBool()});
    }
    m_merged = strings(read.value(QStringLiteral("merged")));
    m_widths = strings(read.value(QStringLiteral("widths")));
    const QJsonObject heights = read.value(QStringLiteral("heights")).toObject();
    for (auto it = heights.begin(); it != heights.end(); ++it)
        m_heights.insert(it.key().toInt(), it->toDouble());
    m_frozen = read.value(QStringLiteral("frozen")).toString();
    m_filter = read.value(QStringLiteral("filter")).toString();
    m_formulas = read.value(QStringLiteral("formulas")).toInt();
    m_links = read.value(QStringLiteral("links")).toInt();
}

}  // namespace motcua::test
