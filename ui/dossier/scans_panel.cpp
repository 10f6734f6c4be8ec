// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/scans_panel.h"

#include "core/dossier/dossier.h"
#include "core/dossier/look_closer.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/link_button.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shell/prover.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kScanLine = 28;
constexpr int kScansShown = 2;

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths;
}

}  // namespace

ScansPanel::ScansPanel(Workplace& place, QWidget* parent)
    : Panel(tr("Scanned papers"), parent),
      m_place(place),
      m_table(new TableView(this)),
      m_lines(new QStandardItemModel(0, 2, this)) {
    setFlush(true);
    setAcceptDrops(true);
    auto* add = new LinkButton(tr("Attach…"), QKeySequence(Qt::ALT | Qt::Key_Q));
    add->setObjectName(QStringLiteral("attach"));
    connect(add, &LinkButton::clicked, this, &ScansPanel::chooseFiles);
    setHeadWidget(add);
    m_table->setObjectName(QStringLiteral("scans"));
    m_table->setAccessibleName(tr("Scanned papers"));
    m_table->setModel(m_lines);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(kScanLine);
    m_table->verticalHeader()->setDefaultSectionSize(kScanLine);
    m_table->setColumns({{ColumnFit::Kind::Stretch, 120}, {ColumnFit::Kind::Whole, 80}});
    connect(m_table, &TableView::openRequested, this,
            [this](const QModelIndex& index) { open(index.row()); });
    content()->addWidget(m_table);
}

void ScansPanel::showDossier(const Dossier& dossier) {
    m_dossier = dossier.id;
    m_scans = m_place.desk.attachments.of(dossier.id);
    m_lines->removeRows(0, m_lines->rowCount());
    for (const Attachment& scan : m_scans) {
        auto* size = new QStandardItem(
            tr("%1 · %2 kB")
                .arg(keyOf(scan.file.type).toUpper(), QString::number((scan.file.bytes + 999) / 1000)));
        size->setData(true, QuietRole);
        size->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_lines->appendRow({new QStandardItem(scan.name), size});
    }
    // Takes no more room than it has to say.
    setFlush(true, !m_scans.isEmpty());
    m_table->setVisible(!m_scans.isEmpty());
    m_table->setFixedHeight(
        kScanLine * int(qMin<qsizetype>(qMax<qsizetype>(m_scans.size(), 1), kScansShown)) + 2);
}

void ScansPanel::attach(const QStringList& paths) {
    if (!m_dossier) return;
    QStringList refused;
    int attached = 0;
    for (const QString& path : paths) {
        const auto why = attachOne(path);
        if (why) refused += *why;
        if (!why) ++attached;
    }
    if (!refused.isEmpty())
        Q_EMIT told(State::Overdue, refused.join(u'\n'));
    else if (attached > 0)
        Q_EMIT told(State::Ready, tr("Attached: %1").arg(attached));
    if (attached > 0) Q_EMIT changed();
}

/// Nothing where it was attached, else the sentence.
std::optional<QString> ScansPanel::attachOne(const QString& path) {
    try {
        const auto attached = AttachPaper(m_place.desk).attach(*m_dossier, path, std::nullopt, m_place.actor);
        if (attached) return std::nullopt;
        return refusalsText(attached.refusals());
    } catch (const Fault& fault) {
        qWarning("attaching failed: %s", fault.what());
        return faultText(fault);
    }
}

void ScansPanel::chooseFiles() {
    auto* chooser = new QFileDialog(this, tr("Scanned papers to attach"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilter(
        tr("Scanned papers (%1)").arg(QStringLiteral("*.pdf *.png *.jpg *.jpeg *.tif *.tiff")));
    chooser->setLabelText(QFileDialog::Accept, tr("Attach"));
    chooser->setLabelText(QFileDialog::Reject, tr("Leave"));
    chooser->setLabelText(QFileDialog::LookIn, tr("Folder:"));
    chooser->setLabelText(QFileDialog::FileName, tr("File name:"));
    chooser->setLabelText(QFileDialog::FileType, tr("File type:"));
    connect(chooser, &QFileDialog::filesSelected, this, &ScansPanel::attach);
    chooser->open();
}

void ScansPanel::open(int row) {
    if (row < 0 || row >= m_scans.size()) return;
    const QString path = m_place.desk.attachments.pathOf(m_scans.at(row).file);
    const auto recorded = proven(m_place.prover, [&, dossier = m_scans.at(row).dossier] {
        return LookCloser(m_place.desk).recordScan(dossier, {QStringLiteral("handling"), {}}, m_place.actor);
    });
    if (!recorded) return Q_EMIT told(State::Overdue, refusalsText(recorded.refusals()));
    if (!QFileInfo::exists(path))
        return Q_EMIT told(State::Overdue, tr("The file of this paper is missing. Tell the administrator."));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT told(State::DueSoon, tr("No program of this machine shows files of this type."));
}

void ScansPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ScansPanel::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    attach(localFiles(event->mimeData()));
}

}  // namespace motcua::ui
