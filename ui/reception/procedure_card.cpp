// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/procedure_card.h"

#include "core/base/text.h"
#include "core/catalogue/procedure.h"
#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/span_label.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {
constexpr qsizetype kNameShown = 150;
}

ProcedureCard::ProcedureCard(QWidget* parent)
    : QWidget(parent), m_name(new SpanLabel), m_facts(new SpanLabel({}, 12)) {
    setObjectName(QStringLiteral("procedureCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(13, 9, 13, 9);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    clear();
}

void ProcedureCard::clear() {
    m_chosen = false;
    m_name->setSpans({{tr("No procedure chosen")}});
    m_facts->setSpans({{.text = tr("Type its name, code or first letters, then Enter"), .quiet = true}});
    setToolTip(QString());
    update();
}

void ProcedureCard::show(const Procedure& procedure, const QString& limit, int steps) {
    m_chosen = true;
    m_name->setSpans({{.text = procedure.code + QStringLiteral(" · ") + shortened(procedure.name, kNameShown),
                       .bold = true}});
    QList<Span> facts;
    if (!procedure.sector.isEmpty())
        facts += Span{.text = shortened(procedure.sector, 60) + QStringLiteral(" · "), .quiet = true};
    facts += Span{.text = tr("Limit") + QLatin1Char(' '), .quiet = true};
    facts += Span{.text = limit, .bold = true};
    if (steps > 0)
        facts += Span{.text = QStringLiteral(" · ") + tr("%n step(s)", nullptr, steps), .quiet = true};
    m_facts->setSpans(facts);
    setToolTip(toolTipText(procedure.name));
    update();
}

void ProcedureCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    paintBox(painter, rect(), m_chosen ? c.selection : c.head, m_chosen ? c.selectionBorder : c.panelBorder);
}

}  // namespace motcua::ui
