// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motcua {
struct Procedure;
class TimeLimit;
}  // namespace motcua

namespace motcua::ui {

class SpanLabel;

/// The chosen procedure: code and name, sector, limit and steps. While none is chosen it says how to find
/// one.
class ProcedureCard : public QWidget {
    Q_OBJECT
public:
    explicit ProcedureCard(QWidget* parent = nullptr);

    void clear();
    /// `limit` is the words for the limit, `steps` 0 where the number is not known.
    void show(const Procedure& procedure, const QString& limit, int steps);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SpanLabel* m_name;
    SpanLabel* m_facts;
    bool m_chosen = false;
};

}  // namespace motcua::ui
