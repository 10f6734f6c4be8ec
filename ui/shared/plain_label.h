// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace motcua::ui {

/// How a label looks; see the style sheet.
enum class TextRole { Base, Secondary, Small, Strong, Section, Title, Code, Promise, Number };

/// A label that never reads its text as HTML: what citizens and files say is shown as it is written.
/// The only label of the desk; QLabel itself is not used elsewhere.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr) : PlainLabel(QString(), TextRole::Base, parent) {}
    explicit PlainLabel(const QString& text, TextRole role = TextRole::Base, QWidget* parent = nullptr);

    /// Very long text is cut, see plain_text.h.
    void setText(const QString& text);
    void setRole(TextRole role);
    /// Cuts with an ellipsis where there is no room, the whole text in a tool tip. Not for codes,
    /// deadlines and persons.
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_elided = false;
};

}  // namespace motcua::ui
