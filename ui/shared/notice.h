// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/span_label.h"
#include "ui/shared/state.h"

#include <QKeySequence>
#include <QWidget>

class QBoxLayout;

namespace motcua::ui {

class LinkButton;

/// One or two lines in place: tint and border of a state, icon, sentence, an action as link. The desk
/// informs in this way, never by a pop-up.
class Notice : public QWidget {
    Q_OBJECT
public:
    explicit Notice(State state = State::Ready, const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text) { setSpans({{text}}); }
    void setSpans(QList<Span> spans);
    void setState(State state);
    /// A link after the sentence; emits actionRequested. An empty label takes it away.
    void setAction(const QString& label, const QKeySequence& keys = {});
    /// A cross at the right end; hides the notice and emits closed.
    void setClosable(bool closable);
    [[nodiscard]] QString text() const { return m_sentence->text(); }
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void actionRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As high as the words need at this width.
    void fit();

    State m_state;
    QBoxLayout* m_row;    ///< the words, and the cross
    QBoxLayout* m_words;  ///< sentence and link: side by side, or below each other
    SpanLabel* m_sentence;
    LinkButton* m_link = nullptr;
    LinkButton* m_close = nullptr;
};

}  // namespace motcua::ui
