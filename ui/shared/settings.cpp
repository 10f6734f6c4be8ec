// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace motcua::ui {

Settings::Settings()
    : Settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
               QStringLiteral("/motcua/desk.ini")) {}

Settings::Settings(const QString& fileName)
    : m_file(std::make_unique<QSettings>(fileName, QSettings::IniFormat)) {}

Settings::~Settings() = default;

QList<int> Settings::columnWidths(const QString& table) const {
    QList<int> widths;
    for (const QString& width : read(QStringLiteral("columns/") + table).toStringList()) {
        bool number = false;
        const int value = width.toInt(&number);
        if (!number || value < 0 || value > 10'000) return {};
        widths.append(value);
    }
    return widths;
}

void Settings::setColumnWidths(const QString& table, const QList<int>& widths) {
    QStringList texts;
    for (const int width : widths) texts.append(QString::number(width));
    write(QStringLiteral("columns/") + table, texts);
}

QVariant Settings::read(const QString& key) const {
    return m_file->value(key);
}

void Settings::write(const QString& key, const QVariant& value) {
    m_file->setValue(key, value);
}

}  // namespace motcua::ui
