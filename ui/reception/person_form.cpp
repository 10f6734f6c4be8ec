// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/person_form.h"

#include "core/base/text.h"
#include "core/identity/personal_id.h"
#include "core/identity/phone.h"
#include "core/identity/tax_code.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

/// Wrong only once the field was left, so that nobody is scolded in the middle of a number.
template <class Read>
void markBy(LineField& field, bool finished, const QString& valid, Read read) {
    const QString text = tidied(field.text());
    if (text.isEmpty()) return field.clearMark();
    const auto parsed = read(text);
    if (parsed) return field.setMark(valid.isEmpty() ? Mark::None : Mark::Valid, valid);
    if (!finished) return field.clearMark();
    field.setMark(Mark::Wrong, QString(), refusalsText(parsed.refusals()));
}

}  // namespace

PersonForm::PersonForm(const QString& who, QWidget* parent)
    : QWidget(parent),
      m_who(who),
      m_kind(new ChoiceBox({tr("Citizen"), tr("Enterprise"), tr("Household business"), tr("Organisation")})),
      m_gender(new ChoiceBox({tr("–"), tr("Male"), tr("Female")})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_kind->setObjectName(who + QStringLiteral(".kind"));
    m_gender->setObjectName(who + QStringLiteral(".gender"));
    m_gender->setAccessibleName(tr("Gender"));
    column->addWidget(new FieldRow(tr("Applicant is"), m_kind));
    add(QStringLiteral("number"), tr("Personal number"), true);
    add(QStringLiteral("name"), tr("Full name"), true);
    layOutBirth();
    add(QStringLiteral("address"), tr("Address"));
    add(QStringLiteral("phone"), tr("Telephone"));
    add(QStringLiteral("email"), tr("E-mail"));
    connectAll();
}

LineField* PersonForm::add(const QString& key, const QString& label, bool strong) {
    auto* field = new LineField;
    field->setObjectName(m_who + QLatin1Char('.') + key);
    field->setStrong(strong);
    auto* row = new FieldRow(label, field);
    layout()->addWidget(row);
    m_entries.append({key, field, row});
    return field;
}

/// Birth date and gender share a line, and the line below them what is wrong.
void PersonForm::layOutBirth() {
    LineField* birth = add(QStringLiteral("birthDate"), tr("Date of birth"));
    birth->setPlaceholderText(tr("day/month/year"));
    m_birthLine = m_entries.last().row;
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* label = new PlainLabel(tr("Gender"), TextRole::Secondary);
    label->setMinimumHeight(32);
    label->setBuddy(m_gender);
    m_gender->setFixedWidth(72);
    auto* wrapped = m_birthLine;
    layout()->removeWidget(wrapped);
    line->addWidget(wrapped, 1, Qt::AlignTop);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(m_gender, 0, Qt::AlignTop);
    layout()->addWidget(pair);
    m_birthLine = pair;
}

void PersonForm::connectAll() {
    for (const Entry& entry : std::as_const(m_entries)) {
        connect(entry.field, &QLineEdit::textChanged, this, [this, field = entry.field] {
            if (field->mark() == Mark::Wrong || field->mark() == Mark::Missing) field->clearMark();
            Q_EMIT changed();
        });
    }
    for (const Entry& entry : std::as_const(m_entries))
        connect(entry.field, &QLineEdit::editingFinished, this, [field = entry.field] {
            if (!field->hasFocus()) field->setCursorPosition(0);
        });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { adaptToKind(); });
    connect(m_gender, &QComboBox::currentIndexChanged, this, &PersonForm::changed);
    connect(field("number"), &QLineEdit::textChanged, this, [this] { markNumber(false); });
    connect(field("number"), &QLineEdit::editingFinished, this, [this] { markNumber(true); });
    connect(field("phone"), &QLineEdit::textChanged, this, [this] { noteIdentity(); });
    connect(field("phone"), &QLineEdit::editingFinished, this, [this] { markPhone(true); });
    connect(field("birthDate"), &QLineEdit::editingFinished, this, [this] { markBirthDate(true); });
}

