// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printer_dialog.h"

#include "core/base/error.h"
#include "ui/print/printer_list.h"
#include "ui/print/ruler_page.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/pdf_output.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr int kLabel = 116;
constexpr int kPrinterWidth = 560;

LineField* offsetField(const QString& name, double value) {
    auto* field = new LineField;
    field->setObjectName(name);
    field->setNote(QStringLiteral("mm"));
    field->setFixedWidth(128);
    field->setMaxLength(8);
    field->setText(print::millimetres(value));
    return field;
}

}  // namespace

PrinterDialog::PrinterDialog(Settings& settings, QWidget* parent, PrintPrograms programs)
    : DialogFrame(tr("Printer of this machine"), parent),
      m_settings(settings),
      m_programs(std::move(programs)),
      m_list(new print::PrinterList(this, m_programs.list)),
      m_printer(new QComboBox),
      m_printerRow(nullptr),
      m_folder(new LineField),
      m_offsetX(offsetField(QStringLiteral("offsetX"), printerChoice(settings).offset.xMm)),
      m_offsetY(offsetField(QStringLiteral("offsetY"), printerChoice(settings).offset.yMm)),
      m_notice(new Notice),
      m_test(new ShortcutButton(tr("Print test page"), QKeySequence(Qt::CTRL | Qt::Key_T))),
      m_keep(new ShortcutButton(tr("Keep"), {}, ShortcutButton::Kind::Primary)) {
    setObjectName(QStringLiteral("printerDialog"));
    build();
    addButtons();
    const PrinterChoice kept = printerChoice(m_settings);
    showPrinters(kept, std::nullopt);
    m_folder->setText(QDir::toNativeSeparators(kept.folder));
    connect(m_list, &print::PrinterList::listed, this, [this](const QStringList& names) {
        m_printerRow->setMessage(names.isEmpty()
                                     ? tr("The print system has no printer yet. Slips can be kept as PDF.")
                                     : QString());
        showPrinters({isToFile(), m_printer->currentData().toString(), {}, {}}, names);
    });
    connect(m_list, &print::PrinterList::failed, this, [this](const QString& sentence) {
        m_printerRow->setMessage(sentence);
        fit();
    });
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrinterDialog::judge);
    for (LineField* field : {m_folder, m_offsetX, m_offsetY})
        connect(field, &LineField::textChanged, this, &PrinterDialog::judge);
    judge();
    m_printer->setFocus();
    m_printerRow->setMessage(tr("Asking the print system…"));
    m_list->ask();
}

void PrinterDialog::build() {
    m_printer->setObjectName(QStringLiteral("printer"));
    m_printerRow = new FieldRow(tr("Printer"), m_printer);
    m_printerRow->setLabelWidth(kLabel);
    m_printerRow->setMinimumWidth(kPrinterWidth);
    content()->addWidget(m_printerRow);

    auto* folder = new QWidget;
    auto* line = new QHBoxLayout(folder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder for PDF"));
    m_folder->setPlaceholderText(QDir::toNativeSeparators(pdfFolder({})));
    auto* browse = new ShortcutButton(tr("Choose…"));
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAutoDefault(false);
    connect(browse, &ShortcutButton::clicked, this, &PrinterDialog::chooseFolder);
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    auto* folderRow = new FieldRow(tr("Folder for PDF"), folder);
    folderRow->setLabelWidth(kLabel);
    folder->setFocusProxy(m_folder);
    connect(m_folder, &LineField::markChanged, folderRow,
            [this, folderRow] { folderRow->setMessage(m_folder->markSentence()); });
    content()->addWidget(folderRow);
    addOffsets();
    m_notice->setObjectName(QStringLiteral("printerNotice"));
    m_notice->hide();
    content()->addWidget(m_notice);
}

void PrinterDialog::addOffsets() {
    auto* offsets = new QWidget;
    auto* line = new QHBoxLayout(offsets);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto add = [line](const QString& label, LineField* field) {
        auto* words = new PlainLabel(label, TextRole::Secondary);
        words->setBuddy(field);
        field->setAccessibleName(label);
        line->addWidget(words);
        line->addWidget(field);
    };
    add(tr("To the right"), m_offsetX);
    line->addSpacing(16);
    add(tr("Downwards"), m_offsetY);
    line->addStretch();
    offsets->setFocusProxy(m_offsetX);
    auto* row = new FieldRow(tr("Offset"), offsets);
    row->setLabelWidth(kLabel);
    for (LineField* field : {m_offsetX, m_offsetY})
        connect(field, &LineField::markChanged, row, [this, row] {
            const bool wrong = m_offsetX->mark() == Mark::Wrong || m_offsetY->mark() == Mark::Wrong;
            row->setMessage(wrong ? tr("Enter a number from -20 to 20, as in 1,5 or -0,5.") : QString());
        });
    content()->addWidget(row);
    auto* hint = new PlainLabel(
        tr("Print the test page, measure from the edges of the sheet and enter what is missing to 20 mm; a "
           "minus moves to the left or upwards."),
        TextRole::Small);
    hint->setWordWrap(true);
    hint->setContentsMargins(kLabel, 0, 0, 0);
    content()->addWidget(hint);
}

void PrinterDialog::addButtons() {
    m_test->setObjectName(QStringLiteral("testPage"));
    m_test->setAutoDefault(false);
    connect(m_test, &ShortcutButton::clicked, this, &PrinterDialog::printTestPage);
    auto* cancel = new ShortcutButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &ShortcutButton::clicked, this, &PrinterDialog::reject);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setDefault(true);
    connect(m_keep, &ShortcutButton::clicked, this, &PrinterDialog::keep);
    for (ShortcutButton* button : {m_test, cancel, m_keep}) addButton(button);
    setFooterNote(tr("Holds for this machine only"));
}

