// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"

#include <QByteArray>
#include <QJsonObject>

namespace motcua {

/// What a letter says beyond codes and dates. Personal or free text: kept in rows that can be erased, while
/// the event of the act holds a commitment to it.
struct LetterContent {
    QList<PaperFault> papers;  ///< to be supplemented
    QStringList returned;      ///< originals given back
    QString reason;            ///< prose; lines become paragraphs
    QString feeSettlement;
    QString stage;  ///< name of the step where the dossier stood
    /// Who signs it, fixed when it is issued, so that a later print says the same (core/dossier/signing.h);
    /// all empty on slips that the officer signs himself.
    QString signerCapacity;
    QString signerName;
    QString signingDecision;

    friend bool operator==(const LetterContent&, const LetterContent&) = default;
};

[[nodiscard]] QJsonObject toJson(const LetterContent& content);
[[nodiscard]] LetterContent letterContentFrom(const QJsonObject& object);

/// An extension is proposed, then accepted (its letter is issued) or rejected. What was undone keeps its
/// number.
enum class LetterState { Issued, Proposed, Accepted, Rejected, Undone };

[[nodiscard]] QString keyOf(LetterState state);
[[nodiscard]] std::optional<LetterState> letterStateFromKey(const QString& key);

/// A letter to an applicant, as it was issued with an act or at the counter, or the proposal of one.
struct Letter {
    qint64 id = 0;
    std::optional<DossierId> dossier;  ///< none: given at the counter instead of receiving
    QString form;                      ///< one of form_meaning
    LetterState state = LetterState::Issued;
    UnitId unit{0};     ///< whose heading and numbers it has
    qint64 number = 0;  ///< of the unit's year; 0 where it has a number of its own, or none
    QString documentNo;
    std::optional<QDate> documentDate;
    QString legalBasis;
    QString reason;  ///< key, where it comes from a closed list
    Instant at;
    OfficerId officer{0};
    qint64 event = 0;  ///< the act that it was issued with
    std::optional<Instant> previousDue;
    std::optional<Instant> newDue;
    std::optional<QDate> requestedOn;
    bool overridden = false;  ///< the law allows one less; a supervisor let it happen
    bool late = false;        ///< after the days that the law gives for it
    QByteArray salt;          ///< 32 bytes, erased with the content
    LetterContent content;

    /// The day that stands on it.
    [[nodiscard]] QDate issuedOn() const { return documentDate.value_or(localDate(at)); }
    friend bool operator==(const Letter&, const Letter&) = default;
};

/// What vouches for what somebody typed into a letter, its content, the law and the document that it rests
/// on: see core/journal/commitment.h.
[[nodiscard]] QByteArray contentCommitment(const Letter& letter);

/// The letters that were issued. Writing needs a Work.
class LetterBook {
public:
    virtual ~LetterBook() = default;
    /// The next number, from 1, of a form in the unit's year.
    [[nodiscard]] virtual qint64 nextNumber(UnitId unit, const QString& form, int year) = 0;
    /// Keeps a letter; its id is ignored. Answers its id.
    virtual qint64 add(const Letter& letter) = 0;
    /// In the order in which they were issued.
    [[nodiscard]] virtual QList<Letter> of(DossierId dossier) const = 0;
    /// The extension that is proposed and not yet decided.
    [[nodiscard]] virtual std::optional<Letter> openProposal(DossierId dossier) const = 0;
    /// A proposal was decided by this event.
    virtual void settle(qint64 letter, LetterState state, qint64 event) = 0;
    /// Writes the document's date and the day of the request of a letter that was issued. \throws LogicError
    /// where it was not, or counts no longer.
    virtual void correctDates(const Letter& letter) = 0;
    /// An act was undone: its letters no longer count, the proposal that it settled is open again.
    virtual void undo(qint64 event) = 0;
};

/// The letter with this form that counts: the latest one issued; nothing where there is none.
[[nodiscard]] std::optional<Letter> latestIssued(const QList<Letter>& letters, const QString& form);

/// What prints of a letter are counted by: its form, and from the second issued on its place among them.
[[nodiscard]] QString printKey(const QList<Letter>& letters, const Letter& letter);

}  // namespace motcua
