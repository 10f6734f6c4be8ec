// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "app/desktop/desktop.h"
#include "app/desktop/picture_book.h"
#include "core/base/text.h"
#include "core/workflow/legal_turns.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace motcua::desktop {

namespace {

constexpr int kLooked = 400;

/// The first who holds the role in the centre's own unit sits down.
void sit(Desktop& desktop, const QString& role) {
    const Desk& desk = desktop.desk();
    const auto unit = desk.directory.unitByKey(desk.centre.centre().defaultUnitKey);
    const QDate today = localDate(desk.clock.now());
    const QList<Officer> officers = unit ? desk.directory.holders(unit->id, role, today) : QList<Officer>();
    if (!officers.isEmpty()) desktop.enter(officers.first().login);
}

/// The same, in whatever unit.
void sitAnywhere(Desktop& desktop, const QString& role) {
    const QDate today = localDate(desktop.desk().clock.now());
    for (const Officer& officer : desktop.desk().directory.officers())
        if (officer.active && Actor{officer, std::nullopt, {}}.holdsAnywhere(role, today) &&
            desktop.enter(officer.login))
            return;
}

/// A citizen of no place, who has scanned a card and chosen the procedure that is received most.
void fillReception(Desktop& desktop, PictureBook& book) {
    auto* search = desktop.window().findChild<QLineEdit*>(QStringLiteral("procedureSearch"));
    if (!search) return;
    search->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("dkks"));
    QApplication::sendEvent(search, &typed);
    book.settle();
    QKeyEvent chosen(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(search, &chosen);
    desktop.window().handleScan(
        QStringLiteral("049185001234||ĐẶNG THỊ HƯỜNG QUỲNH|07031985|Nữ|"
                       "K45/12 Lê Đình Dương, phường Hải Châu, thành phố Đà Nẵng|15042021"));
}

/// Whoever has a dossier before him in the middle of its way sits down, and opens it.
bool openOneAtWork(Desktop& desktop) {
    const Desk& desk = desktop.desk();
    const DossierPage rows = desk.list.page({}, std::nullopt, kLooked);
    for (const DossierRow& row : rows.rows) {
        const auto dossier = desk.dossiers.load(row.id);
        const Token* token = dossier ? dossier->process.live() : nullptr;
        if (!token || !token->assignee || row.status != PublicStatus::Processing) continue;
        const auto officer = desk.directory.officer(*token->assignee);
        if (!officer || !desktop.enter(officer->login)) continue;
        desktop.window().showPage(desktop.pages().at(1));
        desktop.openDossier(row.id);
        return true;
    }
    return false;
}

void takeForms(Desktop& desktop, PictureBook& book) {
    sit(desktop, role::kReceivingOfficer);
    desktop.window().showPage(desktop.pages().first());
    fillReception(desktop, book);
    book.take(QStringLiteral("tiep-nhan-dang-nhap"));
    book.takeDialogOf(QStringLiteral("why"), QStringLiteral("vi-sao"));
    book.takeDialogOf(QStringLiteral("refusalSlip"), QStringLiteral("phieu-tu-choi"));
    book.takeDialogOf(QStringLiteral("storeSafety"), QStringLiteral("kho"));
    book.takeDialogOf(QStringLiteral("printerSettings"), QStringLiteral("may-in"));
    if (auto* anew = desktop.window().findChild<QAbstractButton*>(QStringLiteral("newForm"))) anew->click();
    if (!openOneAtWork(desktop)) return;
    book.take(QStringLiteral("ho-so-dang-giai-quyet"));
    book.takeDialogOf(QStringLiteral("why"), QStringLiteral("ho-so-vi-sao"));
    for (const QString& act :
         {turn::kRequestSupplement, turn::kRefuse, turn::kStopOnRequest, turn::kProposeExtension})
        book.takeFormOf(act, QStringLiteral("viec-") + act);
    book.takeDialogOf(staffing::kAssign, QStringLiteral("chuyen-nguoi-giu"));
}

void takeDialogsOf(ui::Page& page, PictureBook& book) {
    static const QHash<QString, QStringList> opened{
        {QStringLiteral("workPage"),
         {QStringLiteral("handover"), QStringLiteral("register"), QStringLiteral("reassign")}},
        {QStringLiteral("peoplePage"),
         {QStringLiteral("announce"), QStringLiteral("delegate"), QStringLiteral("leave")}},
        {QStringLiteral("accountsPage"), {QStringLiteral("enterOfficer"), QStringLiteral("proposeRole")}}};
    for (const QString& button : opened.value(page.objectName())) book.takeDialogOf(button, button);
}

void takePages(Desktop& desktop, PictureBook& book, bool dialogs) {
    if (desktop.pages().isEmpty()) {
        book.take(QStringLiteral("can-bo"));
        sit(desktop, role::kReceivingOfficer);
        if (desktop.pages().isEmpty()) return;  // behind a password
    }
    for (ui::Page* page : desktop.pages()) {
        if (!desktop.window().isPageShown(page)) sit(desktop, role::kSupervisor);
        if (page->objectName() == u"accountsPage") sit(desktop, role::kAdministrator);
        if (page->objectName() == u"erasuresPage") sitAnywhere(desktop, role::kArchivist);
        if (!desktop.window().isPageShown(page)) continue;
        desktop.window().showPage(page);
        book.take(folded(page->title()).replace(QLatin1Char(' '), QLatin1Char('-')));
        if (dialogs) takeDialogsOf(*page, book);
        if (page->objectName() == u"reportsPage")
            book.takeFormOf(QStringLiteral("showAudit"), QStringLiteral("nhat-ky"));
        if (page->objectName() == u"erasuresPage")
            book.takeFormOf(QStringLiteral("showRetention"), QStringLiteral("danh-muc-luu-tru"));
    }
    const DossierPage first = desktop.desk().list.page({}, std::nullopt, 1);
    if (first.rows.isEmpty()) return;
    desktop.window().showPage(desktop.pages().at(1));
    desktop.openDossier(first.rows.first().id);
    book.take(QStringLiteral("ho-so"));
}

}  // namespace

QSize pictureSize(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})[x×](\\d{3,4})$"));
    const auto found = form.match(text);
    const QSize size(found.captured(1).toInt(), found.captured(2).toInt());
    return size.width() >= 800 && size.height() >= 480 ? size : QSize();
}

bool writePictures(Desktop& desktop, const PictureWish& wish) {
    PictureBook book(desktop, wish.folder);
    if (!book.isWhole()) return false;
    desktop.window().resize(wish.window);
    desktop.show();
    takePages(desktop, book, wish.dialogs);
    if (wish.dialogs) takeForms(desktop, book);
    return book.isWhole();
}

}  // namespace motcua::desktop
