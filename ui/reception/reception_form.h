// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/application.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace motcua {
struct IdentityCard;
}

namespace motcua::ui {

class ApplicantPanel;
class DeliveryPanel;
class DueCard;
class FeePanel;
class NonBoundaryPanel;
class PaperPanel;
class ProcedurePicker;
class SlipPreview;
struct Workplace;

/// The whole form of a reception: panels in three columns (two where it is narrow), the promise and the slip
/// kept up to date a moment after the last key.
class ReceptionForm : public QWidget {
    Q_OBJECT
public:
    explicit ReceptionForm(Workplace& workplace, QWidget* parent = nullptr);

    /// Reads the catalogue again. \throws StoreError.
    void reload();
    [[nodiscard]] Application application() const;
    /// Everything that stands against receiving this now, in the order of the page.
    [[nodiscard]] Refusals refusals() const;
    /// Marks the fields that the refusals are about, and puts the focus on the first of them.
    void showRefusals(const Refusals& refusals);
    /// Required papers that are not ticked.
    [[nodiscard]] int missingPapers() const;

    /// Everything as it was typed, readable or not.
    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject& draft);
    [[nodiscard]] bool isEmpty() const { return draft() == m_empty; }
    void clear();

    void take(const IdentityCard& card);
    void focusFirst();
    /// Closes the list of procedures; false where it was not open.
    bool closeList();
    /// Computes promise, fees and slip at once.
    void refreshNow();

    /// Two columns fit where three do not.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    void faulted(const QString& sentence);
    void openDossierRequested(motcua::DossierId dossier);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut(bool wide);
    void connectAll();
    void beginProcedure();
    void refreshFees();
    void refreshPromise();
    void explain();
    [[nodiscard]] QWidget* markOf(const Refusal& refusal);

    Workplace& m_workplace;
    ProcedurePicker* m_procedure;
    ApplicantPanel* m_applicant;
    PaperPanel* m_papers;
    FeePanel* m_fees;
    DeliveryPanel* m_delivery;
    DueCard* m_due;
    NonBoundaryPanel* m_elsewhere;
    SlipPreview* m_slip;
    QHBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_middle;
    QVBoxLayout* m_right;
    std::optional<bool> m_wide;
    QTimer m_pause;   ///< from the last key to the new slip
    QTimer m_minute;  ///< the promise moves on with the clock
    QJsonObject m_empty;
};

}  // namespace motcua::ui
