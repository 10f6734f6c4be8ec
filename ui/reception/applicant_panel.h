// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/application.h"
#include "core/dossier/desk.h"
#include "ui/shared/panel.h"

#include <QJsonObject>
#include <QStringList>

class QStackedWidget;

namespace motcua {
struct IdentityCard;
}

namespace motcua::ui {

class Notice;
class PersonForm;
class Segmented;
class Toggle;

/// Who applies, and for whom. Offers known citizens, warns of open dossiers, takes what a card says; never
/// writes over a typed field unless told so.
class ApplicantPanel : public Panel {
    Q_OBJECT
public:
    explicit ApplicantPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] Person submitter() const;
    [[nodiscard]] std::optional<Person> owner() const;
    [[nodiscard]] Refusals unreadable() const;
    /// Marks the field of the refusal; null where it is none of ours.
    QWidget* mark(const Refusal& refusal);
    /// Brings up the form that the field lies in.
    void reveal(const QWidget* field);

    /// The procedure for which open dossiers are looked for; empty = none.
    void setProcedure(const QString& code);
    /// What an officer should look at; none hides it.
    void setWarnings(const QStringList& warnings);
    /// Into the form in front.
    void take(const IdentityCard& card);

    void clear();
    void putDraft(QJsonObject& draft) const;
    void restore(const QJsonObject& draft);

Q_SIGNALS:
    void changed();
    void openDossierRequested(motcua::DossierId dossier);
    void faulted(const QString& sentence);

private:
    [[nodiscard]] PersonForm* front() const;
    void layOut();
    void setOwnerDiffers(bool differs);
    void showForm(int index);
    void lookUp();
    void offerKnown();
    void warnOfOpen();
    /// Fills the form; what differs is offered and taken only when asked for.
    void fill(PersonForm* form, const Person& known, const QString& source);
    void refreshHint();

    Desk& m_desk;
    QString m_procedure;
    Notice* m_hint;
    Segmented* m_tabs;
    QStackedWidget* m_stack;
    PersonForm* m_submitter;
    PersonForm* m_owner;
    Toggle* m_same;
    Notice* m_known;
    Notice* m_differs;
    Notice* m_open;
    Notice* m_warnings;
    std::optional<Person> m_offered;
    std::optional<Person> m_other;  ///< what the card or the earlier dossier says otherwise
    PersonForm* m_otherForm = nullptr;
    std::optional<DossierId> m_openDossier;
};

}  // namespace motcua::ui
