// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/due_card.h"

#include "ui/shared/link_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/span_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

namespace motcua::ui {

namespace {

/// Days off between the first and the last line that are not the usual end of a week: "24/11".
QStringList daysOff(const DueExplanation& explanation) {
    QStringList days;
    for (const ExplainedDay& day : explanation.days)
        if (day.reasonKey == QLatin1String("dayOff") || day.reasonKey == QLatin1String("statutoryHoliday"))
            days += day.date.toString(QStringLiteral("dd/MM"));
    return days;
}

QDate countedFrom(const DueExplanation& explanation) {
    for (const ExplainedDay& day : explanation.days)
        if (day.counts > 0) return day.date;
    return {};
}

}  // namespace

DueCard::DueCard(QWidget* parent)
    : QFrame(parent),
      m_promise(new PlainLabel(QString(), TextRole::Promise)),
      m_facts(new SpanLabel({}, 12)),
      m_why(new LinkButton(tr("Why?"), QKeySequence(Qt::Key_F1))) {
    setObjectName(QStringLiteral("dueCard"));
    setProperty("surface", QStringLiteral("card"));
    m_promise->setObjectName(QStringLiteral("promise"));
    m_promise->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleDescription(tr("Explains day by day how the due date was counted"));
    m_why->setPixelSize(13);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Due"), TextRole::Secondary), 1);
    head->addWidget(m_why);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 9, 16, 11);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_promise);
    column->addWidget(m_facts);
    connect(m_why, &LinkButton::clicked, this, &DueCard::whyRequested);
    clear(QString());
}

void DueCard::clear(const QString& reason) {
    m_promise->setText(QStringLiteral("–"));
    m_facts->setSpans({{.text = reason, .quiet = true}});
    m_why->setEnabled(false);
}

void DueCard::show(const ReceptionPreview& preview, const DueExplanation& explanation) {
    const Instant due = *preview.due;
    m_promise->setText(QStringLiteral("%1 %2 %3")
                           .arg(localTime(due).toString(QStringLiteral("HH:mm")),
                                weekdayVietnamese(localDate(due)),
                                localDate(due).toString(QStringLiteral("dd/MM/yyyy"))));
    QStringList facts{preview.limit->toVietnamese()};
    const QDate from = countedFrom(explanation);
    if (from.isValid()) facts += tr("counted from %1").arg(from.toString(QStringLiteral("dd/MM")));
    const QStringList off = daysOff(explanation);
    if (!off.isEmpty() && off.size() <= 3)
        facts += tr("days off %1").arg(off.join(QStringLiteral(", ")));
    else if (!off.isEmpty())
        facts += tr("%n day(s) off", nullptr, int(off.size()));
    QList<Span> spans{{.text = facts.join(QStringLiteral(" · ")), .quiet = true}};
    if (preview.provisional)
        spans +=
            Span{.text = QStringLiteral("  ") + tr("provisional"), .bold = true, .state = State::DueSoon};
    m_facts->setSpans(spans);
    m_why->setEnabled(true);
}

}  // namespace motcua::ui
