// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/dossier/receive_dossier.h"
#include "ui/shell/page.h"

#include <QKeySequence>
#include <QPointer>
#include <QTimer>
#include <functional>

class QHBoxLayout;

namespace motcua::ui {

class ActionBar;
class LinkButton;
class Notice;
class ReceptionForm;
struct Workplace;

/// Tiếp nhận: one form, received and printed with one key. Nothing waits for the printer; what is half typed
/// survives a crash; the same form is never received twice.
class ReceptionPage : public Page {
    Q_OBJECT
public:
    explicit ReceptionPage(Workplace& workplace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Receive; }
    [[nodiscard]] int shortcutNumber() const override { return 1; }
    void activated() override;
    [[nodiscard]] QWidget* actionBar() override;
    bool handleScan(const QString& text) override;
    void focusFirst() override;
    bool goBack() override;
    [[nodiscard]] bool mayLeave() override;
    void letGo() override;

    /// F9: receives, empties the form, prints. Refusals are shown in place.
    void receive();
    void giveSlip(bool refusal);
    /// Ctrl+N: empties the form; it can be brought back.
    void startAnew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Link {
        QString label;
        QKeySequence keys;
        std::function<void()> act;
    };
    void say(State state, const QString& text, const QList<Link>& links = {});
    void hush();
    void refuse(const Refusals& refusals);
    void explainFault(const Fault& fault);
    void received(const Receipt& receipt);
    void announce(State state, const QString& more);
    void print();
    void newForm();
    void keepDraft();
    void makeRoom();
    void restoreDraft();
    void discardRestored();
    void formChanged();
    void refreshBar();

    Workplace& m_workplace;
    Notice* m_notice;
    QHBoxLayout* m_noticeRow;
    QList<QPointer<LinkButton>> m_links;
    ReceptionForm* m_form;
    QPointer<ActionBar> m_bar;
    QTimer m_keepSoon;
    QString m_key;  ///< of the submission that this form will be
    QString m_keptUnder;
    std::optional<Receipt> m_last;
    bool m_isKept = true;  ///< what is typed lies in the drafts, or nothing is
    bool m_started = false;
    bool m_receiving = false;
    bool m_restoredShown = false;
    bool m_undoShown = false;
};

}  // namespace motcua::ui
