// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/share_panel.h"

#include "core/base/money.h"
#include "ui/dashboard/board_words.h"
#include "ui/shared/link_button.h"
#include "ui/shared/plain_label.h"

#include <QGridLayout>

namespace motcua::ui {

SharePanel::SharePanel(QWidget* parent)
    : Panel(tr("Finished on time"), parent),
      m_share(new PlainLabel({}, TextRole::Number, this)),
      m_of(addLink("ended", 12)),
      m_before(addLink("endedBefore", 13)),
      m_change(new PlainLabel({}, TextRole::Strong, this)) {
    setObjectName(QStringLiteral("sharePanel"));
    m_share->setObjectName(QStringLiteral("share"));
    m_change->setObjectName(QStringLiteral("change"));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    m_early = addLine(grid, 0, "early", tr("Early"), Figure::EndedEarly);
    m_onTime = addLine(grid, 1, "onTime", tr("On time"), Figure::EndedOnTime);
    m_late = addLine(grid, 2, "late", tr("Late"), Figure::EndedLate);
    grid->addWidget(separator(this), 3, 0, 1, 2);
    grid->addWidget(new PlainLabel(tr("Period before"), TextRole::Secondary, this), 4, 0);
    grid->addWidget(m_before, 4, 1, Qt::AlignRight);
    grid->addWidget(new PlainLabel(tr("Change"), TextRole::Secondary, this), 5, 0);
    grid->addWidget(m_change, 5, 1, Qt::AlignRight);
    content()->setSpacing(0);
    content()->addWidget(m_share);
    content()->addWidget(m_of, 0, Qt::AlignLeft);
    content()->addLayout(grid);
    content()->addStretch();
    setTabOrder(m_of, m_early);
    setTabOrder(m_early, m_onTime);
    setTabOrder(m_onTime, m_late);
    setTabOrder(m_late, m_before);
    connect(m_of, &LinkButton::clicked, this, [this] { chooseEnded(m_board.ended); });
    connect(m_before, &LinkButton::clicked, this, [this] { chooseEnded(m_board.endedBefore); });
}

LinkButton* SharePanel::addLink(const char* name, int pixelSize) {
    auto* link = new LinkButton(QStringLiteral("0"), {}, this);
    link->setObjectName(QLatin1String(name));
    link->setPixelSize(pixelSize);
    return link;
}

void SharePanel::chooseEnded(const EndedFlow& flow) {
    Q_EMIT numberChosen(figureTitle(Figure::Ended) + QStringLiteral(" · ") + periodText(flow.period),
                        flow.ended().behind);
}

LinkButton* SharePanel::addLine(QGridLayout* grid, int row, const char* name, const QString& label,
                                Figure figure) {
    LinkButton* link = addLink(name, 13);
    grid->addWidget(new PlainLabel(label, TextRole::Secondary, this), row, 0);
    grid->addWidget(link, row, 1, Qt::AlignRight);
    connect(link, &LinkButton::clicked, this, [this, figure] {
        const EndedFlow& ended = m_board.ended;
        const BoardNumber& number = figure == Figure::EndedEarly    ? ended.early
                                    : figure == Figure::EndedOnTime ? ended.onTime
                                                                    : ended.late;
        Q_EMIT numberChosen(figureTitle(figure), number.behind);
    });
    return link;
}

void SharePanel::showNumber(LinkButton* link, const BoardNumber& number, const QString& label) {
    link->setText(groupedDigits(number.count));
    link->setAccessibleName(label + QLatin1Char(' ') + groupedDigits(number.count));
    link->updateGeometry();
}

void SharePanel::show(const Board& board) {
    m_board = board;
    const auto share = board.ended.onTimeShare();
    const auto shareBefore = board.endedBefore.onTimeShare();
    m_share->setText(shareText(share));
    m_of->setText(tr("of %1 finished dossier(s)").arg(groupedDigits(board.ended.all())));
    m_of->setAccessibleName(m_of->text());
    m_of->updateGeometry();
    showNumber(m_early, board.ended.early, tr("Early"));
    showNumber(m_onTime, board.ended.onTime, tr("On time"));
    showNumber(m_late, board.ended.late, tr("Late"));
    m_before->setText(shareText(shareBefore));
    const QString whole = tr("of %1 finished dossier(s)").arg(groupedDigits(board.endedBefore.all()));
    m_before->setAccessibleName(tr("Period before") + QLatin1Char(' ') + m_before->text());
    m_before->setToolTip(periodText(board.endedBefore.period) + QStringLiteral(" · ") + whole);
    m_before->updateGeometry();
    m_change->setText(share && shareBefore ? tr("%1 points").arg(pointsText((*share - *shareBefore) * 100))
                                           : QStringLiteral("–"));
}

}  // namespace motcua::ui
