// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QWidget>

namespace motcua::ui {

class PlainLabel;
class SearchBox;
class SpanLabel;

/// Above the page: its title, the search box of the whole desk, the state of the store, date and time.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    /// `back` shows that Esc leads back.
    void setTitle(const QString& title, bool back);
    void setStoreNote(const QString& note);
    /// Says that something is being saved, in place of the note of the store and however narrow the window
    /// is.
    void setSaving(bool saving);
    void setTime(Instant now);
    void focusSearch();

Q_SIGNALS:
    void searchRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshNote();

    PlainLabel* m_title;
    PlainLabel* m_back;
    SearchBox* m_search;
    QWidget* m_store;
    PlainLabel* m_storeNote;
    SpanLabel* m_time;
    QString m_note;
    bool m_saving = false;
    qint64 m_minute = -1;
};

}  // namespace motcua::ui
