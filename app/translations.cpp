// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTranslator>
#include <cstring>

namespace {

/// lupdate of Qt 6.4 writes the class alone for classes in `namespace a::b {`, tr() asks with the whole name.
class ShortContextTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        const char* last = context ? std::strrchr(context, ':') : nullptr;
        return found.isNull() && last ? QTranslator::translate(last + 1, source, disambiguation, n) : found;
    }
};

}  // namespace

void motcua::installTranslations() {
    QDirIterator files(QStringLiteral(":/i18n"), {QStringLiteral("*.qm")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto* translator = new ShortContextTranslator(QCoreApplication::instance());
        if (translator->load(files.next())) QCoreApplication::installTranslator(translator);
    }
}