LineField* PersonForm::field(const char* key) const {
    for (const Entry& entry : m_entries)
        if (entry.key == QLatin1String(key)) return entry.field;
    throw LogicError(QStringLiteral("the form has no field ") + QLatin1String(key));
}

PersonKind PersonForm::kind() const {
    return static_cast<PersonKind>(m_kind->currentIndex());
}

void PersonForm::adaptToKind() {
    const bool citizen = kind() == PersonKind::Citizen;
    m_birthLine->setVisible(citizen);
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.key == QLatin1String("number")) nameNumber(entry);
        if (entry.key == QLatin1String("name")) entry.row->setLabel(citizen ? tr("Full name") : tr("Name"));
    }
    markNumber(true);
    Q_EMIT changed();
}

/// The code of an enterprise is its tax code; of households since 1/7/2025 the number of their head.
void PersonForm::nameNumber(const Entry& entry) {
    const bool citizen = kind() == PersonKind::Citizen;
    entry.row->setLabel(citizen ? tr("Personal number") : tr("Tax code"));
    entry.field->setPlaceholderText(kind() == PersonKind::Enterprise  ? tr("which is the enterprise code")
                                    : kind() == PersonKind::Household ? tr("or the head's personal number")
                                                                      : QString());
}

Outcome<QString> PersonForm::readNumber() const {
    const QString text = tidied(field("number")->text());
    if (kind() == PersonKind::Citizen) {
        const auto id = PersonalId::parsed(text);
        return id ? Outcome<QString>(id->digits()) : Outcome<QString>(id.refusals());
    }
    const auto code = TaxCode::parsed(text);
    return code ? Outcome<QString>(code->text()) : Outcome<QString>(code.refusals());
}

void PersonForm::markNumber(bool finished) {
    markBy(*field("number"), finished, tr("valid"), [this](const QString&) { return readNumber(); });
    noteIdentity();
}

void PersonForm::markPhone(bool finished) {
    LineField& phone = *field("phone");
    const auto parsed = Phone::parsed(tidied(phone.text()));
    if (parsed && finished && phone.text() != parsed->toDisplay()) phone.setText(parsed->toDisplay());
    markBy(phone, finished, QString(), [](const QString& text) { return Phone::parsed(text); });
}

void PersonForm::markBirthDate(bool finished) {
    LineField& birth = *field("birthDate");
    const auto parsed = BirthDate::parsed(tidied(birth.text()));
    if (parsed && finished && birth.text() != parsed->toVietnamese()) birth.setText(parsed->toVietnamese());
    markBy(birth, finished, QString(), [](const QString& text) { return BirthDate::parsed(text); });
}

void PersonForm::noteIdentity() {
    const QString now = number() + QLatin1Char('|') + phone();
    if (now == m_lastIdentity) return;
    m_lastIdentity = now;
    Q_EMIT identified();
}

QString PersonForm::number() const {
    const auto number = readNumber();
    return number ? *number : QString();
}

QString PersonForm::phone() const {
    const auto phone = Phone::parsed(tidied(field("phone")->text()));
    return phone ? phone->number() : QString();
}

bool PersonForm::isBlank() const {
    return m_gender->currentIndex() == 0 &&
           std::all_of(m_entries.begin(), m_entries.end(),
                       [](const Entry& entry) { return tidied(entry.field->text()).isEmpty(); });
}

Person PersonForm::person() const {
    Person out;
    out.kind = kind();
    out.name = field("name")->text();
    const auto number = readNumber();
    (kind() == PersonKind::Citizen ? out.personalId : out.taxCode) =
        number ? *number : field("number")->text();
    if (kind() == PersonKind::Citizen) {
        const auto birth = BirthDate::parsed(tidied(field("birthDate")->text()));
        if (birth) out.birthDate = *birth;
        if (m_gender->currentIndex() > 0)
            out.gender = m_gender->currentIndex() == 1 ? Gender::Male : Gender::Female;
    }
    out.address = field("address")->text();
    out.phone = field("phone")->text();
    out.email = field("email")->text();
    return out;
}

