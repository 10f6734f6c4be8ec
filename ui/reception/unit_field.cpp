// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/unit_field.h"

#include "core/base/text.h"
#include "core/dossier/desk.h"
#include "ui/shared/hit_list.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_text.h"

#include <QKeyEvent>
#include <algorithm>

namespace motcua::ui {

namespace {
constexpr qsizetype kMostHits = 50;
}

UnitField::UnitField(Desk& desk, QWidget* page)
    : SearchBox(tr("Name of the unit")), m_desk(desk), m_list(new HitList(page)) {
    m_list->setObjectName(QStringLiteral("unitList"));
    m_list->setAccessibleName(tr("Units found"));
    setList(m_list);
    connect(this, &QLineEdit::textEdited, this, [this] {
        clearMark();
        set(std::nullopt);
        find();
    });
    connect(m_list, &HitList::chosen, this, [this](const QString& key) {
        restore(key, text());
        if (m_unit) Q_EMIT chosen();
    });
}

const QList<UnitField::Entry>& UnitField::entries() {
    if (!m_entries.isEmpty()) return m_entries;
    const Centre& centre = m_desk.centre.centre();
    for (const Unit& unit : m_desk.directory.units()) {
        const CentreUnit* known = centre.unit(unit.key);
        // A one-stop unit receives and hands out; it resolves nothing.
        if (!known || known->kind == UnitKind::OneStop) continue;
        const CentreUnit* above = centre.unit(known->parentKey);
        m_entries += Entry{unit.key, unit.name, above ? above->shortName : QString(),
                           folded(unit.name + QLatin1Char(' ') + unit.shortName)};
    }
    return m_entries;
}

QList<UnitField::Entry> UnitField::found(const QString& text) {
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Entry> hits;
    for (const Entry& entry : entries()) {
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const QString& word) { return entry.words.contains(word); });
        if (fits && hits.size() < kMostHits) hits += entry;
    }
    return hits;
}

void UnitField::find() {
    try {
        QList<Hit> hits;
        if (!tidied(text()).isEmpty())
            for (const Entry& entry : found(text())) hits += Hit{entry.key, entry.name, entry.above};
        m_list->showHits(hits, *this);
    } catch (const Fault& fault) {
        Q_EMIT faulted(faultText(fault));
    }
}

void UnitField::restore(const QString& key, const QString& text) {
    m_list->close();
    clearMark();
    const QList<Entry> all = key.isEmpty() ? QList<Entry>() : entries();
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const Entry& entry) { return entry.key == key; });
    setText(known == all.end() ? text : known->name);
    setCursorPosition(0);
    setToolTip(known == all.end() ? QString() : toolTipText(known->name));
    set(known == all.end() ? std::nullopt : std::optional(key));
}

void UnitField::set(std::optional<QString> unit) {
    if (m_unit == unit) return;
    m_unit = std::move(unit);
    Q_EMIT unitChanged();
}

bool UnitField::closeList() {
    if (m_list->isHidden()) return false;
    m_list->close();
    return true;
}

void UnitField::focusOutEvent(QFocusEvent* event) {
    m_list->close();
    SearchBox::focusOutEvent(event);
}

void UnitField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && m_list->isHidden()) return find();
    SearchBox::keyPressEvent(event);
}

}  // namespace motcua::ui
