// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_head.h"

#include "core/base/text.h"
#include "core/identity/masked.h"
#include "ui/shared/due_shape.h"
#include "ui/shared/link_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/span_label.h"
#include "ui/shared/state_tag.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr qsizetype kLongestProcedure = 140;

QString channelPlace(const Dossier& dossier, const Directory& directory) {
    if (dossier.counter)
        for (const Counter& counter : directory.counters())
            if (counter.id == *dossier.counter) return counter.name;
    return unitName(directory, dossier.receivingUnit);
}

QList<Span> aboutSpans(const Dossier& dossier, const Directory& directory, bool revealed) {
    const QString dot = QStringLiteral(" · ");
    QList<Span> spans{{.text = shortened(dossier.procedureName, kLongestProcedure), .bold = true},
                      {.text = dot + dossier.procedureCode + dot + dossier.sector + dot, .quiet = true},
                      {.text = DossierHead::tr("submitted by") + QLatin1Char(' '), .quiet = true},
                      {.text = dossier.submitter.name, .bold = true}};
    if (revealed && !dossier.submitter.number().isEmpty())
        spans << Span{.text = dot + dossier.submitter.number(), .bold = true};
    if (!dossier.submitter.phone.isEmpty())
        spans << Span{
            .text = dot + (revealed ? phoneText(dossier.submitter.phone) : masked(dossier.submitter.phone)),
            .bold = revealed};
    if (dossier.owner) spans << Span{.text = dot + DossierHead::tr("for %1").arg(dossier.owner->name)};
    spans << Span{.text = dot + channelPlace(dossier, directory), .quiet = true};
    return spans;
}

/// "17:00 thứ Sáu 27/11/2026".
QString longTime(Instant at) {
    const QDate day = localDate(at);
    return localTime(at).toString(QStringLiteral("HH:mm")) + QLatin1Char(' ') + weekdayVietnamese(day) +
           QLatin1Char(' ') + day.toString(QStringLiteral("dd/MM/yyyy"));
}

}  // namespace

DossierHead::DossierHead(QWidget* parent)
    : Panel({}, parent),
      m_code(new PlainLabel({}, TextRole::Code, this)),
      m_state(new StateTag(this)),
      m_about(new SpanLabel({}, 13, this)),
      m_promiseLabel(new PlainLabel({}, TextRole::Small, this)),
      m_why(new LinkButton(tr("Why?"), QKeySequence(Qt::Key_F1), this)),
      m_promise(new PlainLabel({}, TextRole::Promise, this)) {
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("state"));
    m_promise->setObjectName(QStringLiteral("promise"));
    m_why->setObjectName(QStringLiteral("why"));
    connect(m_why, &LinkButton::clicked, this, &DossierHead::whyRequested);
    auto* first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_code);
    first->addWidget(m_state);
    first->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addLayout(first);
    left->addWidget(m_about);
    auto* label = new QHBoxLayout;
    label->setSpacing(8);
    label->addStretch();
    label->addWidget(m_promiseLabel);
    label->addWidget(m_why);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addLayout(label);
    right->addWidget(m_promise, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(left, 1);
    row->addLayout(right);
    content()->setContentsMargins(15, 9, 15, 9);
    content()->addLayout(row);
}

void DossierHead::showFile(const DossierFile& file, const Desk& desk) {
    const Dossier& dossier = file.dossier;
    m_code->setText(dossier.code);
    m_state->setState(shapeOf(file.due, dossier.status), file.due.text);
    m_about->setSpans(aboutSpans(dossier, desk.directory, false));
    const Instant shown = dossier.due.value_or(dossier.promisedDue);
    m_promise->setText(longTime(shown));
    if (shown != dossier.promisedDue)
        m_promiseLabel->setText(tr("Due now; the slip says %1").arg(toShortVietnamese(dossier.promisedDue)));
    else if (dossier.provisional)
        m_promiseLabel->setText(tr("Promised, provisional"));
    else
        m_promiseLabel->setText(dossier.due ? tr("Promised") : tr("Promised; the clock stands"));
}

void DossierHead::reveal(const Dossier& dossier, const Desk& desk) {
    m_about->setSpans(aboutSpans(dossier, desk.directory, true));
}

}  // namespace motcua::ui
