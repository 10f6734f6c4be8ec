// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/erasure.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

#include <QDirIterator>
#include <QFile>

namespace motcua::test {

/// A store with officers of the archive, and a dossier that ended six years ago.
class AnArchive : public ADesk {
public:
    inline static const QString kName = QStringLiteral("Tôn Nữ Ngoạt Vy");
    inline static const QString kNumber = QStringLiteral("048190765432");
    inline static const QString kPhone = QStringLiteral("0905987654");
    inline static const QString kNote = QStringLiteral("hẹn gọi lại sau giờ Ngọ");

    AnArchive() {
        const auto work = desk().work.begin();
        for (const auto& [login, unit, role] :
             {std::tuple(QStringLiteral("haichau.vanthu"), QStringLiteral("tt-hai-chau"), role::kArchivist),
              std::tuple(QStringLiteral("haichau.chutich"), QStringLiteral("tt-hai-chau"),
                         role::kAgencyLeader)})
            store::execute(database(),
                           QStringLiteral("INSERT INTO role_grant (officer, unit, role, valid_from) VALUES "
                                          "(?, ?, ?, '2020-01-01')"),
                           actor(login).officer.id, this->unit(unit), role);
        work->commit();
        desk().directory.reload();
    }

    Dossier ended() {
        return ADossier(*this)
            .status(PublicStatus::Returned)
            .due(std::nullopt)
            .with([](Dossier& dossier) {
                dossier.submitter.name = kName;
                dossier.submitter.personalId = kNumber;
                dossier.submitter.phone = kPhone;
                dossier.note = kNote;
                dossier.papers = {SubmittedPaper{0, QStringLiteral("Giấy của bà Ngoạt Vy"), 1, 0, 0}};
                dossier.finishedAt = Instant{dossier.receivedAt.ms - 6 * 366 * kMsPerDay};
                dossier.returnedAt = dossier.finishedAt;
                dossier.process.tokens.last().state = TokenState::Done;
                dossier.process.tokens.last().leftAt = dossier.receivedAt;
                dossier.stepName.clear();
            })
            .keep();
    }

    /// The same with its event, so that the whole store can be audited.
    Dossier endedWithEvent() {
        const Dossier dossier = ended();
        const auto work = desk().work.begin();
        desk().journal.append(receivedEvent(dossier, actor(QStringLiteral("haichau.quay1"))));
        work->commit();
        return dossier;
    }

    Outcome<Erasure> proposed(const Dossier& dossier, const QString& retention = QStringLiteral("5y")) {
        return ErasePersonalData(desk()).propose(dossier.id, QStringLiteral("retention"), retention,
                                                 actor(QStringLiteral("haichau.vanthu")));
    }
    Outcome<Erasure> approvedBy(qint64 id, const QString& login) {
        return ErasePersonalData(desk()).approve(id, actor(login));
    }
    void eraseWhole(const Dossier& dossier) {
        const auto erasure = proposed(dossier);
        REQUIRE(erasure);
        REQUIRE(approvedBy(erasure->id, QStringLiteral("haichau.giamdoc")));
        REQUIRE(approvedBy(erasure->id, QStringLiteral("haichau.chutich")));
        REQUIRE(ErasePersonalData(desk()).run(actor(QStringLiteral("haichau.vanthu"))));
    }
};

/// Files of the folder that hold the text in UTF-8 or UTF-16, whatever the case of the letters.
inline QStringList filesWith(const QString& folder, const QString& text) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString& form :
             {text, text.toLower(), folded(text), text.normalized(QString::NormalizationForm_D)}) {
            const QByteArray wide(reinterpret_cast<const char*>(form.utf16()), form.size() * 2);
            if (bytes.contains(form.toUtf8()) || bytes.contains(wide)) found += file.fileName();
        }
    }
    found.removeDuplicates();
    return found;
}

}  // namespace motcua::test
