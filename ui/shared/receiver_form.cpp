// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/receiver_form.h"

#include "core/base/text.h"
#include "core/dossier/field_lengths.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/segmented.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kAuthorised = 1;

Refusal lacking(const QString& field, const QString& message) {
    return {field, message, {}, field};
}

}  // namespace

ReceiverForm::ReceiverForm(Shape shape, QWidget* parent)
    : Panel(tr("Who takes the result"), parent),
      m_kind(new Segmented({tr("The applicant"), tr("Somebody authorised")}, this)),
      m_name(new LineField(this)),
      m_identity(new LineField(this)),
      m_letter(new QCheckBox(tr("The letter of authorisation was shown"), this)),
      m_by(new Segmented({tr("At the counter"), tr("Post"), tr("Online")}, this)),
      m_letterRow(new FieldRow(tr("Authorisation"), m_letter, this)) {
    nameInputs();
    layOut(shape);
    connect(m_kind, &Segmented::chosenChanged, this, &ReceiverForm::showKind);
    connect(m_identity, &LineField::textChanged, this, &ReceiverForm::checkIdentity);
    connect(m_name, &LineField::textChanged, this, [this] { m_name->clearMark(); });
    connect(m_name, &LineField::textEdited, this, [this](const QString& text) { shown().name = text; });
    connect(m_identity, &LineField::textEdited, this,
            [this](const QString& text) { shown().identity = text; });
    connect(m_letter, &QCheckBox::toggled, this, [this] { m_letterRow->setMessage({}); });
}

void ReceiverForm::nameInputs() {
    setObjectName(QStringLiteral("receiverForm"));
    setJumpKey(QKeySequence(Qt::ALT | Qt::Key_N));
    m_kind->setObjectName(QStringLiteral("receiverKind"));
    m_kind->setAccessibleName(tr("Who takes the result"));
    m_kind->setNumberKeys(true);
    m_name->setObjectName(QStringLiteral("receiverName"));
    m_name->setMaxLength(int(longest::kName));
    m_name->setStrong(true);
    m_identity->setObjectName(QStringLiteral("receiverIdentity"));
    m_identity->setMaxLength(int(longest::kName));
    m_identity->setStrong(true);
    m_letter->setObjectName(QStringLiteral("receiverLetter"));
    m_letter->setMinimumHeight(32);
    m_by->setObjectName(QStringLiteral("receiverBy"));
    m_by->setAccessibleName(tr("In which way"));
}

void ReceiverForm::layOut(Shape shape) {
    const bool wide = shape == Shape::Wide;
    const QList<QWidget*> cells{m_kind, new FieldRow(tr("Way"), m_by, this),
                                new FieldRow(tr("Full name"), m_name, this),
                                new FieldRow(tr("Paper number"), m_identity, this), m_letterRow};
    // The way comes last where there is one column.
    const QList<int> rows = wide ? QList<int>{0, 0, 1, 1, 2} : QList<int>{0, 4, 1, 2, 3};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < cells.size(); ++i)
        grid->addWidget(cells.at(i), rows.at(i), wide && i < 4 ? i % 2 : 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, wide ? 1 : 0);
    content()->addLayout(grid);
    setTabOrder({m_kind, m_name, m_identity, m_letter, m_by});
}

void ReceiverForm::begin(const Dossier& dossier) {
    m_self = {dossier.submitter.name, dossier.submitter.personalId, false, dossier.returnBy};
    if (m_self.identity.isEmpty()) m_self.identity = dossier.submitter.number();
    m_other = {};
    m_letter->setChecked(false);
    m_kind->choose(0);
    showKind();
    m_by->choose(int(dossier.returnBy));
}

void ReceiverForm::take(const IdentityCard& card, bool stranger) {
    ResultReceiver& known = stranger ? m_other : m_self;
    known.name = card.name;
    known.identity = card.personalId.digits();
    if (stranger) m_letter->setChecked(false);
    m_kind->choose(stranger ? kAuthorised : 0);
    showKind();
}

ResultReceiver ReceiverForm::receiver() const {
    return {tidied(m_name->text()), tidied(m_identity->text()), m_kind->chosen() == kAuthorised,
            static_cast<ReturnBy>(m_by->chosen())};
}

void ReceiverForm::focusFirst() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

Refusals ReceiverForm::missing() {
    Refusals refusals;
    const ResultReceiver given = receiver();
    if (given.name.isEmpty())
        refusals += lacking(QStringLiteral("receiver.name"), tr("Enter who takes the result."));
    if (given.authorised && given.identity.isEmpty())
        refusals += lacking(QStringLiteral("receiver.identity"),
                            tr("Enter the number of the identity paper that was shown."));
    if (given.authorised && !m_letter->isChecked())
        refusals += lacking(QStringLiteral("receiver.letter"),
                            tr("Tick this when you have seen the letter of authorisation."));
    mark(refusals);
    return refusals;
}

void ReceiverForm::mark(const Refusals& refusals) {
    QWidget* first = nullptr;
    for (const Refusal& refusal : refusals) {
        QWidget* at = nullptr;
        if (refusal.field == QLatin1String("receiver.letter")) {
            m_letterRow->setMessage(refusal.message);
            at = m_letter;
        } else if (refusal.field.startsWith(QLatin1String("receiver"))) {
            auto* field = refusal.field == QLatin1String("receiver.identity") ? m_identity : m_name;
            field->setMark(Mark::Missing, tr("missing"), refusal.message);
            at = field;
        }
        if (!first) first = at;
    }
    if (first) first->setFocus(Qt::OtherFocusReason);
}

ResultReceiver& ReceiverForm::shown() {
    return m_kind->chosen() == kAuthorised ? m_other : m_self;
}

void ReceiverForm::showKind() {
    const bool authorised = m_kind->chosen() == kAuthorised;
    m_name->setText(shown().name);
    m_identity->setText(shown().identity);
    m_name->clearMark();
    checkIdentity();
    m_letterRow->setVisible(authorised);
    m_letterRow->setMessage({});
}

void ReceiverForm::checkIdentity() {
    const auto id = PersonalId::parsed(m_identity->text());
    if (id && !id->isLegacy())
        m_identity->setMark(Mark::Valid, tr("valid"));
    else
        m_identity->clearMark();
}

}  // namespace motcua::ui
