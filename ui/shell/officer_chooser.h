// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

class QComboBox;
class QStandardItemModel;
class QListView;

namespace motcua::ui {

class PlainLabel;
class SearchBox;
class Settings;
class ShortcutButton;
class EmptyState;

struct CounterEntry {
    CounterId id;
    QString name;
};

struct OfficerEntry {
    OfficerId id;
    QString name;
    QString title;
    QString unit;
    QList<CounterEntry> counters;  ///< where this officer may sit; empty for officers without counter
};

/// The door of the desk: who works, and at which counter. This is the place where accounts will sign in;
/// until there are accounts it asks for no password.
class OfficerChooser : public QWidget {
    Q_OBJECT
public:
    explicit OfficerChooser(Settings& settings, QWidget* parent = nullptr);

    /// Sorted by given name here. The last choice of this machine is taken up.
    void setEntries(QList<OfficerEntry> entries);
    /// Esc leads back to the desk: only where somebody works there already.
    void setMayLeave(bool may) { m_mayLeave = may; }

Q_SIGNALS:
    void chosen(motcua::OfficerId officer, std::optional<motcua::CounterId> counter);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showMatches();
    void showCounters();
    void choose();
    [[nodiscard]] const OfficerEntry* current() const;

    Settings& m_settings;
    QList<OfficerEntry> m_entries;
    bool m_mayLeave = false;
    SearchBox* m_search;
    QListView* m_list;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    QWidget* m_counterRow;
    QComboBox* m_counter;
    ShortcutButton* m_enter;
};

}  // namespace motcua::ui