Refusals PersonForm::unreadable() const {
    const QString text = tidied(field("birthDate")->text());
    if (kind() != PersonKind::Citizen || text.isEmpty()) return {};
    const auto birth = BirthDate::parsed(text);
    Refusals refusals = birth.refusals();
    for (Refusal& refusal : refusals) refusal.field = m_who + QStringLiteral(".birthDate");
    return refusals;
}

QStringList PersonForm::fill(const Person& known, bool overwrite) {
    const bool wasBlank = isBlank();
    if (wasBlank || overwrite) m_kind->setCurrentIndex(static_cast<int>(known.kind));
    QStringList differing;
    const auto put = [&](const char* key, const QString& label, const QString& value) {
        LineField& field = *this->field(key);
        const QString there = tidied(field.text());
        if (value.isEmpty() || folded(there) == folded(value)) return;
        if (there.isEmpty() || overwrite) {
            field.setText(value);
            field.setCursorPosition(0);
        } else {
            differing += tr("%1: %2").arg(label, shortened(value, 80));
        }
    };
    const auto phone = Phone::parsed(known.phone);
    const bool samePhone = phone && phone->number() == this->phone();
    if (!samePhone) put("phone", tr("Telephone"), phone ? phone->toDisplay() : known.phone);
    if (number().isEmpty() || number() != known.number()) put("number", tr("Number"), known.number());
    put("name", tr("Name"), known.name);
    if (known.birthDate) put("birthDate", tr("Date of birth"), known.birthDate->toVietnamese());
    put("address", tr("Address"), known.address);
    put("email", tr("E-mail"), known.email);
    if (known.gender) {
        const int wanted = *known.gender == Gender::Male ? 1 : 2;
        if (m_gender->currentIndex() == 0 || overwrite)
            m_gender->setCurrentIndex(wanted);
        else if (m_gender->currentIndex() != wanted)
            differing += tr("%1: %2").arg(tr("Gender"), m_gender->itemText(wanted));
    }
    return differing;
}

QWidget* PersonForm::mark(const Refusal& refusal) {
    const QString prefix = m_who + QLatin1Char('.');
    if (!refusal.field.startsWith(prefix)) return nullptr;
    QString key = refusal.field.mid(prefix.size());
    if (key == QLatin1String("personalId") || key == QLatin1String("taxCode")) key = QStringLiteral("number");
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.key != key) continue;
        const bool missing = tidied(entry.field->text()).isEmpty();
        entry.field->setMark(missing ? Mark::Missing : Mark::Wrong, missing ? tr("missing") : QString(),
                             refusalText(refusal));
        return entry.field;
    }
    return m_gender;
}

QJsonObject PersonForm::draft() const {
    QJsonObject object{{QStringLiteral("kind"), keyOf(kind())},
                       {QStringLiteral("gender"), m_gender->currentIndex()}};
    for (const Entry& entry : m_entries) object.insert(entry.key, entry.field->text());
    return object;
}

void PersonForm::restore(const QJsonObject& draft) {
    const auto kind = personKindFromKey(draft.value(QStringLiteral("kind")).toString());
    m_kind->setCurrentIndex(static_cast<int>(kind.value_or(PersonKind::Citizen)));
    m_gender->setCurrentIndex(qBound(0, draft.value(QStringLiteral("gender")).toInt(), 2));
    for (const Entry& entry : std::as_const(m_entries)) {
        entry.field->setText(draft.value(entry.key).toString());
        entry.field->setCursorPosition(0);
        if (entry.field->mark() != Mark::Valid) entry.field->clearMark();
    }
}

}  // namespace motcua::ui
