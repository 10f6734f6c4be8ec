// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTranslator>

void motcua::installTranslations() {
    QDirIterator files(QStringLiteral(":/i18n"), {QStringLiteral("*.qm")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(files.next())) QCoreApplication::installTranslator(translator);
    }
}
