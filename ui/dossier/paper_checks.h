// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"

#include <QList>
#include <QWidget>

namespace motcua::ui {

class LineField;
class PaperCheckModel;
class PlainLabel;
class SearchBox;
class TableView;

/// Width of the labels in the form of an act.
inline constexpr int kActLabels = 168;

/// A list of papers to be marked: missing or wrong with what is wrong, or simply ticked. Up and Down walk,
/// Space marks, a click too; what is wrong with the current paper is typed below the list, and a paper that
/// is not on the list is added there.
class PaperChecks : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Faults, Ticks };

    PaperChecks(Mode mode, const QString& name, QWidget* parent = nullptr);

    void setPapers(const QList<PaperRef>& papers);
    /// What was marked, in the order of the list.
    [[nodiscard]] QList<PaperFault> faults() const;
    [[nodiscard]] QList<PaperRef> ticked() const;
    /// What is wrong with the answers, below the list.
    void setMessage(const QString& message);
    void focusList();
    /// What is ticked, where it is no papers; for the screen reader.
    void setListName(const QString& name);
    /// For long lists: what is typed, in the line above the list or upon it, leaves what has words that begin
    /// so, marks of letters or not, and what is ticked; Enter ticks from that line, which is answered.
    QWidget* addFilter(const QString& placeholder);
    [[nodiscard]] QWidget* list() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(int row);
    void filter(const QString& text);
    void showRow(int row);
    void addTyped();

    Mode m_mode;
    PaperCheckModel* m_model;
    TableView* m_table;
    LineField* m_why = nullptr;
    LineField* m_more = nullptr;
    SearchBox* m_filter = nullptr;
    PlainLabel* m_message;
};

}  // namespace motcua::ui
