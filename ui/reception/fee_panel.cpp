// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/fee_panel.h"

#include "core/base/text.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {
constexpr qint64 kMostFee = 1'000'000'000'000;
}

FeePanel::FeePanel(QWidget* parent)
    : Panel(tr("Fees"), parent), m_total(new PlainLabel(QString(), TextRole::Section)) {
    setObjectName(QStringLiteral("feePanel"));
    m_total->setObjectName(QStringLiteral("feeTotal"));
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new PlainLabel(QStringLiteral("Alt+P"), TextRole::Small));
    row->addWidget(m_total);
    setHeadWidget(head);
    setJumpKey(QKeySequence(Qt::ALT | Qt::Key_P));
    setFees({}, QString());
}

void FeePanel::setFees(const QList<DueFee>& fees, const QString& nothing) {
    if (m_list && fees == m_fees && nothing == m_nothing) return;
    m_fees = fees;
    m_nothing = nothing;
    build();
    refresh();
}

void FeePanel::build() {
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_rows.clear();
    m_list = new QWidget;
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    content()->addWidget(m_list);
    content()->setContentsMargins(15, 0, 15, m_fees.isEmpty() ? 0 : 15);
    m_list->setVisible(!m_fees.isEmpty());
    m_total->setRole(m_fees.isEmpty() ? TextRole::Secondary : TextRole::Section);
    for (const DueFee& fee : std::as_const(m_fees)) addRow(fee, int(m_rows.size()));
    QWidget* before = m_list->parentWidget();
    for (const Row& row : std::as_const(m_rows)) {
        if (before != m_list->parentWidget()) QWidget::setTabOrder(before, row.applies);
        before = row.amount ? static_cast<QWidget*>(row.amount) : row.applies;
        if (row.amount) QWidget::setTabOrder(row.applies, row.amount);
    }
}

void FeePanel::addRow(const DueFee& fee, int at) {
    auto* applies = new QCheckBox;
    applies->setObjectName(QStringLiteral("fee%1").arg(at));
    applies->setChecked(true);
    applies->setAccessibleName(shortened(fee.name, 200));
    auto* name = new PlainLabel(fee.name);
    name->setElided(true);
    auto* grid = qobject_cast<QGridLayout*>(m_list->layout());
    grid->addWidget(applies, at, 0);
    grid->addWidget(name, at, 1);
    LineField* amount = nullptr;
    if (fee.amount) {
        auto* label = new PlainLabel(toShortVietnamese(*fee.amount));
        label->setMinimumHeight(24);
        grid->addWidget(label, at, 2, Qt::AlignRight | Qt::AlignVCenter);
    } else {
        amount = new LineField;
        amount->setObjectName(QStringLiteral("feeAmount%1").arg(at));
        amount->setAccessibleName(tr("Amount of %1").arg(shortened(fee.name, 200)));
        amount->setPlaceholderText(tr("to be entered"));
        amount->setAlignment(Qt::AlignRight);
        amount->setFixedWidth(132);
        grid->addWidget(amount, at, 2);
        connect(amount, &QLineEdit::textChanged, this, [this, amount] {
            amount->clearMark();
            refresh();
            Q_EMIT changed();
        });
        connect(amount, &QLineEdit::editingFinished, this, [amount] {
            if (const auto read = FeePanel::read(amount->text()))
                amount->setText(groupedDigits(read->amount));
        });
    }
    m_rows += Row{fee, applies, amount};
    connect(applies, &QCheckBox::toggled, this, [this, amount, name](bool on) {
        if (amount) amount->setEnabled(on);
        name->setEnabled(on);
        refresh();
        Q_EMIT changed();
    });
}

std::optional<Dong> FeePanel::read(const QString& text) {
    QString digits = unmarked(text);
    for (const QLatin1String end : {QLatin1String("dong"), QLatin1String("vnd"), QLatin1String("d")})
        if (digits.endsWith(end)) {
            digits.chop(end.size());
            break;
        }
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    bool whole = false;
    const qint64 amount = digits.toLongLong(&whole);
    return whole && amount >= 0 && amount <= kMostFee ? std::optional(Dong{amount}) : std::nullopt;
}

void FeePanel::refresh() {
    Dong total;
    bool open = false;
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.applies->isChecked()) continue;
        const auto amount = row.amount ? read(row.amount->text()) : row.fee.amount;
        open = open || !amount;
        if (amount) total = total + *amount;
    }
    const QString sum = toShortVietnamese(total);
    m_total->setText(m_rows.isEmpty() ? m_nothing : open ? tr("%1 and more").arg(sum) : sum);
    m_total->setAccessibleName(tr("Total of the fees: %1").arg(m_total->text()));
}

std::optional<QList<DueFee>> FeePanel::entered() const {
    bool touched = false;
    QList<DueFee> fees;
    for (const Row& row : m_rows) {
        touched =
            touched || !row.applies->isChecked() || (row.amount && !tidied(row.amount->text()).isEmpty());
        if (row.applies->isChecked())
            fees += DueFee{row.fee.name, row.amount ? read(row.amount->text()) : row.fee.amount};
    }
    return touched ? std::optional(fees) : std::nullopt;
}

Refusals FeePanel::unreadable() const {
    for (const Row& row : m_rows)
        if (row.amount && row.applies->isChecked() && !tidied(row.amount->text()).isEmpty() &&
            !read(row.amount->text()))
            return {Refusal{QStringLiteral("fees.form"), tr("The amount of a fee cannot be understood."),
                            tr("Write whole đồng, such as 120.000."), QStringLiteral("fees")}};
    return {};
}

QWidget* FeePanel::mark(const Refusal& refusal) {
    if (refusal.field != QLatin1String("fees")) return nullptr;
    for (const Row& row : std::as_const(m_rows))
        if (row.amount && row.applies->isChecked() && !read(row.amount->text())) {
            row.amount->setMark(Mark::Wrong, QString(), refusalText(refusal));
            return row.amount;
        }
    return m_rows.isEmpty() ? nullptr : m_rows.first().applies;
}

QJsonArray FeePanel::draft() const {
    QJsonArray array;
    bool touched = false;
    for (const Row& row : m_rows) {
        const QString amount = row.amount ? row.amount->text() : QString();
        touched = touched || !row.applies->isChecked() || !amount.isEmpty();
        array += QJsonArray{row.fee.name, row.applies->isChecked(), amount};
    }
    return touched ? array : QJsonArray();
}

void FeePanel::restore(const QJsonArray& draft) {
    for (qsizetype i = 0; i < draft.size() && i < m_rows.size(); ++i) {
        const QJsonArray entry = draft.at(i).toArray();
        const Row& row = m_rows.at(i);
        if (entry.at(0).toString() != row.fee.name) continue;
        row.applies->setChecked(entry.at(1).toBool(true));
        if (row.amount) row.amount->setText(entry.at(2).toString());
    }
}

}  // namespace motcua::ui
