// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/receive_dossier.h"

#include <QFrame>

namespace motcua::ui {

class LinkButton;
class PlainLabel;
class SpanLabel;

/// The promise: when the result would be ready if the dossier were received now.
class DueCard : public QFrame {
    Q_OBJECT
public:
    explicit DueCard(QWidget* parent = nullptr);

    /// Nothing to promise; `reason` says why.
    void clear(const QString& reason);
    void show(const ReceptionPreview& preview, const DueExplanation& explanation);

Q_SIGNALS:
    void whyRequested();

private:
    PlainLabel* m_promise;
    SpanLabel* m_facts;
    LinkButton* m_why;
};

}  // namespace motcua::ui