/// `known` is what the print system answered, nothing while it has not. A printer that was chosen stays in
/// the list even where it is switched off now.
void PrinterDialog::showPrinters(const PrinterChoice& choice, const std::optional<QStringList>& known) {
    {
        const QSignalBlocker quiet(m_printer);
        m_printer->clear();
        m_printer->addItem(tr("Default of the system"), QString());
        const QStringList names = known.value_or(QStringList());
        for (const QString& name : names) m_printer->addItem(name, name);
        if (!choice.printer.isEmpty() && !names.contains(choice.printer))
            m_printer->addItem(known ? tr("%1 (not found)").arg(choice.printer) : choice.printer,
                               choice.printer);
        m_printer->addItem(tr("Keep as PDF files"));
        m_printer->setCurrentIndex(choice.toFile ? m_printer->count() - 1
                                                 : m_printer->findData(choice.printer));
    }
    judge();
}

void PrinterDialog::judge() {
    for (LineField* field : {m_offsetX, m_offsetY}) {
        if (offsetFrom(field->text()))
            field->clearMark();
        else
            field->setMark(Mark::Wrong, {}, tr("Enter a number from -20 to 20, as in 1,5 or -0,5."));
    }
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty() || QDir::isAbsolutePath(QDir::fromNativeSeparators(folder)))
        m_folder->clearMark();
    else
        m_folder->setMark(Mark::Wrong, {}, tr("Enter the whole path of the folder, or leave it empty."));
    const QString flaw = choice() ? QString() : tr("Correct the marked fields first.");
    m_keep->setReason(flaw);
    m_test->setReason(m_testing ? tr("The test page is being printed.") : flaw);
    fit();
}

/// Lines that appear below a field make the dialog higher instead of squeezing the fields.
void PrinterDialog::fit() {
    if (!isVisible()) return;
    QLayout* column = layout();
    column->activate();
    const int words = column->totalHeightForWidth(width());
    const int needed = std::max(words, column->totalMinimumSize().height());
    if (needed > height()) resize(width(), needed);
}

void PrinterDialog::keep() {
    const auto wanted = choice();
    if (!wanted) return;
    keepPrinterChoice(*wanted, m_settings);
    accept();
}

void PrinterDialog::chooseFolder() {
    auto* chooser = new QFileDialog(this, tr("Folder for PDF"), pdfFolder({true, {}, m_folder->text(), {}}));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setObjectName(QStringLiteral("folderChooser"));
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setOption(QFileDialog::DontUseNativeDialog);  // those of systems speak their own language
    chooser->setLabelText(QFileDialog::LookIn, tr("Look in"));
    chooser->setLabelText(QFileDialog::FileName, tr("Folder"));
    chooser->setLabelText(QFileDialog::FileType, tr("Kind"));
    chooser->setLabelText(QFileDialog::Accept, tr("Choose"));
    chooser->setLabelText(QFileDialog::Reject, tr("Cancel"));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    chooser->open();
}

void PrinterDialog::printTestPage() {
    const auto wanted = choice();
    if (!wanted || m_testing) return;
    try {
        const auto pdf = print::rulerPdf(PaperSize::A5, wanted->offset);
        if (!pdf) return tell(State::Overdue, refusalsText(pdf.refusals()));
        m_testing = true;
        judge();
        auto* output = new PdfOutput(*wanted, m_programs, this);
        const auto end = [this, output](State state) {
            return [this, output, state](const QString& sentence) {
                output->deleteLater();
                m_testing = false;
                judge();
                tell(state, sentence);
            };
        };
        connect(output, &PdfOutput::done, this, end(State::Ready));
        connect(output, &PdfOutput::failed, this, end(State::Overdue));
        output->send(*pdf, QStringLiteral("trang-thu"), {PaperSize::A5, false});
    } catch (const Fault& fault) {
        tell(State::Overdue, faultText(fault));
    }
}

void PrinterDialog::tell(State state, const QString& sentence) {
    m_notice->setState(state);
    m_notice->setText(sentence);
    m_notice->show();
    fit();
}

std::optional<PrinterChoice> PrinterDialog::choice() const {
    const auto x = offsetFrom(m_offsetX->text());
    const auto y = offsetFrom(m_offsetY->text());
    if (!x || !y || m_folder->mark() == Mark::Wrong) return std::nullopt;
    return PrinterChoice{isToFile(), m_printer->currentData().toString(),
                         QDir::fromNativeSeparators(m_folder->text().trimmed()), print::PrintOffset{*x, *y}};
}

bool PrinterDialog::isToFile() const {
    return m_printer->currentIndex() == m_printer->count() - 1;
}

}  // namespace motcua::ui
