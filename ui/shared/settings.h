// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>
#include <memory>

class QSettings;

namespace motcua::ui {

/// One setting of this machine: its name in the file and what holds while nobody set it.
template <class T>
struct Setting {
    const char* key;
    T fallback;
};

/// The whole table. Settings of the machine only; what the centre decided lies in the store.
namespace setting {
inline const Setting<QByteArray> kWindowGeometry{"window/geometry", {}};
inline const Setting<QString> kColourScheme{"window/scheme", QStringLiteral("system")};  ///< light, dark
inline const Setting<qint64> kLastOfficer{"desk/lastOfficer", 0};                        ///< 0 = none
inline const Setting<qint64> kLastCounter{"desk/lastCounter", 0};                        ///< 0 = none
inline const Setting<QString> kStorePath{"desk/storePath", {}};
inline const Setting<QString> kPrinter{"print/printer", {}};  ///< empty = the system's default
inline const Setting<double> kPrintOffsetX{"print/offsetXMm", 0.0};
inline const Setting<double> kPrintOffsetY{"print/offsetYMm", 0.0};
inline const Setting<bool> kPrintToFile{"print/toFile", false};  ///< PDFs in the folder instead of a printer
inline const Setting<QString> kPrintFolder{"print/folder", {}};  ///< of PDFs; empty = MotCua in the documents
}  // namespace setting

/// The settings of this machine, kept in an INI file. Written at once; a file that cannot be written is
/// not an error of the desk, the setting is then forgotten at its end.
class Settings {
public:
    /// The user's configuration folder.
    Settings();
    explicit Settings(const QString& fileName);
    ~Settings();

    template <class T>
    [[nodiscard]] T value(const Setting<T>& setting) const {
        const QVariant found = read(QLatin1String(setting.key));
        return found.isValid() && found.canConvert<T>() ? found.value<T>() : setting.fallback;
    }
    template <class T>
    void set(const Setting<T>& setting, const T& value) {
        write(QLatin1String(setting.key), QVariant::fromValue(value));
    }

    /// Widths of the columns of a table, in its own order, 0 where nobody dragged; empty while it was never
    /// resized.
    [[nodiscard]] QList<int> columnWidths(const QString& table) const;
    void setColumnWidths(const QString& table, const QList<int>& widths);

private:
    [[nodiscard]] QVariant read(const QString& key) const;
    void write(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
};

}  // namespace motcua::ui
