// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translations.h"
#include "core/dossier/drafts.h"
#include "core/dossier/receive_dossier.h"
#include "ui/shared/settings.h"
#include "ui/shared/theme.h"
#include "ui/shell/printer_choice.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace motcua::test {

/// A machine with a print system of scripts and a folder for PDFs. The scripts run in its directory.
class AMachine {
public:
    AMachine() {
        static const bool once = (installTranslations(), ui::applyTheme(*qApp, ui::Scheme::Light), true);
        Q_UNUSED(once)
        settings.set(ui::setting::kPrintFolder, path("pdf"));
    }

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    QString program(const char* name, const char* body) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n") + body + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    [[nodiscard]] QByteArray content(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList pdfs() const { return QDir(path("pdf")).entryList(QDir::Files, QDir::Name); }
    /// A printer that takes everything and writes down what it was told.
    [[nodiscard]] ui::PrintPrograms printing() const {
        return {program("lp", "echo \"$@\" >> arguments; cat > sent.pdf"),
                program("lpstat", "echo quay-1; echo quay-2")};
    }
    [[nodiscard]] ui::PrintPrograms refusing() const {
        return {program("lp", "cat > /dev/null; exit 1"), program("lpstat", "exit 1")};
    }
    [[nodiscard]] static ui::PrintPrograms none() {
        return {QStringLiteral("/no/such/lp"), QStringLiteral("/no/such/lpstat")};
    }

private:
    QTemporaryDir m_folder;

public:
    ui::Settings settings{m_folder.filePath(QStringLiteral("desk.ini"))};
};

/// Receives a dossier at the machine QUAY-01.
inline Receipt received(ADesk& desk, const QString& name = QStringLiteral("Nguyễn Thị Đào")) {
    const Actor actor = desk.actor(QStringLiteral("haichau.quay1"));
    const auto receipt = ReceiveDossier(desk.desk()).receive(anApplication(name), actor, {});
    REQUIRE(receipt.isDone());
    return *receipt;
}

/// Lets the event loop run until the signal came, however busy this computer is.
inline bool arrives(QSignalSpy& spy, int times = 1) {
    for (int i = 0; i < 300 && spy.size() < times; ++i) spy.wait(100);
    return spy.size() == times;
}

}  // namespace motcua::test
