// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/dossier_file.h"
#include "ui/shared/panel.h"

namespace motcua::ui {

class LinkButton;
class SpanLabel;
class StateTag;

/// The top of the dossier page: code, state, procedure, submitter, and the promised time with its why.
class DossierHead : public Panel {
    Q_OBJECT
public:
    explicit DossierHead(QWidget* parent = nullptr);
    /// Numbers masked.
    void showFile(const DossierFile& file, const Desk& desk);
    /// The numbers of the submitter in full, until the next showFile().
    void reveal(const Dossier& dossier, const Desk& desk);

Q_SIGNALS:
    void whyRequested();

private:
    PlainLabel* m_code;
    StateTag* m_state;
    SpanLabel* m_about;
    PlainLabel* m_promiseLabel;
    LinkButton* m_why;
    PlainLabel* m_promise;
};

}  // namespace motcua::ui
