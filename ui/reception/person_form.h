// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/dossier/person.h"

#include <QJsonObject>
#include <QWidget>

namespace motcua::ui {

class ChoiceBox;
class FieldRow;
class LineField;

/// The fields of one person: the submitter or the owner.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    /// `who` is the prefix of its fields in refusals: "submitter", "owner".
    explicit PersonForm(const QString& who, QWidget* parent = nullptr);

    /// What can be read of it now. Numbers and phones that cannot be read are given as they were typed.
    [[nodiscard]] Person person() const;
    /// What a Person cannot even hold.
    [[nodiscard]] Refusals unreadable() const;
    /// The number as it identifies the person; empty while it is not complete.
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString phone() const;
    /// Nothing but the kind was chosen.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] PersonKind kind() const;

    /// Writes what is known into empty fields. Gives what differs from fields that are filled, as
    /// "label: value"; with `overwrite` nothing differs, because those are written too.
    QStringList fill(const Person& known, bool overwrite = false);
    /// Marks the field that the refusal is about; its widget, or null where it is none of ours.
    QWidget* mark(const Refusal& refusal);

    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject& draft);

Q_SIGNALS:
    void changed();
    /// Number or phone became complete, or stopped being so.
    void identified();

private:
    struct Entry {
        QString key;
        LineField* field;
        FieldRow* row;
    };
    LineField* add(const QString& key, const QString& label, bool strong = false);
    [[nodiscard]] LineField* field(const char* key) const;
    [[nodiscard]] Outcome<QString> readNumber() const;
    void adaptToKind();
    void nameNumber(const Entry& entry);
    void markNumber(bool finished);
    void markPhone(bool finished);
    void markBirthDate(bool finished);
    void layOutBirth();
    void connectAll();
    void noteIdentity();

    QString m_who;
    ChoiceBox* m_kind;
    ChoiceBox* m_gender;
    QList<Entry> m_entries;
    QWidget* m_birthLine = nullptr;
    QString m_lastIdentity;
};

}  // namespace motcua::ui
