// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style_sheet.h"

#include "ui/shared/theme.h"

namespace {

// Widgets that paint themselves (buttons, chips, toggles) have no rule here.
const char* const kTemplate = R"(
QWidget#desk, QWidget[surface="window"] { background: @window; }
QWidget[surface="panel"] { background: @panel; }
QFrame[surface="card"] { background: @panel; border: 1px solid @panelBorder; border-radius: 6px; }
QFrame[surface="line"] { background: @panelBorder; border: none; }
QLabel { background: transparent; color: @text; }
QLabel:disabled { color: @disabledText; }
QLabel[role="secondary"] { color: @secondary; }
QLabel[role="small"] { color: @secondary; font-size: 12px; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="section"] { font-size: 15px; font-weight: bold; }
QLabel[role="title"] { font-size: 18px; font-weight: bold; }
QLabel[role="code"] { font-size: 22px; font-weight: bold; }
QLabel[role="promise"] { font-size: 22px; font-weight: bold; color: @primary; }
QLabel[role="number"] { font-size: 28px; font-weight: bold; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
  background: @field; border: 1px solid @controlBorder; border-radius: 4px;
  selection-background-color: @primary; selection-color: @onPrimary; }
QLineEdit { padding: 0px 6px; min-height: 30px; max-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QAbstractSpinBox { padding: 0px 4px; min-height: 30px; }
QLineEdit:focus { border: 2px solid @primary; padding: 0px 5px; min-height: 28px; max-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @primary; padding: 2px 3px; }
QAbstractSpinBox:focus { border: 2px solid @primary; padding: 0px 3px; min-height: 28px; }
QLineEdit[mark="missing"] { border: 2px solid @dueSoon; padding: 0px 5px; min-height: 28px; max-height: 28px; }
QLineEdit[mark="wrong"] { border: 2px solid @overdue; padding: 0px 5px; min-height: 28px; max-height: 28px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
  background: @disabledFill; color: @disabledText; border-color: @panelBorder; }
QLineEdit:read-only { background: @head; }

QTableView, QListView, QTreeView {
  background: @panel; color: @text; border: none; outline: none; gridline-color: @rowLine;
  selection-background-color: @selection; selection-color: @text; }
QListView[surface="popup"] { border: 1px solid @controlBorder; border-radius: 4px; }
QHeaderView { background: @head; border: none; }
QHeaderView::section {
  background: @head; color: @secondary; font-size: 12px; padding: 0px 8px; border: none;
  border-bottom: 1px solid @panelBorder; }
QHeaderView::section:first { padding-left: 16px; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @head; border: none; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @controlBorder; padding: 4px; }

QScrollArea, QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @controlBorder; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QToolTip { background: @panel; color: @text; border: 1px solid @controlBorder; padding: 4px 8px; }
QMenu { background: @panel; border: 1px solid @controlBorder; padding: 4px; }
QMenu::item { padding: 6px 16px; border-radius: 3px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::separator { height: 1px; background: @panelBorder; margin: 4px 8px; }
QTabBar::tab { background: transparent; color: @secondary; padding: 8px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @primary; font-weight: bold; border-bottom: 2px solid @primary; }
QTabBar::tab:focus { background: @selection; }
QTabWidget::pane { border: none; border-top: 1px solid @panelBorder; }
QProgressBar { background: @panelBorder; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @primary; border-radius: 2px; }
QSplitter::handle { background: transparent; }
)";

}  // namespace

QString motcua::ui::styleSheet(const Colours& c) {
    // A longer name goes before one that begins it.
    const QList<std::pair<QLatin1String, QColor>> names{
        {QLatin1String("@panelBorder"), c.panelBorder},
        {QLatin1String("@panel"), c.panel},
        {QLatin1String("@window"), c.window},
        {QLatin1String("@field"), c.field},
        {QLatin1String("@head"), c.head},
        {QLatin1String("@controlBorder"), c.controlBorder},
        {QLatin1String("@rowLine"), c.rowLine},
        {QLatin1String("@text"), c.text},
        {QLatin1String("@secondary"), c.secondary},
        {QLatin1String("@faint"), c.faint},
        {QLatin1String("@primary"), c.primary},
        {QLatin1String("@onPrimary"), c.onPrimary},
        {QLatin1String("@selection"), c.selection},
        {QLatin1String("@disabledFill"), c.disabledFill},
        {QLatin1String("@disabledText"), c.disabledText},
        {QLatin1String("@dueSoon"), c.dark ? 0xF3B35E : 0xB25E09},
        {QLatin1String("@overdue"), c.dark ? 0xFF8B7D : 0xB42318}};
    QString sheet = QString::fromLatin1(kTemplate);
    for (const auto& [name, colour] : names) sheet.replace(name, colour.name());
    return sheet;
}
