// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/dossier_card.h"

#include "core/dossier/look_closer.h"
#include "ui/returns/ready_model.h"
#include "ui/search/standing.h"
#include "ui/shared/link_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/state_tag.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kCardLabels = 96;

QList<Span> personSpans(const Person& person) {
    QString rest;
    if (!person.number().isEmpty()) rest += QStringLiteral(" · ") + masked(person).number();
    if (!person.phone.isEmpty()) rest += QStringLiteral(" · ") + masked(person).phone;
    return {{.text = person.name, .bold = true}, {.text = rest}};
}

DossierRow rowOf(const Dossier& dossier) {
    DossierRow row;
    row.status = dossier.status;
    row.due = dossier.due;
    row.paused = !dossier.due && !isEnded(dossier.status);
    row.unit = dossier.competentUnit;
    return row;
}

QString feesText(const Dossier& dossier) {
    if (dossier.fees.isEmpty()) return DossierCard::tr("None");
    QStringList open;
    for (const DueFee& fee : dossier.fees)
        if (!fee.amount) open += fee.name;
    const QString total = toShortVietnamese(dossier.feeTotal());
    return open.isEmpty() ? total : DossierCard::tr("%1; still to be set: %2").arg(total, open.join(u", "));
}

}  // namespace

DossierCard::DossierCard(QWidget* parent)
    : Panel({}, parent),
      m_code(new PlainLabel(QString(), TextRole::Title, this)),
      m_tag(new StateTag(this)),
      m_grid(new QGridLayout) {
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_code);
    head->addStretch();
    head->addWidget(m_tag);
    content()->addLayout(head);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, kCardLabels);
    m_grid->setColumnStretch(1, 1);
    addRow(Row::Procedure, tr("Procedure"));
    addRow(Row::Submitter, tr("Submitter"));
    addRow(Row::Owner, tr("Owner"));
    addRow(Row::Promised, tr("Promised"));
    addRow(Row::Ready, tr("Result ready"));
    addRow(Row::Papers, tr("Papers"));
    addRow(Row::Fees, tr("Fees"));
    content()->addLayout(m_grid);
    auto* open = new LinkButton(tr("Open the whole dossier"), {}, this);
    open->setObjectName(QStringLiteral("openDossier"));
    connect(open, &LinkButton::clicked, this, &DossierCard::openRequested);
    content()->addWidget(open, 0, Qt::AlignLeft);
}

void DossierCard::addRow(Row row, const QString& label) {
    const int at = m_grid->rowCount();
    const std::pair widgets(new PlainLabel(label, TextRole::Secondary, this), new SpanLabel({}, 13, this));
    m_grid->addWidget(widgets.first, at, 0, Qt::AlignTop);
    m_grid->addWidget(widgets.second, at, 1, Qt::AlignTop);
    m_rows.insert(row, widgets);
}

void DossierCard::setRow(Row row, QList<Span> spans) {
    const auto [label, value] = m_rows.value(row);
    label->setVisible(!spans.isEmpty());
    value->setVisible(!spans.isEmpty());
    value->setSpans(std::move(spans));
}

void DossierCard::show(const Dossier& dossier, const Desk& desk) {
    m_code->setText(dossier.code);
    const Standing standing = standingOf(rowOf(dossier), desk);
    m_tag->setState(standing.state, standing.text);
    setRow(Row::Procedure, {{.text = dossier.procedureName, .bold = true}});
    setRow(Row::Submitter, personSpans(dossier.submitter));
    setRow(Row::Owner, dossier.owner ? personSpans(*dossier.owner) : QList<Span>());
    setRow(Row::Promised, {{.text = toShortVietnamese(dossier.promisedDue)}});
    QList<Span> ready;
    if (dossier.finishedAt) {
        const Standing kept = finishedStanding(dossier, desk);
        ready = {{.text = toShortVietnamese(*dossier.finishedAt) + QStringLiteral("   ")},
                 {.text = kept.text, .bold = true, .state = kept.state}};
    }
    setRow(Row::Ready, ready);
    int originals = 0;
    QStringList names;
    for (const SubmittedPaper& paper : dossier.papers) {
        originals += paper.originals;
        names += QStringLiteral("• ") + paper.name;
    }
    setRow(Row::Papers, {{.text = tr("%n paper(s)", nullptr, int(dossier.papers.size()))},
                         {.text = tr(", %n original(s) among them", nullptr, originals), .quiet = true}});
    m_rows.value(Row::Papers).second->setToolTip(toolTipText(names.join(QLatin1Char('\n'))));
    setRow(Row::Fees, {{.text = feesText(dossier)}});
}

}  // namespace motcua::ui
