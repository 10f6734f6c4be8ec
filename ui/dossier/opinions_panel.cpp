// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/opinions_panel.h"

#include "core/dossier/opinion_rights.h"
#include "ui/dossier/dossier_file.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kOpinionLine = 28;
constexpr int kOpinionsShown = 5;

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

}  // namespace

OpinionsPanel::OpinionsPanel(QWidget* parent)
    : Panel({}, parent), m_table(new TableView(this)), m_lines(new QStandardItemModel(0, 2, this)) {
    setObjectName(QStringLiteral("opinionsPanel"));
    setFlush(true);
    m_table->setObjectName(QStringLiteral("opinions"));
    m_table->setModel(m_lines);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(kOpinionLine);
    m_table->verticalHeader()->setDefaultSectionSize(kOpinionLine);
    m_table->setColumns({{ColumnFit::Kind::Stretch, 120}, {ColumnFit::Kind::Whole, 120}});
    content()->addWidget(m_table);
}

void OpinionsPanel::showFile(const DossierFile& file, const Directory& directory) {
    m_lines->removeRows(0, m_lines->rowCount());
    setNote({});
    addConsults(file, directory);
    const bool opinions = m_lines->rowCount() > 0;
    addObligations(file);
    setTitle(opinions ? tr("Opinions") : tr("Financial obligation"));
    m_table->setAccessibleName(opinions ? tr("Opinions") : tr("Financial obligation"));
    m_table->setFixedHeight(kOpinionLine * qBound(1, m_lines->rowCount(), kOpinionsShown) + 2);
    setVisible(m_lines->rowCount() > 0);
}

void OpinionsPanel::addLine(const QString& what, const QString& how, bool quiet) {
    auto* left = new QStandardItem(oneLine(what));
    auto* right = new QStandardItem(oneLine(how));
    left->setToolTip(toolTipText(what));
    left->setData(quiet, QuietRole);
    right->setData(quiet, QuietRole);
    right->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_lines->appendRow({left, right});
}

void OpinionsPanel::addConsults(const DossierFile& file, const Directory& directory) {
    for (auto consult = file.consults.rbegin(); consult != file.consults.rend(); ++consult) {
        if (consult->state == ConsultState::Undone) continue;
        const ConsultStanding standing = standingOf(*consult, file.readAt);
        QString count =
            tr("%1/%2 opinions").arg(QString::number(standing.given), QString::number(standing.asked));
        if (consult->state == ConsultState::Cancelled) count += QStringLiteral(" · ") + tr("recalled");
        if (standing.missing > 0) count += QStringLiteral(" · ") + tr("%1 missing").arg(standing.missing);
        if (m_lines->rowCount() == 0) setNote(count);
        addLine(consult->question, count, true);
        for (const Consulted& item : consult->asked) {
            const QString name = nameOf(item, directory);
            QString how = item.opinion ? labelOf(*item.opinion)
                          : item.isSilent(file.readAt)
                              ? tr("No answer by %1").arg(toShortVietnamese(item.due))
                              : tr("Asked until %1").arg(toShortVietnamese(item.due));
            if (item.late) how += QStringLiteral(" · ") + tr("late");
            addLine(item.text.isEmpty() ? name : name + QStringLiteral(": ") + item.text, how, false);
        }
    }
}

void OpinionsPanel::addObligations(const DossierFile& file) {
    for (auto one = file.obligations.rbegin(); one != file.obligations.rend(); ++one) {
        if (one->state == ObligationState::Undone) continue;
        QString what = tr("Notice %1").arg(one->noticeNo);
        if (one->amount) what += QStringLiteral(" · ") + toShortVietnamese(*one->amount);
        QString how = tr("Until %1").arg(one->payBy.toString(QStringLiteral("dd/MM/yyyy")));
        if (one->state == ObligationState::Paid) how = tr("Paid, receipt %1").arg(one->receiptNo);
        if (one->state == ObligationState::Ended) how = tr("Not paid");
        addLine(what, how, one->state != ObligationState::Open);
    }
}

}  // namespace motcua::ui
