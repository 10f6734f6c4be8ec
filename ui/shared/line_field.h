// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QLineEdit>
#include <optional>

namespace motcua::ui {

/// What is known of an input. Shown as border, shape and words.
enum class Mark { None, Valid, Missing, Wrong };

/// An input of one line, 32 high. Line breaks and tabs in pasted text become spaces.
class LineField : public QLineEdit {
    Q_OBJECT
public:
    explicit LineField(QWidget* parent = nullptr);

    /// `note` stands inside at the right end and must be short ("hợp lệ", "còn thiếu"); `sentence` is the
    /// whole truth, for tool tip, screen reader and the line below the field (see FieldRow).
    void setMark(Mark mark, const QString& note = {}, const QString& sentence = {});
    void clearMark() { setMark(Mark::None); }
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QString markSentence() const { return m_sentence; }

    /// An icon inside the left end.
    void setIconShape(Icon icon);
    /// Quiet words inside the right end, e.g. a key or a number of hits. Replaced by the note of a mark.
    void setNote(const QString& note);
    /// Every keystroke stays as it was typed, but shown bold: names and numbers of persons.
    void setStrong(bool strong);

Q_SIGNALS:
    void markChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dropLineBreaks(const QString& text);
    void reserveRoom();
    [[nodiscard]] QString shownNote() const;

    Mark m_mark = Mark::None;
    QString m_markNote;
    QString m_sentence;
    QString m_note;
    std::optional<Icon> m_icon;
};

}  // namespace motcua::ui
