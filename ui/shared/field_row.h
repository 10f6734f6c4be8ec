// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motcua::ui {

class LineField;
class PlainLabel;

/// Label in a column of 96, input beside it, and below the input what is wrong with it.
///
/// The label names the input for screen readers. Alt+letter of an ampersand in the label focuses it.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const QString& label, QWidget* field, QWidget* parent = nullptr);

    /// The line below; empty takes it away. Rows of a LineField show its wrong marks by themselves.
    void setMessage(const QString& message);
    void setLabelWidth(int width);
    /// Another label, for the eye and the screen reader.
    void setLabel(const QString& label);
    [[nodiscard]] QWidget* field() const { return m_field; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void reserveHeight();
    void followMark(LineField* field);

    PlainLabel* m_label;
    QWidget* m_field;
    PlainLabel* m_message;
};

}  // namespace motcua::ui
