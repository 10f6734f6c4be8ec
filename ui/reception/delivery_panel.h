// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/application.h"
#include "ui/shared/panel.h"

#include <QJsonObject>

namespace motcua::ui {

class ChoiceBox;
class LineField;
class Segmented;

/// How it came, how the result goes back, how many sets, what is asked for, and a note.
class DeliveryPanel : public Panel {
    Q_OBJECT
public:
    explicit DeliveryPanel(QWidget* parent = nullptr);

    [[nodiscard]] Channel channel() const;
    /// Writes its fields into the application.
    void put(Application& application) const;
    QWidget* mark(const Refusal& refusal);

    void putDraft(QJsonObject& draft) const;
    /// An empty object gives the usual choices.
    void restore(const QJsonObject& draft);

Q_SIGNALS:
    void changed();
    void channelChanged(motcua::Channel channel);

private:
    void layOut();

    Segmented* m_returnBy;
    ChoiceBox* m_channel;
    LineField* m_sets;
    LineField* m_request;
    LineField* m_note;
};

}  // namespace motcua::ui
