// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/filed_papers.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kPaperLine = 28;

QString copies(const SubmittedPaper& paper) {
    QStringList kinds;
    if (paper.originals > 0) kinds << FiledPapers::tr("original · %1").arg(paper.originals);
    if (paper.certified > 0) kinds << FiledPapers::tr("certified copy · %1").arg(paper.certified);
    if (paper.photocopies > 0) kinds << FiledPapers::tr("photocopy · %1").arg(paper.photocopies);
    return kinds.join(QStringLiteral(", "));
}

QString receiverWords(const ResultReceiver& receiver) {
    QStringList words;
    words << (receiver.authorised ? FiledPapers::tr("authorised") : FiledPapers::tr("the applicant"));
    words << (receiver.by == ReturnBy::Counter ? FiledPapers::tr("at the counter")
              : receiver.by == ReturnBy::Post  ? FiledPapers::tr("by post")
                                               : FiledPapers::tr("online"));
    return words.join(QStringLiteral(" · "));
}

}  // namespace

FiledPapers::FiledPapers(QWidget* parent)
    : Panel(tr("Papers and fees"), parent),
      m_table(new TableView(this)),
      m_lines(new QStandardItemModel(0, 2, this)) {
    setFlush(true);
    m_table->setObjectName(QStringLiteral("papers"));
    m_table->setAccessibleName(tr("Papers and fees"));
    m_table->setModel(m_lines);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(kPaperLine);
    m_table->verticalHeader()->setDefaultSectionSize(kPaperLine);
    m_table->setMinimumHeight(kPaperLine * 2);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setColumns({{ColumnFit::Kind::Stretch, 120}, {ColumnFit::Kind::Whole, 80}});
    m_table->setEmptyTexts(tr("No papers were handed in"), {});
    content()->addWidget(m_table);
}

void FiledPapers::showDossier(const Dossier& dossier) {
    m_lines->removeRows(0, m_lines->rowCount());
    int papers = 0;
    if (dossier.receiver) {
        QString who = tr("Received by %1").arg(dossier.receiver->name);
        if (!dossier.receiver->identity.isEmpty()) who += QStringLiteral(" · ") + dossier.receiver->identity;
        addLine(who, receiverWords(*dossier.receiver), true);
    }
    for (const SubmittedPaper& paper : dossier.papers) {
        addLine(paper.name, copies(paper));
        papers += paper.total();
    }
    for (const DueFee& fee : dossier.fees)
        addLine(fee.name, fee.amount ? toShortVietnamese(*fee.amount) : tr("not set yet"));
    if (dossier.fees.size() > 1) addLine(tr("Fees together"), toShortVietnamese(dossier.feeTotal()), true);
    setNote(tr("%1 paper(s), %2 set(s)").arg(QString::number(papers), QString::number(dossier.sets)));
}

void FiledPapers::addLine(const QString& what, const QString& how, bool bold) {
    auto* left = new QStandardItem(what);
    auto* right = new QStandardItem(how);
    left->setData(bold, BoldRole);
    right->setData(!bold, QuietRole);
    right->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_lines->appendRow({left, right});
}

}  // namespace motcua::ui
