// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/sub_dossier_dialog.h"

#include "core/base/text.h"
#include "core/calendar/limit_text.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/toggle.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kLinkLabels = 136;
constexpr int kMostHits = 30;

/// Where somebody receives dossiers today.
QList<Unit> receivingUnits(const Desk& desk) {
    const QDate today = localDate(desk.clock.now());
    QList<Unit> units;
    for (const Unit& unit : desk.directory.units())
        if (!desk.directory.holders(unit.id, role::kReceivingOfficer, today).isEmpty()) units += unit;
    return units;
}

}  // namespace

SubDossierDialog::SubDossierDialog(const Workplace& place, const Dossier& parentDossier, QWidget* parent)
    : DialogFrame(tr("Linked dossier for %1").arg(parentDossier.code), parent),
      m_place(place),
      m_parent(parentDossier),
      m_search(place.desk.catalogue.currentRows()),
      m_units(receivingUnits(place.desk)),
      m_words(new LineField(this)),
      m_procedure(new ChoiceBox({}, this)),
      m_unit(nullptr),
      m_request(new LineField(this)),
      m_limit(new LineField(this)),
      m_papers(new Toggle(tr("All papers of the dossier go along"), this)),
      m_awaited(new Toggle(tr("The dossier waits for its outcome"), this)),
      m_stops(new Toggle(tr("It is stopped when the dossier ends first"), this)),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("subDossierDialog"));
    m_words->setObjectName(QStringLiteral("subWords"));
    m_procedure->setObjectName(QStringLiteral("subProcedure"));
    m_request->setObjectName(QStringLiteral("subRequest"));
    m_limit->setObjectName(QStringLiteral("subLimit"));
    m_papers->setObjectName(QStringLiteral("subPapers"));
    m_awaited->setObjectName(QStringLiteral("subAwaited"));
    m_stops->setObjectName(QStringLiteral("subStops"));
    for (Toggle* one : {m_papers, m_awaited, m_stops}) one->setChecked(true);
    m_words->setPlaceholderText(tr("Code or words of the procedure"));
    m_request->setPlaceholderText(tr("Empty: as in the dossier"));
    m_limit->setPlaceholderText(tr("Only where the procedure has none: 3wd, 8wh"));
    build();
    find();
    connect(m_words, &LineField::textChanged, this, &SubDossierDialog::find);
    m_words->setFocus();
}

void SubDossierDialog::build() {
    QStringList names;
    for (const Unit& unit : std::as_const(m_units)) names += unit.name;
    m_unit = new ChoiceBox(names, this);
    m_unit->setObjectName(QStringLiteral("subUnit"));
    const auto add = [this](const char* field, const QString& label, QWidget* input) {
        auto* row = new FieldRow(label, input, this);
        row->setLabelWidth(kLinkLabels);
        m_rows.insert(QLatin1String(field), row);
        content()->addWidget(row);
    };
    add("words", tr("&Find"), m_words);
    add("procedure", tr("&Procedure"), m_procedure);
    add("unit", tr("&Unit"), m_unit);
    add("request", tr("&Request"), m_request);
    add("limit", tr("&Limit"), m_limit);
    for (Toggle* one : {m_papers, m_awaited, m_stops}) content()->addWidget(one);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(720);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &SubDossierDialog::reject);
    auto* agree = new ShortcutButton(tr("Open it"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    agree->setObjectName(QStringLiteral("agree"));
    connect(agree, &ShortcutButton::clicked, this, &SubDossierDialog::enter);
    addButton(leave);
    addButton(agree);
    agree->setDefault(true);
}

void SubDossierDialog::find() {
    m_found = m_search.find(m_words->text(), kMostHits);
    m_procedure->clear();
    for (const ProcedureRow& row : std::as_const(m_found))
        m_procedure->addItem(shortened(row.code + QStringLiteral(" – ") + row.name, 110));
}

SubWish SubDossierDialog::wish(Refusals& refusals) const {
    SubWish wish;
    const int procedure = m_procedure->currentIndex();
    if (procedure >= 0 && procedure < m_found.size())
        wish.procedureCode = m_found.at(procedure).code;
    else
        refusals += Refusal{
            {}, tr("No procedure was chosen."), tr("Type some of its words."), QStringLiteral("procedure")};
    if (m_unit->currentIndex() >= 0) wish.receivingUnit = m_units.at(m_unit->currentIndex()).key;
    wish.request = tidied(m_request->text());
    if (!m_papers->isChecked()) wish.papers.emplace();
    wish.awaited = m_awaited->isChecked();
    wish.whenParentEnds = m_stops->isChecked() ? WhenParentEnds::Stop : WhenParentEnds::Keep;
    if (m_limit->text().trimmed().isEmpty()) return wish;
    wish.limit = limitFromText(m_limit->text());
    if (!wish.limit)
        refusals += Refusal{
            {}, tr("This is no time limit."), tr("Write it as 3wd, 8wh or 5cd."), QStringLiteral("limit")};
    return wish;
}

void SubDossierDialog::enter() {
    Refusals refusals;
    const SubWish wanted = wish(refusals);
    if (!refusals.isEmpty()) return showRefusals(refusals, m_rows, *m_notice);
    try {
        const auto done =
            OpenSubDossier(m_place.desk).open(m_parent.id, wanted, m_place.actor, m_parent.version);
        if (!done) return showRefusals(done.refusals(), m_rows, *m_notice);
        accept();
        Q_EMIT opened(tr("Linked dossier %1 is opened: %2.")
                          .arg(done->receipt.code,
                               done->receipt.due ? toShortVietnamese(*done->receipt.due) : QString()));
    } catch (const Fault& fault) {
        qWarning("opening a linked dossier failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
