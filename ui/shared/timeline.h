// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/state.h"

#include <QList>
#include <QListView>
#include <QString>
#include <optional>

class QStandardItemModel;

namespace motcua::ui {

/// One event as the page words it.
struct TimelineEntry {
    enum class Mark { Dot, Hollow, State };
    QString date;  ///< "23/11"
    QString time;  ///< "08:20"
    QString title;
    QString note;
    QString person;
    Mark mark = Mark::Dot;
    ui::State state = ui::State::Within;  ///< the shape where mark is State
};

/// Events below each other on a line, newest where the page puts it. Rows of 48, cut texts in tool tips;
/// Up and Down walk, and a screen reader hears each row as one sentence.
class Timeline : public QListView {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void setEntries(const QList<TimelineEntry>& entries);

private:
    QStandardItemModel* m_model;
};

}  // namespace motcua::ui
